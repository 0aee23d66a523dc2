import type { NegativeMatchType } from '../../../gql/graphql.ts';
import { cx } from '../../../shared/class-names.ts';
import { type EntityStateName, LevelMark, StateMark } from '../../../shared/figures/marks.tsx';
import { formatDay } from '../../../shared/format/days.ts';
import { targetName } from '../tree/target-name.ts';
import styles from './panel.module.css';
import { placementWords } from './setting-words.ts';

interface Adjustment {
  readonly id: string;
  readonly placement: string;
  readonly percentage: number;
}

/** How much bids rise on a placement. */
export function BiddingAdjustments({ adjustments }: { adjustments: readonly Adjustment[] }) {
  if (adjustments.length === 0) return null;
  return (
    <section className={cx(styles.section)}>
      <h2>Bidding adjustments</h2>
      <ul className={cx(styles.plain)}>
        {adjustments.map(({ id, placement, percentage }) => (
          <li key={id}>
            {placementWords(placement)}
            <span className={cx('push', percentage === 0 && 't3')}>+{percentage}%</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface Period {
  readonly name: string;
  readonly effectiveFrom: string | null;
  readonly effectiveTo: string | null;
}

/** The names a campaign has had; reports of a day find it by the name in force on that day. */
export function NameHistory({ periods }: { periods: readonly Period[] }) {
  if (periods.length < 2) return null;
  return (
    <section className={cx(styles.section)}>
      <h2>Name history</h2>
      <ol className={cx(styles.history)}>
        {periods.map(({ name, effectiveFrom, effectiveTo }) => (
          <li key={`${name} ${effectiveFrom}`}>
            <span>
              {effectiveFrom ? formatDay(effectiveFrom) : 'first'} – {effectiveTo ? formatDay(effectiveTo) : 'now'}
            </span>
            <span className="cut" title={name}>
              {name}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

interface NegativesProps {
  keywords: {
    readonly totalCount: number;
    readonly edges: readonly {
      readonly node: {
        readonly id: string;
        readonly keywordText: string;
        readonly matchType: NegativeMatchType;
        readonly state: EntityStateName;
      };
    }[];
  };
  targets: {
    readonly totalCount: number;
    readonly edges: readonly {
      readonly node: { readonly id: string; readonly expression: string; readonly state: EntityStateName };
    }[];
  };
}

/** Search terms and products on which the ads are not shown. */
export function Negatives({ keywords, targets }: NegativesProps) {
  const total = keywords.totalCount + targets.totalCount;
  if (total === 0) return null;
  const shown = keywords.edges.length + targets.edges.length;
  return (
    <section className={cx(styles.section)}>
      <h2>
        Negatives <span className="t3">{total}</span>
      </h2>
      <ul className={cx(styles.plain)}>
        {keywords.edges.map(({ node }) => (
          <li key={node.id}>
            <LevelMark level="N" />
            <StateMark state={node.state} />
            <span className="cut">{node.keywordText}</span>
            <span className="push t3">
              {node.matchType === 'NEGATIVE_EXACT' ? 'negative exact' : 'negative phrase'}
            </span>
          </li>
        ))}
        {targets.edges.map(({ node }) => {
          const { name, isCode } = targetName(node.expression, null);
          return (
            <li key={node.id}>
              <LevelMark level="N" />
              <StateMark state={node.state} />
              <span className={cx('cut', isCode && 'mono')}>{name}</span>
              <span className="push t3">negative product</span>
            </li>
          );
        })}
      </ul>
      {shown < total ? <p className="t3 xs">{total - shown} more are not shown.</p> : null}
    </section>
  );
}
