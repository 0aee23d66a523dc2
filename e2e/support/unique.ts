let last = 0;

/** A word that no other test of any run has used: `token x3k9f1a2`. */
export function unique(word: string): string {
  return `${word} ${process.pid.toString(36)}${Date.now().toString(36)}${++last}`;
}

/** An e-mail that nobody else has. */
export const uniqueEmail = (): string => `${unique('person').replace(' ', '-')}@harbour-lane.example`;
