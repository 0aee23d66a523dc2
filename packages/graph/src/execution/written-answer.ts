/** The data of an answer, written as JSON already. Whoever sends it must take `json` as it is. */
export class WrittenData {
  /** Data of an answer may have any names. */
  readonly [name: string]: unknown;
  readonly json: string;

  constructor(json: string) {
    this.json = json;
  }

  /** For those who do not know of it. */
  toJSON(): unknown {
    return JSON.parse(this.json);
  }
}

/** An answer as the text to send: the data of a written one are not walked again. */
export function stringifyAnswer(answer: { readonly data?: unknown }): string {
  return answer.data instanceof WrittenData ? `{"data":${answer.data.json}}` : JSON.stringify(answer);
}
