import { Link } from '@tanstack/react-router';
import { Empty } from '../shared/states/states.tsx';
import { useTitle } from '../shared/use-title.ts';

/** An address that leads nowhere. */
export function NotFoundPage() {
  useTitle('Not found');
  return (
    <main>
      <h1 className="sr">Not found</h1>
      <Empty icon="search" title="There is no page at this address" action={<Link to="/">Go home</Link>}>
        The link may be old, or it belongs to another agency.
      </Empty>
    </main>
  );
}
