import { describe, expect, it } from 'vitest';
import { kioskDue, phaseOf } from '../../../../web/respond/kiosk/kioskDue.ts';

describe('what is due at a kiosk', () => {
  it.each([
    ['answering', 59, {}],
    ['answering', 60, { ask: 30 }],
    ['answering', 89, { ask: 1 }],
    ['answering', 90, { restart: true }],
    ['sending', 500, {}],
    ['done', 0, { returns: 20 }],
    ['done', 20, { restart: true }],
    ['start', 59, {}],
    ['start', 60, { restart: true }],
  ] as const)('while %s, after %i seconds', (phase, idle, due) => {
    expect(kioskDue(phase, idle)).toEqual(due);
  });

  it('depends on where the person is', () => {
    const section = { at: 'section', section: 'home' } as const;
    expect(phaseOf({ at: 'welcome' }, undefined)).toBe('start');
    expect(phaseOf(section, undefined)).toBe('answering');
    expect(phaseOf(section, { kind: 'underway' })).toBe('sending');
    expect(phaseOf(section, { kind: 'stopped', because: 'tooLarge' })).toBe('answering');
    expect(phaseOf(section, { kind: 'stopped', because: 'kept' })).toBe('done');
    expect(phaseOf({ at: 'receipt', receipt: { date: '', word: '' } }, undefined)).toBe('done');
  });
});
