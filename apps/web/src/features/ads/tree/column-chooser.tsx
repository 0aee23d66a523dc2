import { DialogTrigger } from 'react-aria-components';
import { cx } from '../../../shared/class-names.ts';
import { Button } from '../../../shared/controls/button.tsx';
import { Checkbox } from '../../../shared/controls/checkbox.tsx';
import { Icon } from '../../../shared/controls/icon.tsx';
import { Popover } from '../../../shared/controls/popover.tsx';
import { allColumns, columnGroups, columnPresets, columnsOf } from './columns.ts';
import styles from './filter-bar.module.css';

/** The groups of the head; what stands beside the name comes first. */
const chooserGroups = [
  { label: 'Shape and setting', ids: ['name', 'setting'] },
  ...columnGroups.flatMap(({ id, label }) => (id === 'name' || id === 'setting' ? [] : [{ label, ids: [`${id}`] }])),
];

interface ColumnChooserProps {
  chosen: readonly string[] | undefined;
  onChange: (columns: string[] | undefined) => void;
}

/** Which columns the tree has: by a preset, or one by one. */
export function ColumnChooser({ chosen, onChange }: ColumnChooserProps) {
  const shown = columnsOf(chosen).filter((column) => column.kind !== 'name');
  const ids = shown.map((column) => column.id);
  const [standard] = columnPresets;
  const set = (columns: readonly string[]) => onChange(columns === standard?.columns ? undefined : [...columns]);
  const isPreset = (columns: readonly string[]) =>
    columns.length === ids.length && columns.every((id) => ids.includes(id));
  return (
    <DialogTrigger>
      <Button variant="quiet" size="small">
        <Icon name="columns" />
        Columns <span className="t3">{ids.length}</span>
      </Button>
      <Popover label="Choose columns" placement="bottom end">
        <div className={cx(styles.presets)}>
          {columnPresets.map(({ label, columns }) => (
            <Button
              key={label}
              size="small"
              variant={isPreset(columns) ? 'plain' : 'quiet'}
              aria-pressed={isPreset(columns)}
              onPress={() => set(columns)}
            >
              {label}
            </Button>
          ))}
        </div>
        <div className={cx(styles.columns)}>
          {chooserGroups.map((group) => {
            const columns = allColumns.filter((column) => group.ids.includes(column.group) && column.kind !== 'name');
            return (
              <fieldset key={group.label} className={cx(styles.group)}>
                <legend>{group.label}</legend>
                {columns.map((column) => (
                  <Checkbox
                    key={column.id}
                    isSelected={ids.includes(column.id)}
                    onChange={(isOn) => set(isOn ? [...ids, column.id] : ids.filter((id) => id !== column.id))}
                  >
                    {column.label}
                  </Checkbox>
                ))}
              </fieldset>
            );
          })}
        </div>
      </Popover>
    </DialogTrigger>
  );
}
