import { useSuspenseFragment } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { cx } from '../../../shared/class-names.ts';
import { Button } from '../../../shared/controls/button.tsx';
import { Icon } from '../../../shared/controls/icon.tsx';
import { toast } from '../../../shared/controls/toast.tsx';
import { LevelMark, StateMark } from '../../../shared/figures/marks.tsx';
import page from '../../../shared/page/page.module.css';
import panelStyles from '../../../shared/page/side-panel.module.css';
import type { MeasuredRef } from '../measured-ref.ts';
import { describe, PanelHeadFragment } from './entity-words.ts';
import styles from './panel.module.css';

/** What the entity is called, where it stands, its state and its main settings. */
export function PanelHead({ entity, onClose }: { entity: MeasuredRef; onClose: () => void }) {
  const { data } = useSuspenseFragment({ fragment: PanelHeadFragment, from: entity });
  const { level, name, isCode, state, path, facts } = describe(data);
  const copy = async () => {
    await navigator.clipboard.writeText(window.location.href);
    toast('Link copied', 'It opens this view: seller, days, filters and panel.');
  };
  return (
    <div className={cx(panelStyles.panelHead)}>
      <div className="row">
        <nav className={cx(page.crumbs)} aria-label="Path">
          {path.map((step, index) => (
            <span key={step.id} className="row">
              {index > 0 ? <Icon name="right" small /> : null}
              <Link to="." search={(previous) => ({ ...previous, panel: step.id })} className="cut" title={step.name}>
                {step.name}
              </Link>
            </span>
          ))}
        </nav>
        <span className="push" />
        <Button variant="quiet" size="small" iconOnly aria-label="Copy link" onPress={() => void copy()}>
          <Icon name="link" />
        </Button>
        <Button variant="quiet" size="small" iconOnly aria-label="Close, Esc" onPress={onClose}>
          <Icon name="x" />
        </Button>
      </div>
      <div className={cx(panelStyles.panelTitle)}>
        {level ? <LevelMark level={level} /> : null}
        <h2 className={cx('cut', isCode && 'mono')} title={name}>
          {name}
        </h2>
      </div>
      <div className={cx(styles.facts)}>
        {state ? <StateMark state={state} labelled /> : null}
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </div>
    </div>
  );
}
