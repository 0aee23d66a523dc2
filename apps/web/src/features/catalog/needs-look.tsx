import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { cx } from '../../shared/class-names.ts';
import { Market } from '../../shared/figures/marks.tsx';
import type { Finding } from './findings.ts';
import styles from './needs-look.module.css';

/** What is worth a look, each traced to figures. */
export function NeedsLook({
  findings,
  more,
  moreCount,
}: {
  findings: readonly Finding[];
  more: ReactNode;
  moreCount: number;
}) {
  const count = findings.length + moreCount;
  return (
    <section aria-label="Needs a look">
      <h2>
        Needs a look <span className={cx(styles.count)}>{count}</span>
      </h2>
      {count === 0 ? (
        <p className={cx(styles.none)}>No ACOS rose by a point, no day is missing, no row was left out.</p>
      ) : null}
      <ol className={cx(styles.look)}>
        {findings.map(({ key, seller, size, title, detail, link }) => (
          <li key={key}>
            <div className="row xs t3">
              <span className="cut">{seller.name}</span>
              <Market code={seller.marketplace} />
              <span className="push nowrap">{size}</span>
            </div>
            <div className="medium">{title}</div>
            <p className="t2 xs">
              {detail}{' '}
              {link.kind === 'campaigns' ? (
                <Link to="/campaigns" search={{ seller: seller.id, sort: '-acos' }}>
                  {link.label}
                </Link>
              ) : (
                <Link to="/uploads" search={{ seller: seller.id }}>
                  {link.label}
                </Link>
              )}
            </p>
          </li>
        ))}
        {more}
      </ol>
    </section>
  );
}
