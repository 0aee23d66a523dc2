import { useQuery } from '@apollo/client/react';
import type { ResultOf } from '@graphql-typed-document-node/core';
import { Link } from '@tanstack/react-router';
import { graphql } from '../../../gql/gql.ts';
import { cx } from '../../../shared/class-names.ts';
import { Button } from '../../../shared/controls/button.tsx';
import { Icon } from '../../../shared/controls/icon.tsx';
import { Badge } from '../../../shared/figures/marks.tsx';
import { formatInstant, formatInstantFull } from '../../../shared/format/days.ts';
import { formatCount, NOTHING } from '../../../shared/format/numbers.ts';
import defs from '../../../shared/page/defs.module.css';
import { ScrollRegion } from '../../../shared/page/scroll-region.tsx';
import panel from '../../../shared/page/side-panel.module.css';
import { Failed } from '../../../shared/states/failed.tsx';
import { Empty, Skeleton } from '../../../shared/states/states.tsx';
import { textOf } from './row-cells.tsx';
import { formatDays, formatValue, type RowColumn } from './row-column.ts';
import type { ShownRow } from './row-data.ts';
import styles from './rows.module.css';
import { timeUnitWords } from './time-units.ts';

const RowPanelQuery = graphql(`
  query RowPanelQuery($id: ID!) {
    reportRow(id: $id) {
      id
      startDate
      endDate
      timeUnit
      line
      upload {
        id
      }
      history {
        changeType
        line
        upload {
          id
          fileName
          state
          createdAt
          reversedAt
        }
        changes {
          column
          label
          before
          after
        }
      }
    }
  }
`);

type PanelRow = NonNullable<ResultOf<typeof RowPanelQuery>['reportRow']>;

interface RowPanelProps {
  id: string;
  /** The row as the table has it; null when the table does not have it. */
  row: ShownRow | null;
  columns: readonly RowColumn[];
  onClose: () => void;
}

/** Where the figures of a row come from: what each upload said of it; and all that the row tells. */
export function RowPanel({ id, row, columns, onClose }: RowPanelProps) {
  const { data, error, refetch } = useQuery(RowPanelQuery, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const found = data?.reportRow ?? null;
  const name = row && columns.find(({ role, kind }) => role === 'key' && kind === 'text');
  const days = found ?? row;
  return (
    <aside
      className={cx(panel.panel)}
      aria-label="Row"
      onKeyDown={(event) => event.key === 'Escape' && !event.defaultPrevented && onClose()}
    >
      <div className={cx(panel.panelHead)}>
        <div className="row">
          <h2 className={cx('cut', panel.title)} title={name ? textOf(name, row) : undefined}>
            {name ? textOf(name, row) : 'Row'}
          </h2>
          <span className="push" />
          <Button variant="quiet" size="small" iconOnly aria-label="Close, Esc" onPress={onClose}>
            <Icon name="x" />
          </Button>
        </div>
        {days ? (
          <div className="row xs t2">
            <span>{formatDays(days)}</span>
            <span className="t3">{timeUnitWords[days.timeUnit]}</span>
          </div>
        ) : null}
      </div>
      <ScrollRegion label="About the row" className={cx(panel.panelBody)}>
        {found ? (
          <History row={found} columns={columns} />
        ) : error ? (
          <Failed what="The history of the row" error={error} onRetry={() => void refetch()} />
        ) : data ? (
          <Empty icon="search" title="This row is not there" action={<Button onPress={onClose}>Close</Button>}>
            The upload that brought it was taken back, or the link belongs to another agency.
          </Empty>
        ) : (
          <div aria-busy="true" role="status" aria-label="Loading the history of the row">
            <Skeleton width="medium" />
            <Skeleton width="long" />
          </div>
        )}
        {row ? <Values row={row} columns={columns} /> : null}
      </ScrollRegion>
    </aside>
  );
}

const changeWords = { CREATED: 'New', UPDATED: 'Changed', UNCHANGED: 'Unchanged' } as const;

function History({ row, columns }: { row: PanelRow; columns: readonly RowColumn[] }) {
  const steps = row.history.toReversed();
  return (
    <section>
      <h2>
        Where it comes from{' '}
        <span className="t3">{steps.length === 1 ? '1 upload' : `${formatCount(steps.length)} uploads`}</span>
      </h2>
      <ol className={cx(styles.steps)}>
        {steps.map((step) => (
          <li key={step.upload.id} className={cx(styles.step, step.upload.id === row.upload.id && styles.counts)}>
            <div className="row">
              <Link to="/uploads" search={{ upload: step.upload.id }} className="cut" title={step.upload.fileName}>
                {step.upload.fileName}
              </Link>
              <span className="t3 push" title={formatInstantFull(step.upload.createdAt)}>
                {formatInstant(step.upload.createdAt)}
              </span>
            </div>
            <div className="row">
              <span>{changeWords[step.changeType]}</span>
              <span className="t3">line {formatCount(step.line)}</span>
              {step.upload.state === 'REVERSED' ? <Badge>Taken back</Badge> : null}
              {step.upload.id === row.upload.id ? <Badge tone="info">These values</Badge> : null}
            </div>
            {step.changes.length > 0 ? <Changes changes={step.changes} columns={columns} /> : null}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Changes({
  changes,
  columns,
}: {
  changes: PanelRow['history'][number]['changes'];
  columns: readonly RowColumn[];
}) {
  return (
    <table className={cx(styles.changes)}>
      <thead>
        <tr>
          <th scope="col">Column</th>
          <th scope="col" className={cx(styles.value)}>
            Before
          </th>
          <th scope="col" className={cx(styles.value)}>
            After
          </th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ column, label, before, after }) => {
          const shown = columns.find(({ id }) => id === column) ?? ({ id: column, kind: 'text' } as const);
          return (
            <tr key={column}>
              <th scope="row">{label}</th>
              <td className={cx(styles.value, 't3')}>{formatValue(shown, before)}</td>
              <td className={cx(styles.value)}>{formatValue(shown, after)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Everything that the row tells, also what the table does not show. */
function Values({ row, columns }: { row: ShownRow; columns: readonly RowColumn[] }) {
  const told = columns.filter(({ kind }) => kind !== 'days');
  const known = told.filter((column) => textOf(column, row) !== NOTHING);
  const unknown = told.filter((column) => !known.includes(column));
  return (
    <section>
      <h2>
        Values <span className="t3">money in {row.currency}</span>
      </h2>
      <dl className={cx(defs.defs, styles.defs)}>
        {known.map((column) => (
          <div key={column.id} className="contents">
            <dt title={column.description}>{column.label}</dt>
            <dd>{textOf(column, row)}</dd>
          </div>
        ))}
      </dl>
      {unknown.length > 0 ? (
        <p className={cx('t3 xs', styles.unknown)}>Without a value: {unknown.map(({ label }) => label).join(' · ')}</p>
      ) : null}
    </section>
  );
}
