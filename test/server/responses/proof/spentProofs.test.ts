import { expect, it } from 'vitest';
import { createSpentProofs } from '../../../../server/responses/proof/spentProofs.ts';

it('knows a spent proof until it expires, and lets its own submission through again', () => {
  let now = 0;
  const spent = createSpentProofs(() => now);
  expect(spent.spend('n1', 'one', 1_000)).toBe(true);
  expect(spent.spend('n1', 'other', 1_000)).toBe(false);
  expect(spent.spend('n1', 'one', 1_000)).toBe(true);
  now = 999;
  spent.spend('n2', 'two', 2_000);
  expect(spent.spend('n1', 'other', 1_000)).toBe(false);
});

it('holds no more than it may, whatever comes', () => {
  const spent = createSpentProofs(() => 0, 3);
  for (const nonce of ['n1', 'n2', 'n3', 'n4']) spent.spend(nonce, 'one', 1_000);
  expect(spent.spend('n4', 'other', 1_000)).toBe(false);
  expect(spent.spend('n2', 'other', 1_000)).toBe(false);
  expect(spent.spend('n1', 'other', 1_000), 'the oldest is forgotten').toBe(true);
});
