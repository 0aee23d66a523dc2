import { cx } from '../../shared/class-names.ts';
import grid from '../../shared/table/grid.module.css';
import { type ApiTokenRef, ApiTokenRow } from './api-token-row.tsx';

/** The tokens the viewer may see: their own, or the agency's for an admin. */
export function ApiTokensTable({ tokens }: { tokens: readonly ApiTokenRef[] }) {
  return (
    <table className={cx(grid.grid)} aria-label="API tokens">
      <thead>
        <tr>
          <th scope="col" className={cx(grid.freeze)}>
            Name
          </th>
          <th scope="col">Starts with</th>
          <th scope="col">May</th>
          <th scope="col">Owner</th>
          <th scope="col">Created</th>
          <th scope="col">Last used</th>
          <th scope="col">
            <span className="sr">Actions</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {tokens.map((token) => (
          <ApiTokenRow key={token.id} token={token} />
        ))}
      </tbody>
    </table>
  );
}
