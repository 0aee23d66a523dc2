import { useSuspenseFragment } from '@apollo/client/react';
import { cx } from '../../../shared/class-names.ts';
import defs from '../../../shared/page/defs.module.css';
import type { MeasuredRef } from '../measured-ref.ts';
import { BiddingAdjustments, NameHistory, Negatives } from './campaign-lists.tsx';
import { EntityDetailsFragment, settingsOf } from './entity-settings.ts';
import styles from './panel.module.css';

/** Settings of an entity, and what else is known about it. */
export function EntityDetails({ entity }: { entity: MeasuredRef }) {
  const { data } = useSuspenseFragment({ fragment: EntityDetailsFragment, from: entity });
  return (
    <>
      <section className={cx(styles.section)}>
        <h2>Settings</h2>
        <dl className={cx(defs.defs)}>
          {settingsOf(data).map(([label, value]) => (
            <div key={label} className="contents">
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </section>
      {data.__typename === 'Campaign' ? (
        <>
          <BiddingAdjustments adjustments={data.biddingAdjustments} />
          <NameHistory periods={data.nameHistory} />
          <Negatives keywords={data.campaignNegatives} targets={data.campaignNegativeTargets} />
        </>
      ) : null}
      {data.__typename === 'AdGroup' ? <Negatives keywords={data.negatives} targets={data.negativeTargets} /> : null}
    </>
  );
}
