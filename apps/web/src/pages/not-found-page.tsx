import { Link } from '@tanstack/react-router';
import { cx } from '../shared/class-names.ts';
import { Empty } from '../shared/states/states.tsx';
import { useTitle } from '../shared/use-title.ts';
import styles from './not-found-page.module.css';

/** An address that leads nowhere. */
export function NotFoundPage() {
  useTitle('Not found');
  return (
    <main className={cx(styles.page)}>
      <h1 className="sr">Not found</h1>
      <Empty icon="search" title="There is no page at this address" action={<Link to="/">Go home</Link>}>
        The link may be old, or it belongs to another agency.
      </Empty>
    </main>
  );
}
