import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { graphql } from '../../gql/gql.ts';
import { cx } from '../../shared/class-names.ts';
import { Spinner } from '../../shared/controls/button.tsx';
import picker from '../../shared/controls/picker.module.css';
import { useMay } from '../identity/viewer.ts';

const RunningImportsQuery = graphql(`
  query RunningImportsQuery {
    uploads(first: 1, where: { state: [QUEUED, RUNNING] }) {
      totalCount
    }
  }
`);

const POLL_MS = 10_000;

/** Work that goes on in the background, in the bar over every page. */
export function RunningImports() {
  const mayView = useMay('upload:view');
  const { data } = useQuery(RunningImportsQuery, { skip: !mayView, pollInterval: POLL_MS });
  const count = data?.uploads.totalCount ?? 0;
  if (count === 0) return null;
  return (
    <Link to="/uploads" className={cx(picker.picker, 'hide-sm')}>
      <Spinner />
      <span className="t2 xs">{count === 1 ? 'Importing 1 file' : `Importing ${count} files`}</span>
    </Link>
  );
}
