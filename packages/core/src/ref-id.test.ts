import { expect, it } from 'vitest';
import { refIdToUuid, uuidToRefId } from './ref-id.ts';

const uuid = '019a9c3e-7b1d-7abc-8def-0123456789ab';

it('writes a UUID as a ULID and back', () => {
  const refId = uuidToRefId(uuid);
  expect(refId).toMatch(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/);
  expect(refIdToUuid(refId)).toBe(uuid);
  expect(refIdToUuid(refId.toLowerCase())).toBe(uuid);
});

it('writes every bit at its place', () => {
  for (let bit = 0n; bit < 128n; bit++) {
    const hex = (1n << bit).toString(16).padStart(32, '0');
    const one = hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
    expect(refIdToUuid(uuidToRefId(one))).toBe(one);
  }
});

it('keeps the order of creation', () => {
  expect(
    uuidToRefId('019a9c3e-7b1d-7abc-8def-0123456789ab') < uuidToRefId('019a9c3e-7b1e-7000-8000-000000000000'),
  ).toBe(true);
});

it('refuses what is no ULID', () => {
  expect(refIdToUuid('')).toBeNull();
  expect(refIdToUuid('8ZZZZZZZZZZZZZZZZZZZZZZZZZ')).toBeNull();
  expect(refIdToUuid('01ARZ3NDEKTSV4RRFFQ69G5FAU\n')).toBeNull();
});
