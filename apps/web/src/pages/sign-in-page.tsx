import { getRouteApi } from '@tanstack/react-router';
import { Logo } from '../app/shell/logo.tsx';
import { SignInForm } from '../features/identity/sign-in-form.tsx';
import { isDark, setAppearance } from '../shared/appearance.ts';
import { cx } from '../shared/class-names.ts';
import { Button } from '../shared/controls/button.tsx';
import { useTitle } from '../shared/use-title.ts';
import styles from './sign-in-page.module.css';

const route = getRouteApi('/sign-in');

/** The door: e-mail and password, then on to where one wanted to go. */
export function SignInPage() {
  useTitle('Sign in');
  const { next } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <main className={cx(styles.page)}>
      <div className={cx(styles.card)}>
        <div className={cx(styles.brand)}>
          <Logo />
          <span>Sellergraph</span>
        </div>
        <h1>Sign in</h1>
        <SignInForm onSignedIn={() => void navigate(next?.startsWith('/') ? { href: next } : { to: '/' })} />
      </div>
      <footer className={cx(styles.foot)}>
        <Button variant="link" onPress={() => setAppearance({ theme: isDark() ? 'light' : 'dark' })}>
          Light or dark
        </Button>
      </footer>
    </main>
  );
}
