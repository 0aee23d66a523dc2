import type { UploadState } from '../../gql/graphql.ts';
import { Badge } from '../../shared/figures/marks.tsx';
import { stateWords } from './upload-words.ts';

/** The state of an upload: a word where all is well, a badge where there is something to know. */
export function UploadStateMark({ state }: { state: UploadState }) {
  const { label, tone, icon } = stateWords[state];
  if (tone === 'none') return label;
  return (
    <Badge {...(tone !== 'plain' && { tone })} {...(icon && { icon })}>
      {label}
    </Badge>
  );
}
