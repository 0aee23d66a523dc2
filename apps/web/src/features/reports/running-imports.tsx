import { useApolloClient, useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { graphql } from '../../gql/gql.ts';
import { cx } from '../../shared/class-names.ts';
import { Spinner } from '../../shared/controls/button.tsx';
import picker from '../../shared/controls/picker.module.css';
import { useMay } from '../identity/viewer.ts';
import { forgetFigures } from './use-follow-upload.ts';

const RunningImportsQuery = graphql(`
  query RunningImportsQuery {
    uploads(first: 1, where: { state: [QUEUED, RUNNING] }) {
      totalCount
    }
    reversing: uploads(first: 1, where: { state: [REVERSING] }) {
      totalCount
    }
  }
`);

const POLL_MS = 10_000;

/** Work that goes on in the background, in the bar over every page. When it ends, the figures are asked for again. */
export function RunningImports() {
  const mayView = useMay('upload:view');
  const client = useApolloClient();
  const { data } = useQuery(RunningImportsQuery, { skip: !mayView, pollInterval: POLL_MS });
  const importing = data?.uploads.totalCount ?? 0;
  const reversing = data?.reversing.totalCount ?? 0;
  const count = importing + reversing;
  const lastCount = useRef(0);
  useEffect(() => {
    if (count < lastCount.current) forgetFigures(client);
    lastCount.current = count;
  }, [count, client]);
  if (count === 0) return null;
  const files = count === 1 ? '1 file' : `${count} files`;
  return (
    <Link to="/uploads" className={cx(picker.picker, 'hide-sm')}>
      <Spinner />
      <span className="t2 xs">{importing > 0 ? `Importing ${files}` : `Reversing ${files}`}</span>
    </Link>
  );
}
