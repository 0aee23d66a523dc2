import { expect, it } from 'vitest';
import { targetName } from './target-name.ts';

it('shows a product target by its ASIN', () => {
  expect(targetName('asin="B0C7Q4XH2M"', null)).toEqual({ name: 'B0C7Q4XH2M', detail: 'asin', isCode: true });
  expect(targetName('asin-expanded="B0C7Q4XH2M"', null)).toMatchObject({ detail: 'asin, expanded' });
});

it('shows other expressions as they are understood', () => {
  expect(targetName('category="123"', 'category="Grinders"')).toMatchObject({ name: 'category="Grinders"' });
  expect(targetName('close-match', null)).toEqual({ name: 'close-match', detail: null, isCode: false });
});
