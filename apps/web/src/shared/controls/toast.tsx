import { useSyncExternalStore } from 'react';
import { cx } from '../class-names.ts';
import { Icon } from './icon.tsx';
import styles from './toast.module.css';

interface ToastMessage {
  readonly id: number;
  readonly title: string;
  readonly detail: string | null;
}

const SHOWN_MS = 6000;
let messages: readonly ToastMessage[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

function set(next: readonly ToastMessage[]) {
  messages = next;
  for (const listener of listeners) listener();
}

/** Says in passing that something was done. What needs work stands where the work is, not here. */
export function toast(title: string, detail: string | null = null): void {
  const message: ToastMessage = { id: ++lastId, title, detail };
  set([...messages.slice(-2), message]);
  setTimeout(() => set(messages.filter((it) => it.id !== message.id)), SHOWN_MS);
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** Where toasts appear; once in the application. */
export function ToastRegion() {
  const shown = useSyncExternalStore(subscribe, () => messages);
  return (
    <div className={cx(styles.region)} role="status" aria-live="polite">
      {shown.map((message) => (
        <div key={message.id} className={cx(styles.toast)}>
          <Icon name="ok" />
          <div>
            <div className="medium">{message.title}</div>
            {message.detail ? <div className="xs t2">{message.detail}</div> : null}
          </div>
        </div>
      ))}
    </div>
  );
}
