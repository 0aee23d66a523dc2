import { DomainError } from '@sellergraph/core/errors';

/** The same file is being imported by another process right now, or was a moment ago. */
export class ImportRunningError extends DomainError {
  constructor() {
    super('IMPORT_RUNNING', 'The same file is being imported right now. Wait for it; nothing else was changed.');
  }
}

/** The same file was tried by page, and nobody has said yet whether it is to be imported. */
export class DecisionPendingError extends DomainError {
  constructor() {
    super(
      'DECISION_PENDING',
      'The same file was tried on the uploads page and waits for a decision. Import or discard it there; nothing was changed.',
    );
  }
}
