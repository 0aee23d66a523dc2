import { cx } from '../../../shared/class-names.ts';
import { Button } from '../../../shared/controls/button.tsx';
import { MaturingMark } from '../../../shared/figures/marks.tsx';
import { formatCount } from '../../../shared/format/numbers.ts';
import grid from '../../../shared/table/grid.module.css';

interface TreeFootProps {
  rowCount: number;
  selectedCount: number;
  maturing: string | null;
  onClear: () => void;
}

/** The size of the open result and what to know about its figures. */
export function TreeFoot({ rowCount, selectedCount, maturing, onClear }: TreeFootProps) {
  return (
    <div className={cx(grid.gridFoot)}>
      <span role="status">{rowCount === 1 ? '1 row' : `${formatCount(rowCount)} rows`}</span>
      {maturing ? (
        <span className="row">
          <MaturingMark />
          {maturing} still filling in
        </span>
      ) : null}
      {selectedCount > 0 ? (
        <span className="row">
          {formatCount(selectedCount)} selected
          <Button variant="link" onPress={onClear}>
            Clear
          </Button>
        </span>
      ) : null}
      <span className="push hide-md">Portfolios add up their campaigns; every other row shows its own report.</span>
    </div>
  );
}
