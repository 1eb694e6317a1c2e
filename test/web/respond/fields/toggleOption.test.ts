import { describe, expect, it } from 'vitest';
import type { Option } from '../../../../surveys/language/questionnaire.ts';
import { toggleOption } from '../../../../web/respond/fields/toggleOption.ts';

const [dark, empty, none] = ['dark', 'empty', 'none'].map(
  (key): Option => ({ key, text: { de: key }, ...(key === 'none' && { exclusive: true }) }),
) as [Option, Option, Option];
const all = [dark, empty, none];

describe('ticking options', () => {
  it('adds and takes away', () => {
    expect(toggleOption(all, ['dark'], empty, true)).toEqual(['dark', 'empty']);
    expect(toggleOption(all, ['dark', 'empty'], dark, false)).toEqual(['empty']);
  });

  it('lets "none of these" stand alone, whichever came first', () => {
    expect(toggleOption(all, ['dark', 'empty'], none, true)).toEqual(['none']);
    expect(toggleOption(all, ['none'], dark, true)).toEqual(['dark']);
  });
});
