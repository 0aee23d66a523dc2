import { useEffect, useEffectEvent, useState } from 'react';
import { Button, DialogTrigger, Input, SearchField } from 'react-aria-components';
import { cx } from '../../../shared/class-names.ts';
import { Checkbox } from '../../../shared/controls/checkbox.tsx';
import chip from '../../../shared/controls/chip.module.css';
import field from '../../../shared/controls/field.module.css';
import { FilterChip } from '../../../shared/controls/filter-chip.tsx';
import { Icon } from '../../../shared/controls/icon.tsx';
import { Popover } from '../../../shared/controls/popover.tsx';
import { Segmented } from '../../../shared/controls/segmented.tsx';
import page from '../../../shared/page/page.module.css';
import { ColumnChooser } from './column-chooser.tsx';
import styles from './filter-bar.module.css';
import type { CampaignsChange, CampaignsSearch, StateWord } from './tree-search.ts';

interface FilterBarProps {
  search: CampaignsSearch;
  onChange: (change: CampaignsChange) => void;
  isFilterOpen: boolean;
  setFilterOpen: (isOpen: boolean) => void;
}

/** Shape, filters and columns of the tree; all of it in the address. */
export function FilterBar({ search, onChange, isFilterOpen, setFilterOpen }: FilterBarProps) {
  const editor = <FilterEditor search={search} onChange={onChange} />;
  return (
    <div className={cx(page.toolbar)}>
      <Segmented
        label="Shape"
        small
        options={[
          { value: 'tree', label: 'Tree' },
          { value: 'flat', label: 'Flat' },
        ]}
        value={search.shape ?? 'tree'}
        onChange={(shape) => onChange({ shape: shape === 'flat' ? 'flat' : undefined })}
      />
      <NameSearch name={search.name ?? ''} onChange={(name) => onChange({ name: name || undefined })} />
      {search.state ? (
        <FilterChip field="State" value={search.state.join(', ')} onRemove={() => onChange({ state: undefined })}>
          {editor}
        </FilterChip>
      ) : null}
      {search.targeting ? (
        <FilterChip field="Targeting" value={search.targeting} onRemove={() => onChange({ targeting: undefined })}>
          {editor}
        </FilterChip>
      ) : null}
      <DialogTrigger isOpen={isFilterOpen} onOpenChange={setFilterOpen}>
        <Button className={cx(chip.chip, chip.chipAdd)}>
          <Icon name="plus" small />
          Filter <kbd>F</kbd>
        </Button>
        <Popover label="Filter campaigns">{editor}</Popover>
      </DialogTrigger>
      <span className="push" />
      <ColumnChooser chosen={search.columns} onChange={(columns) => onChange({ columns })} />
    </div>
  );
}

const states: readonly { value: StateWord; label: string }[] = [
  { value: 'enabled', label: 'Enabled' },
  { value: 'paused', label: 'Paused' },
  { value: 'archived', label: 'Archived' },
];

function FilterEditor({ search, onChange }: Pick<FilterBarProps, 'search' | 'onChange'>) {
  const chosen = search.state ?? [];
  const toggle = (value: StateWord, isOn: boolean) => {
    const next = states.map((it) => it.value).filter((it) => (it === value ? isOn : chosen.includes(it)));
    onChange({ state: next.length > 0 ? next : undefined });
  };
  return (
    <div className={cx(styles.editor)}>
      <fieldset>
        <legend>State</legend>
        {states.map(({ value, label }) => (
          <Checkbox key={value} isSelected={chosen.includes(value)} onChange={(isOn) => toggle(value, isOn)}>
            {label}
          </Checkbox>
        ))}
      </fieldset>
      <fieldset>
        <legend>Targeting</legend>
        <Segmented
          label="Targeting"
          small
          options={[
            { value: 'any', label: 'Any' },
            { value: 'manual', label: 'Manual' },
            { value: 'auto', label: 'Auto' },
          ]}
          value={search.targeting ?? 'any'}
          onChange={(value) => onChange({ targeting: value === 'any' ? undefined : value })}
        />
      </fieldset>
      <p className="t3 xs">Filters are about campaigns; their ad groups and targets stay whole.</p>
    </div>
  );
}

const TYPING_MS = 300;

function NameSearch({ name, onChange }: { name: string; onChange: (name: string) => void }) {
  const [text, setText] = useState(name);
  const [seen, setSeen] = useState(name);
  const [sent, setSent] = useState(name);
  // A name that comes from elsewhere, such as a removed filter, replaces the text; our own, arriving late, does not.
  if (seen !== name) {
    setSeen(name);
    if (name !== sent) setText(name);
  }
  const send = (value: string) => {
    setSent(value.trim());
    onChange(value.trim());
  };
  const sendLatest = useEffectEvent(send);
  useEffect(() => {
    if (text.trim() === sent) return;
    const timer = setTimeout(() => sendLatest(text), TYPING_MS);
    return () => clearTimeout(timer);
  }, [text, sent]);
  return (
    <SearchField
      aria-label="Campaign name contains"
      value={text}
      onChange={setText}
      onSubmit={send}
      className={cx(styles.search)}
      data-page-search=""
    >
      <div className={cx(field.fieldBox, styles.searchBox)}>
        <Icon name="search" small />
        <Input placeholder="Campaign name" />
        {text ? (
          <Button className={cx(chip.chipX)}>
            <Icon name="x" small />
          </Button>
        ) : null}
      </div>
    </SearchField>
  );
}
