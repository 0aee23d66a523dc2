import {
  Autocomplete,
  Button,
  DialogTrigger,
  Input,
  Menu,
  MenuItem,
  SearchField,
  useFilter,
} from 'react-aria-components';
import { cx } from '../../shared/class-names.ts';
import field from '../../shared/controls/field.module.css';
import { Icon } from '../../shared/controls/icon.tsx';
import menu from '../../shared/controls/menu.module.css';
import picker from '../../shared/controls/picker.module.css';
import { Popover } from '../../shared/controls/popover.tsx';
import { Market } from '../../shared/figures/marks.tsx';
import styles from './seller-picker.module.css';
import { useSetView } from './use-set-view.ts';
import { useView } from './view.ts';

const ALL = 'all';

/** Chooses one seller or all of them for every page. */
export function SellerPicker() {
  const { seller, sellers } = useView();
  return (
    <DialogTrigger>
      <Button className={cx(picker.picker)}>
        <Icon name="store" />
        <span className="sr">Seller:</span>
        <span className="medium cut">{seller?.name ?? 'All sellers'}</span>
        {seller ? <Market code={seller.marketplace} /> : <span className={cx(picker.pickerSub)}>{sellers.length}</span>}
        <Icon name="down" small />
      </Button>
      <Popover label="Choose a seller">{(close) => <SellerList onDone={close} />}</Popover>
    </DialogTrigger>
  );
}

function SellerList({ onDone }: { onDone: () => void }) {
  const { seller, sellers } = useView();
  const setView = useSetView();
  const { contains } = useFilter({ sensitivity: 'base' });
  const choose = (id: string) => {
    setView({ seller: id === ALL ? undefined : id });
    onDone();
  };
  return (
    <div className={cx(styles.list)}>
      <Autocomplete filter={contains}>
        <SearchField aria-label="Find a seller" autoFocus className={cx(field.field)}>
          <div className={cx(field.fieldBox)}>
            <Icon name="search" />
            <Input placeholder="Find a seller" />
          </div>
        </SearchField>
        <Menu
          aria-label="Sellers"
          className={cx(menu.menuBody, styles.options)}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[seller?.id ?? ALL]}
          onAction={(key) => choose(String(key))}
          renderEmptyState={() => <p className={cx(menu.menuLabel)}>No seller has this name.</p>}
        >
          <MenuItem id={ALL} textValue="All sellers" className={cx(menu.menuItem)}>
            All sellers<span className="push t3">{sellers.length}</span>
          </MenuItem>
          {sellers.map((it) => (
            <MenuItem key={it.id} id={it.id} textValue={`${it.name} ${it.marketplace}`} className={cx(menu.menuItem)}>
              {it.name}
              <Market code={it.marketplace} />
              <span className="push t3 xs">{it.currency}</span>
            </MenuItem>
          ))}
        </Menu>
      </Autocomplete>
    </div>
  );
}
