import { expect, test } from 'vitest';
import { parseEmail } from './email.ts';

test('an e-mail loses the blanks around it and keeps its case', () => {
  expect(parseEmail('  Mira@Lumenworks.example ')).toBe('Mira@Lumenworks.example');
});

test.each([
  '',
  'mira',
  'mira@lumenworks',
  'mi ra@lumenworks.example',
  'mira@@lumenworks.example',
  'mira\0@lumenworks.example',
  'mira\ud800@lumenworks.example',
  `${'m'.repeat(250)}@lumenworks.example`,
])('%j is no e-mail', (text) => {
  expect(parseEmail(text)).toBeNull();
});
