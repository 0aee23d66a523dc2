import { fromOutsideId } from '@sellergraph/core/outside-id';
import type { Database, Scope } from '@sellergraph/db/database';
import { findUploadAgency } from '@sellergraph/db/reports/queries/find-upload-agency';
import { BadArgumentError, type Command, type CommandContext } from './command.ts';
import { requireAgency } from './find.ts';

/** How a command says which upload it is about. */
export const uploadArguments = {
  usage: 'UPLOAD_ID [--agency SLUG]',
  help: '  --agency SLUG          refuse an upload of any other agency',
  options: { agency: { type: 'string' } },
  positionals: { least: 1, most: 1 },
} as const satisfies Partial<Command>;

/** The upload that was named, and the agency to look for it in. */
export interface NamedUpload {
  readonly database: Database;
  readonly scope: Scope;
  readonly uploadId: string;
  /** As it was typed. */
  readonly text: string;
}

/**
 * Finds the agency of the upload that was named. Whether there is such an upload is for the command to say.
 * @throws BadArgumentError, NotFoundError (the agency)
 */
export async function namedUpload({ connect, options, positionals }: CommandContext): Promise<NamedUpload> {
  const [text = ''] = positionals;
  const uploadId = fromOutsideId('upload', text);
  if (uploadId === null) throw new BadArgumentError(`${text} is no upload id.`);
  const { database, url } = await connect();
  const agencyId =
    options.agency === undefined ? await findUploadAgency(url, uploadId) : await requireAgency(database, options);
  return { database, scope: { agencyId: agencyId ?? '', userId: null }, uploadId, text };
}
