import { DomainError } from '@sellergraph/core/errors';

/** The same file is being imported by another process right now, or was a moment ago. */
export class ImportRunningError extends DomainError {
  constructor() {
    super('IMPORT_RUNNING', 'The same file is being imported right now. Wait for it; nothing else was changed.');
  }
}
