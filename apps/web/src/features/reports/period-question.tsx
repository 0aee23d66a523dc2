import { dayIn } from '@sellergraph/core/dates';
import { periodInName } from '@sellergraph/core/reports/period-in-name';
import { type FormEvent, useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import type { DateRange } from '../../gql/graphql.ts';
import { cx } from '../../shared/class-names.ts';
import { Button } from '../../shared/controls/button.tsx';
import { DateField } from '../../shared/controls/date-field.tsx';
import { Notice } from '../../shared/states/states.tsx';
import { periodProblem } from './period-problem.ts';
import styles from './period-question.module.css';
import { acceptedFileTypes } from './send-file.ts';

/** Refusals that the days of the file may answer. */
const codes: readonly string[] = ['PERIOD_NEEDED', 'METADATA_MISSING'];

/** Why a file was refused whose days are not known. */
export interface PeriodRefusal {
  readonly code: string;
  readonly message: string;
}

/** The refusal of an upload, where the days of its file may answer it; null for every other upload. */
export function periodRefusal(upload: {
  state: string;
  code: string | null;
  message: string | null;
}): PeriodRefusal | null {
  const { state, code, message } = upload;
  return state === 'REFUSED' && code !== null && codes.includes(code) ? { code, message: message ?? '' } : null;
}

interface PeriodQuestionProps {
  refusal: PeriodRefusal;
  fileName: string;
  /** The marketplace's zone, whose day it is decides which days of a name without a year are meant. */
  timeZone: string;
  /** The file, where it was chosen in this visit; null when it has to be chosen again. */
  file: File | null;
  onSend: (file: File, period: DateRange) => void;
}

/** Asks for the days of a file that does not say them, and sends it with the answer. */
export function PeriodQuestion({ refusal, fileName, timeZone, file, onSend }: PeriodQuestionProps) {
  const [proposal] = useState(() => periodInName(fileName, dayIn(timeZone, new Date())));
  const [from, setFrom] = useState(proposal?.from ?? null);
  const [to, setTo] = useState(proposal?.to ?? null);
  const [problem, setProblem] = useState<string | null>(null);

  const send = (chosen: File | undefined) => {
    const found = periodProblem(from, to, refusal.code === 'METADATA_MISSING');
    setProblem(found);
    if (found === null && from !== null && to !== null && chosen) onSend(chosen, { from, to });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send(file ?? undefined);
  };
  const isInvalid = problem !== null;
  return (
    <form className={cx(styles.question)} onSubmit={submit} aria-label={`Days of ${fileName}`} noValidate>
      <Notice tone="warn">{refusal.message}</Notice>
      <div className={cx(styles.fields)}>
        <DateField label="First day" value={from} onChange={setFrom} isInvalid={isInvalid} />
        <DateField label="Last day" value={to} onChange={setTo} isInvalid={isInvalid} />
        {file ? (
          <Button type="submit">Send with these days</Button>
        ) : (
          <FileTrigger acceptedFileTypes={acceptedFileTypes} onSelect={(files) => send(files?.[0])}>
            <Button>Choose the file again</Button>
          </FileTrigger>
        )}
      </div>
      {problem ? (
        <p role="alert" className={cx(styles.problem)}>
          {problem}
        </p>
      ) : (
        <p className="t3 xs">
          {proposal ? 'The days are a proposal from the name of the file. ' : ''}
          {file ? '' : 'The page only has files that were chosen in this visit.'}
        </p>
      )}
    </form>
  );
}
