import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { graphql } from '../../gql/gql.ts';
import { cx } from '../../shared/class-names.ts';
import { Button } from '../../shared/controls/button.tsx';
import { Badge, Market } from '../../shared/figures/marks.tsx';
import { formatInstant, formatInstantFull, formatRange } from '../../shared/format/days.ts';
import { formatCount, NOTHING } from '../../shared/format/numbers.ts';
import { ScrollRegion } from '../../shared/page/scroll-region.tsx';
import grid from '../../shared/table/grid.module.css';
import { UploadStateMark } from './upload-state-mark.tsx';
import { hasCounts, isPast, reportWords } from './upload-words.ts';
import styles from './uploads.module.css';

const UploadRowFragment = graphql(`
  fragment UploadRow_UploadFragment on Upload {
    id
    fileName
    state
    reportType
    reportLabel
    timeUnit
    code
    created
    updated
    unchanged
    rejected
    createdAt
    period {
      from
      to
    }
    seller {
      id
      name
      marketplace
    }
    warnings {
      code
      message
    }
    uploadedBy {
      id
      name
    }
  }
`);

export type UploadRef = FragmentType<typeof UploadRowFragment> & { id: string };

interface UploadsTableProps {
  uploads: readonly UploadRef[];
  /** The upload whose panel is open. */
  opened: string | null;
  onOpen: (id: string) => void;
}

/** The uploads of the agency, newest first. */
export function UploadsTable({ uploads, opened, onOpen }: UploadsTableProps) {
  return (
    <ScrollRegion label="Upload history, scrolls sideways" className={cx(grid.gridScroll, styles.edge)}>
      <table className={cx(grid.grid)} aria-label="Upload history">
        <thead>
          <tr>
            <th scope="col" className={cx(grid.freeze)}>
              File
            </th>
            <th scope="col">Report</th>
            <th scope="col">Seller</th>
            <th scope="col">Days</th>
            <th scope="col" className={cx(grid.num, grid.gap)}>
              New
            </th>
            <th scope="col" className={cx(grid.num)}>
              Changed
            </th>
            <th scope="col" className={cx(grid.num)}>
              Unchanged
            </th>
            <th scope="col" className={cx(grid.num)}>
              Left out
            </th>
            <th scope="col" className={cx(grid.gap)}>
              State
            </th>
            <th scope="col">By</th>
          </tr>
        </thead>
        <tbody>
          {uploads.map((upload) => (
            <UploadRow key={upload.id} upload={upload} isOpened={upload.id === opened} onOpen={onOpen} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function UploadRow({
  upload: from,
  isOpened,
  onOpen,
}: {
  upload: UploadRef;
  isOpened: boolean;
  onOpen: (id: string) => void;
}) {
  const { data } = useSuspenseFragment({ fragment: UploadRowFragment, from });
  const counts = hasCounts(data.state);
  const count = (value: number) => (counts && value > 0 ? formatCount(value) : <span className="t3">{NOTHING}</span>);
  return (
    <tr className={cx(isPast(data.state) && grid.muted)} aria-selected={isOpened}>
      <th scope="row" className={cx(grid.freeze)}>
        <button
          type="button"
          className={cx(styles.file, 'cut block')}
          title={data.fileName}
          onClick={() => onOpen(data.id)}
        >
          {data.fileName}
        </button>
      </th>
      <td>{reportWords(data)}</td>
      <td>
        <span className="row">
          {data.seller.name}
          <Market code={data.seller.marketplace} />
        </span>
      </td>
      <td>{data.period ? formatRange(data.period.from, data.period.to) : NOTHING}</td>
      <td className={cx(grid.num, grid.gap)}>{count(data.created)}</td>
      <td className={cx(grid.num)}>{count(data.updated)}</td>
      <td className={cx(grid.num)}>{count(data.unchanged)}</td>
      <td className={cx(grid.num)}>
        {data.rejected > 0 ? (
          <Button
            variant="link"
            aria-label={`${formatCount(data.rejected)} rows of ${data.fileName} were left out, see them`}
            onPress={() => onOpen(data.id)}
          >
            {formatCount(data.rejected)}
          </Button>
        ) : (
          count(0)
        )}
      </td>
      <td className={cx(grid.gap)}>
        <span className="row">
          <UploadStateMark state={data.state} />
          {data.warnings.length > 0 ? (
            <Badge tone="warn" icon="warn" title={data.warnings.map((warning) => warning.message).join(' ')}>
              {data.warnings.length}
            </Badge>
          ) : null}
        </span>
      </td>
      <td className="t3" title={formatInstantFull(data.createdAt)}>
        {data.uploadedBy ? `${data.uploadedBy.name.split(' ')[0]}, ` : ''}
        {formatInstant(data.createdAt)}
      </td>
    </tr>
  );
}
