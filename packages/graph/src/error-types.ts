import {
  type DomainError,
  InvalidInputError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitedError,
  SignInRefusedError,
} from '@sellergraph/core/errors';
import { NotPreviewedError, NotReversibleError } from '@sellergraph/core/reports/upload-errors';
import { builder } from './builder.ts';

const ErrorInterface = builder.interfaceRef<DomainError>('Error').implement({
  description: 'An expected failure.',
  fields: (t) => ({
    message: t.exposeString('message', { description: 'What happened, what still holds and what to do.' }),
    code: t.exposeString('code', { description: 'Stable name of the failure.' }),
  }),
});

builder.objectType(InvalidInputError, {
  name: 'InvalidInputError',
  description: 'A value is not acceptable.',
  interfaces: [ErrorInterface],
  fields: (t) => ({
    field: t.exposeString('field', { nullable: true, description: 'The value; null when it is more than one.' }),
  }),
});

builder.objectType(PermissionDeniedError, {
  name: 'PermissionDeniedError',
  description: 'The viewer may not do this.',
  interfaces: [ErrorInterface],
  fields: (t) => ({
    permission: t.exposeString('permission', { description: 'What the viewer lacks, as `entity:verb`.' }),
  }),
});

builder.objectType(NotFoundError, {
  name: 'NotFoundError',
  description: 'There is no such thing for this viewer.',
  interfaces: [ErrorInterface],
});

builder.objectType(NotReversibleError, {
  name: 'NotReversibleError',
  description: 'The upload cannot be taken back, as it is.',
  interfaces: [ErrorInterface],
});

builder.objectType(NotPreviewedError, {
  name: 'NotPreviewedError',
  description: 'The upload does not wait for a decision.',
  interfaces: [ErrorInterface],
});

builder.objectType(SignInRefusedError, {
  name: 'SignInRefusedError',
  description: 'E-mail and password do not belong together. Whether the e-mail has a log-in is not told.',
  interfaces: [ErrorInterface],
});

builder.objectType(RateLimitedError, {
  name: 'RateLimitedError',
  description: 'Too many attempts in a short time.',
  interfaces: [ErrorInterface],
  fields: (t) => ({
    retryAfterSeconds: t.exposeInt('retryAfterSeconds', { description: 'Seconds until it is worth trying again.' }),
  }),
});
