import { cx } from '../../shared/class-names.ts';
import { Icon } from '../../shared/controls/icon.tsx';
import { formatCount } from '../../shared/format/numbers.ts';
import states from '../../shared/states/states.module.css';
import { Progress } from '../../shared/states/states.tsx';

const stages = ['RECEIVED', 'READING', 'MERGING', 'FIGURES', 'DONE'];

interface ImportStepsProps {
  /** Names the bar: "Import of report.csv". */
  label: string;
  stage: string;
  rowsRead: number;
}

/** Where an import is: a bar, and the steps by name. */
export function ImportSteps({ label, stage, rowsRead }: ImportStepsProps) {
  const at = Math.max(0, stages.indexOf(stage));
  const words = [
    'Received',
    rowsRead > 0 ? `${formatCount(rowsRead)} rows read` : 'Reading',
    'Merging',
    'Daily figures',
  ];
  return (
    <>
      <Progress label={label} fraction={at === 0 ? null : at / (stages.length - 1)} />
      <ol className={cx(states.steps)}>
        {words.map((word, index) => (
          <li
            key={stages[index]}
            className={cx(index < at && states.isDone, index === at && states.isNow)}
            {...(index === at && { 'aria-current': 'step' as const })}
          >
            {index < at ? <Icon name="check" small /> : null}
            {word}
          </li>
        ))}
      </ol>
    </>
  );
}
