import { DomainError } from '../errors.ts';

/** Why an upload cannot be taken back, by the state that it is in. */
const reasons: Readonly<Record<string, string>> = {
  queued: 'This upload is still waiting to be imported, so there is nothing to take back yet.',
  running: 'This upload is being imported right now. Wait until it is live.',
  previewed: 'This upload was only tried; nothing of it counts. Discard it instead.',
  discarded: 'This upload was discarded. Nothing of it counts.',
  reversing: 'This upload is being taken back already.',
  reversed: 'This upload has been taken back already. Nothing of it counts.',
  duplicate: 'This upload repeated another one and changed nothing. Take the other one back.',
  refused: 'This file was refused. Nothing of it counts.',
  failed: 'This import failed. Nothing of it counts.',
};

/** An upload cannot be taken back, as it is. Nothing was changed. */
export class NotReversibleError extends DomainError {
  constructor(message: string) {
    super('NOT_REVERSIBLE', message);
  }

  /** For the state of an upload that is not live. */
  static inState(state: string): NotReversibleError {
    return new NotReversibleError(reasons[state] ?? 'Nothing of this upload counts.');
  }

  /** For a workbook of the account's structure. */
  static structure(): NotReversibleError {
    return new NotReversibleError(
      'A bulk file says how campaigns stood when it was downloaded, and reports are linked by it. It cannot be taken back; ' +
        'a newer bulk file replaces what it says.',
    );
  }
}

/** An upload is to be imported or discarded after its preview, and has none that waits. */
export class NotPreviewedError extends DomainError {
  constructor() {
    super('NOT_PREVIEWED', 'This upload does not wait for a decision any more. Look at what became of it.');
  }
}
