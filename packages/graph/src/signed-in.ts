import { SignInRequiredError } from '@sellergraph/core/errors';
import type { Viewer } from '@sellergraph/core/viewer';
import type { Context } from './context.ts';

/**
 * The viewer.
 * @throws SignInRequiredError
 */
export function signedIn(context: Pick<Context, 'viewer'>): Viewer {
  if (context.viewer === null) throw new SignInRequiredError();
  return context.viewer;
}
