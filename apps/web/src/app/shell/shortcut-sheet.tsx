import { cx } from '../../shared/class-names.ts';
import { Button } from '../../shared/controls/button.tsx';
import { Modal } from '../../shared/controls/modal.tsx';
import styles from './shortcut-sheet.module.css';

const sheet: readonly { title: string; keys: readonly [string, readonly string[]][] }[] = [
  {
    title: 'Everywhere',
    keys: [
      ['This sheet', ['?']],
      ['Go home', ['G', 'H']],
      ['Go to campaigns', ['G', 'C']],
      ['Go to reports', ['G', 'R']],
      ['Go to uploads', ['G', 'U']],
      ['Days', ['D']],
      ['Compare', ['⇧', 'D']],
      ['Search in the page', ['/']],
      ['Light or dark', ['⌘', '⇧', 'L']],
    ],
  },
  {
    title: 'Table',
    keys: [
      ['Move', ['↑', '↓']],
      ['First, last row', ['Home', 'End']],
      ['Page up, page down', ['PgUp', 'PgDn']],
      ['Expand, collapse', ['→', '←']],
      ['By column', ['Ctrl', '→', '←']],
      ['Expand all siblings', ['*']],
      ['Open panel', ['↵']],
      ['Close panel', ['Esc']],
      ['Select, select all', ['Space', '⌘A']],
      ['Sort by this column', ['S']],
      ['Filter', ['F']],
      ['Copy selected rows', ['⌘', 'C']],
    ],
  },
  {
    title: 'Chart',
    keys: [
      ['Day before, after', ['←', '→']],
      ['First, last day', ['Home', 'End']],
      ['Show as table', ['T']],
      ['Hide a series', ['1…3']],
    ],
  },
];

/** Every key there is, opened by ?. */
export function ShortcutSheet({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  return (
    <Modal
      title="Keyboard shortcuts"
      width="wide"
      isOpen={isOpen}
      onClose={onClose}
      footer={
        <>
          <span className="xs t3">Single letters can be turned off in the account menu.</span>
          <span className="push" />
          <Button onPress={onClose}>Close</Button>
        </>
      }
    >
      <div className={cx(styles.sheet)}>
        {sheet.map((group) => (
          <section key={group.title}>
            <h3>{group.title}</h3>
            <dl>
              {group.keys.map(([what, keys]) => (
                <div key={what} className={cx(styles.line)}>
                  <dt>{what}</dt>
                  <dd>
                    {keys.map((key) => (
                      <kbd key={key}>{key}</kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  );
}
