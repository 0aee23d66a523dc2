/** The data of an answer, written as JSON already. Whoever sends it must take `answer` as it is. */
export class WrittenData {
  /** Data of an answer may have any names. */
  readonly [name: string]: unknown;
  /** The whole answer, `{"data":…}`, in UTF-8. */
  readonly answer: Buffer;

  constructor(answer: Buffer) {
    this.answer = answer;
  }

  /** For those who do not know of it. */
  toJSON(): unknown {
    return JSON.parse(this.answer.toString()).data;
  }
}

/** An answer as the text to send: the data of a written one are not walked again. */
export function stringifyAnswer(answer: { readonly data?: unknown }): string {
  return answer.data instanceof WrittenData ? answer.data.answer.toString() : JSON.stringify(answer);
}
