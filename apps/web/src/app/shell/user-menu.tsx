import { Button, Header, MenuSection, MenuTrigger, Separator } from 'react-aria-components';
import { roleLabel } from '../../features/identity/roles.ts';
import { useSignOut } from '../../features/identity/use-sign-out.ts';
import { useViewer } from '../../features/identity/viewer.ts';
import { type Density, setAppearance, type Theme, useAppearance } from '../../shared/appearance.ts';
import { cx } from '../../shared/class-names.ts';
import menu from '../../shared/controls/menu.module.css';
import { Menu, MenuItem } from '../../shared/controls/menu.tsx';
import picker from '../../shared/controls/picker.module.css';

const themes: readonly [Theme, string][] = [
  ['system', 'Theme of the system'],
  ['light', 'Light'],
  ['dark', 'Dark'],
];
const densities: readonly [Density, string][] = [
  ['compact', 'Compact rows'],
  ['regular', 'Regular rows'],
  ['comfortable', 'Comfortable rows'],
];

/** The account: who is signed in, how the product looks, and the ways out. */
export function UserMenu({ onShortcuts }: { onShortcuts: () => void }) {
  const { user, agency, role } = useViewer();
  const { theme, density, singleKeys } = useAppearance();
  const { signOut, signOutEverywhere } = useSignOut();
  return (
    <MenuTrigger>
      <Button className={cx(picker.avatar)} aria-label={`${initials(user.name)}, account of ${user.name}`}>
        {initials(user.name)}
      </Button>
      <Menu aria-label="Account" placement="bottom end">
        <MenuSection>
          <Header className={cx(menu.menuLabel)}>
            {user.name}, {roleLabel(role)} · {agency.name}
          </Header>
          <MenuItem icon="help" end="?" onAction={onShortcuts}>
            Keyboard shortcuts
          </MenuItem>
        </MenuSection>
        <Separator className={cx(menu.menuLine)} />
        <MenuSection
          aria-label="Theme"
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[theme]}
          onSelectionChange={(keys) => {
            const chosen = themes.find(([value]) => keys !== 'all' && keys.has(value));
            if (chosen) setAppearance({ theme: chosen[0] });
          }}
        >
          {themes.map(([value, label]) => (
            <MenuItem key={value} id={value}>
              {label}
            </MenuItem>
          ))}
        </MenuSection>
        <Separator className={cx(menu.menuLine)} />
        <MenuSection
          aria-label="Row height"
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[density]}
          onSelectionChange={(keys) => {
            const chosen = densities.find(([value]) => keys !== 'all' && keys.has(value));
            if (chosen) setAppearance({ density: chosen[0] });
          }}
        >
          {densities.map(([value, label]) => (
            <MenuItem key={value} id={value}>
              {label}
            </MenuItem>
          ))}
        </MenuSection>
        <Separator className={cx(menu.menuLine)} />
        <MenuSection
          aria-label="Keys"
          selectionMode="multiple"
          selectedKeys={singleKeys ? ['keys'] : []}
          onSelectionChange={(keys) => setAppearance({ singleKeys: keys === 'all' || keys.has('keys') })}
        >
          <MenuItem id="keys">Single-letter shortcuts</MenuItem>
        </MenuSection>
        <Separator className={cx(menu.menuLine)} />
        <MenuSection aria-label="Sign out">
          <MenuItem icon="out" onAction={() => void signOut()}>
            Sign out
          </MenuItem>
          <MenuItem icon="out" onAction={() => void signOutEverywhere()}>
            Sign out everywhere
          </MenuItem>
        </MenuSection>
      </Menu>
    </MenuTrigger>
  );
}

function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  return [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => word?.[0]?.toUpperCase() ?? '').join('');
}
