import { useState } from 'react';

/**
 * The last answer there is, with the question it answers: while a new one is on its way the old figures stay, and are
 * read with the variables they were asked with.
 */
export function useSettled<Data, Question>(
  data: Data | undefined,
  question: Question,
): { readonly data: Data; readonly question: Question; readonly isStale: boolean } | null {
  const [settled, setSettled] = useState<{ data: Data; question: Question } | null>(null);
  if (data !== undefined && (settled?.data !== data || settled.question !== question)) setSettled({ data, question });
  if (data !== undefined) return { data, question, isStale: false };
  return settled && { ...settled, isStale: true };
}
