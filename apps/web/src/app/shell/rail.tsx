import { Link, type LinkProps } from '@tanstack/react-router';
import { useMay } from '../../features/identity/viewer.ts';
import { cx } from '../../shared/class-names.ts';
import { Icon, type IconName } from '../../shared/controls/icon.tsx';
import { Logo } from './logo.tsx';
import styles from './shell.module.css';

/** The pages there are, of which only those the viewer may open are shown. */
export function Rail() {
  const mayCampaigns = useMay('campaign:view');
  const mayUploads = useMay('upload:view');
  const mayUsers = useMay('user:view');
  const mayTokens = useMay('token:view');
  return (
    <nav className={cx(styles.rail)} aria-label="Main">
      <Link to="/" className={cx(styles.railMark)} aria-label="Sellergraph, home">
        <Logo />
      </Link>
      <RailLink to="/" icon="home" label="Home" />
      {mayCampaigns ? <RailLink to="/campaigns" icon="tree" label="Campaigns" /> : null}
      {mayUploads ? <RailLink to="/reports" icon="table" label="Reports" isWithin /> : null}
      {mayUploads ? <RailLink to="/uploads" icon="upload" label="Uploads" /> : null}
      <span className={cx(styles.railSpace)} />
      {mayUsers ? <RailLink to="/settings/users" icon="people" label="Users" /> : null}
      {mayTokens ? <RailLink to="/settings/api-tokens" icon="key" label="API tokens" /> : null}
    </nav>
  );
}

interface RailLinkProps {
  to: NonNullable<LinkProps['to']>;
  icon: IconName;
  label: string;
  /** The pages below are part of it. */
  isWithin?: boolean;
}

function RailLink({ to, icon, label, isWithin = false }: RailLinkProps) {
  return (
    <Link to={to} className={cx(styles.railLink)} activeOptions={{ exact: !isWithin, includeSearch: false }}>
      <Icon name={icon} />
      <span>{label}</span>
    </Link>
  );
}
