import { type ReactNode, useEffect, useEffectEvent, useState } from 'react';
import { Button as ClearButton, DialogTrigger, Input, SearchField } from 'react-aria-components';
import type { TimeUnit } from '../../../gql/graphql.ts';
import { cx } from '../../../shared/class-names.ts';
import { Button } from '../../../shared/controls/button.tsx';
import { Checkbox } from '../../../shared/controls/checkbox.tsx';
import chip from '../../../shared/controls/chip.module.css';
import field from '../../../shared/controls/field.module.css';
import { Icon } from '../../../shared/controls/icon.tsx';
import { Popover } from '../../../shared/controls/popover.tsx';
import { Segmented } from '../../../shared/controls/segmented.tsx';
import page from '../../../shared/page/page.module.css';
import type { RowColumn } from './row-column.ts';
import styles from './rows.module.css';
import type { RowsChange } from './rows-search.ts';
import { timeUnitWords } from './time-units.ts';

interface RowsBarProps {
  units: readonly TimeUnit[];
  unit: TimeUnit | null;
  text: string;
  /** What the text is looked for in, for people: "Campaign, Targeting". */
  searched: string;
  columns: readonly RowColumn[];
  shown: readonly RowColumn[];
  /** Whether other columns than the page's own are chosen. */
  isChosen: boolean;
  onChange: RowsChange;
  /** What can be done with the rows. */
  actions: ReactNode;
}

/** Time unit, text and columns; all of it in the address. */
export function RowsBar({ units, unit, text, searched, columns, shown, isChosen, onChange, actions }: RowsBarProps) {
  return (
    <div className={cx(page.toolbar)}>
      {units.length > 1 && unit ? (
        <Segmented
          label="Time unit"
          small
          options={units.map((value) => ({ value, label: timeUnitWords[value] }))}
          value={unit}
          onChange={(value) => onChange({ unit: value, row: undefined })}
        />
      ) : null}
      {searched ? (
        <TextSearch text={text} searched={searched} onChange={(next) => onChange({ text: next || undefined }, true)} />
      ) : null}
      <span className="push" />
      <DialogTrigger>
        <Button variant="quiet" size="small">
          <Icon name="columns" />
          Columns <span className="t3">{shown.length}</span>
        </Button>
        <Popover label="Choose columns" placement="bottom end">
          <ColumnChooser columns={columns} shown={shown} isChosen={isChosen} onChange={onChange} />
        </Popover>
      </DialogTrigger>
      {actions}
    </div>
  );
}

const groups = [
  { label: 'What the row is', roles: ['day', 'key'] },
  { label: 'Figures and rates', roles: ['measure', 'derived'] },
  { label: 'Details', roles: ['fact', 'attribute'] },
];

function ColumnChooser({
  columns,
  shown,
  isChosen,
  onChange,
}: Pick<RowsBarProps, 'columns' | 'shown' | 'isChosen' | 'onChange'>) {
  const ids = shown.map(({ id }) => id);
  const toggle = (id: string, isOn: boolean) => {
    const next = isOn ? [...ids, id] : ids.filter((it) => it !== id);
    onChange({ columns: next.length > 0 ? next : undefined }, true);
  };
  return (
    <>
      <div className={cx(styles.chooser)}>
        {groups.map(({ label, roles }) => {
          const own = columns.filter(({ role }) => roles.includes(role));
          return own.length === 0 ? null : (
            <fieldset key={label} className={cx(styles.group)}>
              <legend>{label}</legend>
              {own.map((column) => (
                <Checkbox
                  key={column.id}
                  isSelected={ids.includes(column.id)}
                  onChange={(isOn) => toggle(column.id, isOn)}
                >
                  {column.label}
                </Checkbox>
              ))}
            </fieldset>
          );
        })}
      </div>
      {isChosen ? (
        <p>
          <Button variant="link" onPress={() => onChange({ columns: undefined }, true)}>
            Back to the columns of the page
          </Button>
        </p>
      ) : null}
    </>
  );
}

const TYPING_MS = 300;

function TextSearch({
  text,
  searched,
  onChange,
}: {
  text: string;
  searched: string;
  onChange: (text: string) => void;
}) {
  const [typed, setTyped] = useState(text);
  const [seen, setSeen] = useState(text);
  const [sent, setSent] = useState(text);
  // A text that comes from elsewhere, such as the way back, replaces what is typed; our own, arriving late, does not.
  if (seen !== text) {
    setSeen(text);
    if (text !== sent) {
      setTyped(text);
      setSent(text);
    }
  }
  const send = (value: string) => {
    setSent(value.trim());
    onChange(value.trim());
  };
  const sendLatest = useEffectEvent(send);
  useEffect(() => {
    if (typed.trim() === sent) return;
    const timer = setTimeout(() => sendLatest(typed), TYPING_MS);
    return () => clearTimeout(timer);
  }, [typed, sent]);
  return (
    <SearchField
      aria-label={`Text in ${searched}`}
      value={typed}
      onChange={setTyped}
      onSubmit={send}
      className={cx(styles.search)}
      data-page-search=""
    >
      <div className={cx(field.fieldBox, styles.searchBox)}>
        <Icon name="search" small />
        <Input placeholder={searched} />
        {typed ? (
          <ClearButton className={cx(chip.chipX)}>
            <Icon name="x" small />
          </ClearButton>
        ) : null}
      </div>
    </SearchField>
  );
}
