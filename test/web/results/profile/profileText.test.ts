import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../../server/disclosure/cell.ts';
import type { ReleasedIndicator } from '../../../../server/release/release.ts';
import { de } from '../../../../web/results/i18n/de.ts';
import { en } from '../../../../web/results/i18n/en.ts';
import type { AreaProfile, ProfileLine } from '../../../../web/results/profile/composeProfile.ts';
import { profileText } from '../../../../web/results/profile/profileText.ts';

type Figure = Extract<Cell, { status: 'published' | 'modelled' }>;

const place = { level: 'area', area: 'coelln', sample: 'invited' } as const;

function givenLine(title: string, value: number, more: Partial<Figure> = {}): ProfileLine {
  const indicator: ReleasedIndicator = { key: title, kind: 'mean', goal: 'feeling-of-safety', title: {} };
  const figure = { ...place, indicator: title, value, low: value - 3, high: value + 3, respondents: 70 };
  return {
    key: title,
    title,
    indicator,
    option: undefined,
    cell: { ...figure, status: 'published', ...more } as Cell,
    town: { ...figure, status: 'published', level: 'municipality', area: null, value: 60 },
  };
}

const givenProfile = (lines: ProfileLine[], named: ProfileLine[] = []): AreaProfile => ({
  area: { key: 'coelln', name: 'Cölln' },
  district: undefined,
  previous: undefined,
  next: undefined,
  goals: [{ goal: 'feeling-of-safety', lines }],
  answers:
    named.length > 0 && named[0]
      ? [{ indicator: named[0].indicator, title: 'Wünsche', named, hidden: [] }]
      : [],
  townOnly: [],
});

const textOf = (profile: AreaProfile, words = de) =>
  profileText(profile, words.place.area('Cölln'), words).flatMap(({ sentences }) => sentences);

describe('an area in sentences', () => {
  it('names what the release calls different, the furthest from the town first', () => {
    const lines = [
      givenLine('Ruhe', 55, { versusRest: 'below' }),
      givenLine('Licht', 48, { versusRest: 'below' }),
      givenLine('Weg', 70, { versusRest: 'above' }),
      givenLine('Bus', 59, { versusRest: 'similar' }),
    ];
    expect(textOf(givenProfile(lines))).toEqual([
      'Im Stadtteil Cölln unterscheiden sich 3 von 4 Themen nachweisbar von der übrigen Stadt.',
      'Höher: „Weg“ (70; 67–73).',
      'Niedriger: „Licht“ (48; 45–51) und „Ruhe“ (55; 52–58).',
      'Bei den übrigen verglichenen Themen ist kein Unterschied nachweisbar.',
    ]);
  });

  it('says that nothing differs, or that nothing was compared', () => {
    expect(textOf(givenProfile([givenLine('Bus', 80, { versusRest: 'similar' })]))[0]).toContain(
      'bei keinem verglichenen Thema ein Unterschied',
    );
    expect(textOf(givenProfile([givenLine('Bus', 80)]))).toEqual([
      'Im Stadtteil Cölln wird kein Thema mit der übrigen Stadt verglichen.',
    ]);
  });

  it('calls a change only what is proven', () => {
    const change = { wave: '2024', change: 6, low: 2, high: 10 };
    const lines = [
      givenLine('Licht', 66, { versusPrevious: { ...change, significant: true } }),
      givenLine('Weg', 70, { versusPrevious: { ...change, significant: false } }),
    ];
    expect(textOf(givenProfile(lines), en).at(-1)).toBe(
      'Changes established since 2024: “Licht” (+6 points).',
    );
    expect(textOf(givenProfile(lines.slice(1)), en).at(-1)).toBe('No change since 2024 is established here.');
  });

  it('puts no answer first while intervals overlap', () => {
    const [first, close, apart] = [givenLine('A', 30), givenLine('B', 26), givenLine('C', 20)];
    expect(textOf(givenProfile([], [first, close])).at(-1)).toContain('ist nicht gesichert');
    expect(textOf(givenProfile([], [first, apart])).at(-1)).toBe(
      '„Wünsche“: Am häufigsten genannt wird „A“ (30).',
    );
  });

  it('tells nothing of a hidden figure', () => {
    const hidden = {
      ...givenLine('Licht', 777),
      cell: { ...place, indicator: 'Licht', status: 'secret' } as Cell,
    };
    expect(textOf(givenProfile([hidden])).join()).not.toMatch(/777|Licht/);
  });
});
