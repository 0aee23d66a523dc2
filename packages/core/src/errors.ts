/**
 * An expected failure: part of the product's contract, with words for the person who met it. Everything else is a bug.
 * Subclasses are one file's one failure; `code` is stable and documented, `message` says what happened, what still
 * holds and what to do.
 */
export class DomainError extends Error {
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
    this.code = code;
  }
}

/** A value the caller gave is not acceptable. `field` names it as the caller knows it. */
export class InvalidInputError extends DomainError {
  readonly field: string | null;

  constructor(message: string, field: string | null = null, code = 'INVALID_INPUT') {
    super(code, message);
    this.field = field;
  }
}

/** The thing does not exist for this viewer: whether it exists for somebody else is not told. */
export class NotFoundError extends DomainError {
  constructor(message: string) {
    super('NOT_FOUND', message);
  }
}

/** The viewer may not do this. */
export class PermissionDeniedError extends DomainError {
  readonly permission: string;

  constructor(permission: string, message = 'You may not do this. Ask an admin of your agency.') {
    super('PERMISSION_DENIED', message);
    this.permission = permission;
  }
}

/** Nobody is signed in, or the session or token that came with the request is not valid any more. */
export class SignInRequiredError extends DomainError {
  constructor(message = 'Sign in to see this.') {
    super('UNAUTHENTICATED', message);
  }
}

/** E-mail and password do not belong together. Whether the e-mail has a log-in is not told. */
export class SignInRefusedError extends DomainError {
  constructor() {
    super('SIGN_IN_REFUSED', 'E-mail and password do not match. Check both, or ask your admin for a new log-in.');
  }
}

/** Too many attempts in a short time. */
export class RateLimitedError extends DomainError {
  readonly retryAfterSeconds: number;

  constructor(message: string, retryAfterSeconds: number) {
    super('RATE_LIMITED', message);
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** A file was refused as a whole: nothing was changed. */
export class FileRefusedError extends DomainError {}
