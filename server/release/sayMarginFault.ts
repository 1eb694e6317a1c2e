import type { MarginFault } from '../statistics/margin.ts';
import type { KnownMargin } from './knownMargins.ts';
import type { ShownArea } from './shownAreas.ts';

const cure = {
  area: 'Legen Sie unter „Dateien hochladen“ Stadtteile zusammen, und lassen Sie dann neu rechnen.',
  other:
    'Zählen Sie in der Tabelle der Bevölkerung zwei Gruppen in einer Zeile zusammen („a+b“), und lassen Sie dann neu rechnen.',
} as const;

/** Why a sample cannot be weighted, for the desk: by the names residents read, with the way to mend it there. */
export function sayMarginFault(
  { reason, margin, category }: MarginFault,
  margins: readonly KnownMargin[],
  areas: readonly ShownArea[],
): string {
  const column = margins.find(({ column: one }) => one.key === margin)?.column;
  const name = nameOf(category ?? '', column, areas);
  const mend = column?.question.kind === 'area' ? cure.area : cure.other;
  const why = {
    empty: `Aus „${name}“ hat niemand geantwortet, obwohl die Bevölkerungszahlen dort Menschen nennen.`,
    unpopulated: `Aus „${name}“ kamen Antworten, obwohl die Bevölkerungszahlen dort niemanden nennen.`,
    notMet: 'Die Bevölkerungszahlen lassen sich mit diesen Antworten nicht zugleich erreichen.',
  }[reason];
  return `Die Antworten lassen sich nicht gewichten. ${why} ${mend}`;
}

/** A category of several options reads "Weiblich + Divers". */
function nameOf(
  category: string,
  column: KnownMargin['column'] | undefined,
  areas: readonly ShownArea[],
): string {
  const joined = areas.find(({ key }) => key === category);
  if (joined) return joined.name;
  const word = (key: string) => {
    const text = column?.options.find((option) => option.key === key)?.text ?? {};
    return text.de ?? Object.values(text)[0] ?? key;
  };
  return category.split('+').map(word).join(' + ');
}
