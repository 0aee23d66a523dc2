import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { bulkType } from '@sellergraph/core/reports/bulk-operations';
import { graphql } from '../../gql/gql.ts';
import { cx } from '../../shared/class-names.ts';
import { Button } from '../../shared/controls/button.tsx';
import { formatCount } from '../../shared/format/numbers.ts';
import { EffectTable } from './effect-table.tsx';
import styles from './upload-preview.module.css';

const UploadPreviewFragment = graphql(`
  fragment UploadPreview_UploadFragment on Upload {
    id
    reportType
    created
    updated
    unchanged
    rejected
    effect {
      day
      before {
        rows
        spend
        sales
      }
      after {
        rows
        spend
        sales
      }
    }
    seller {
      id
      currency
    }
  }
`);

export type UploadPreviewRef = FragmentType<typeof UploadPreviewFragment> & { id: string };

interface UploadPreviewProps {
  upload: UploadPreviewRef;
  /** For the panel, which lists the rows left out itself. */
  compact?: boolean;
  onRejections?: () => void;
}

/** What an import would change: rows, and the figures by day. */
export function UploadPreview({ upload: from, compact = false, onRejections }: UploadPreviewProps) {
  const { data } = useSuspenseFragment({ fragment: UploadPreviewFragment, from });
  const { created, updated, unchanged, rejected, effect } = data;
  const counts = [
    { label: 'New rows', value: created, note: 'not known before' },
    { label: 'Changed', value: updated, note: 'get new figures' },
    { label: 'Unchanged', value: unchanged, note: 'nothing is written' },
  ];
  return (
    <div className={cx(styles.frame)}>
      <div className={cx(styles.preview, compact && styles.compact)}>
        <dl className={cx(styles.counts)}>
          {counts.map(({ label, value, note }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd className={cx(styles.value)}>{formatCount(value)}</dd>
              {compact ? null : <dd className="xs t3">{note}</dd>}
            </div>
          ))}
          <div>
            <dt>Left out</dt>
            <dd className={cx(styles.value)}>{formatCount(rejected)}</dd>
            {compact ? null : (
              <dd className="xs t3">
                {rejected > 0 && onRejections ? (
                  <Button variant="link" onPress={onRejections}>
                    lines and reasons
                  </Button>
                ) : (
                  'every row is taken'
                )}
              </dd>
            )}
          </div>
        </dl>
        {effect && effect.length > 0 ? (
          <EffectTable
            label="What the import would change, by day"
            effect={effect}
            currency={data.seller.currency}
            compact={compact}
          />
        ) : (
          <p className="t2 xs">
            {data.reportType === bulkType
              ? 'A bulk file brings campaigns, ad groups and targets. It changes no figures of a day.'
              : 'The sums of every day stay as they are.'}
          </p>
        )}
      </div>
    </div>
  );
}
