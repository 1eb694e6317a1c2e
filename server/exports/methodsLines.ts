import { textIn } from '../../web/ui/textIn.ts';
import type { AllWords } from '../drawings/words/de.ts';
import type { MethodsSheet, Release } from '../release/release.ts';

export interface SheetLine {
  name: string;
  text: string;
}

/** The methods sheet line by line, in the words of the results page, for every file and the report. */
export function methodsLines(release: Release, words: AllWords): SheetLine[] {
  const { methods: say, language, locale } = words;
  const { methods } = release;
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const lines: SheetLine[] = [
    ...methods.remarks.map((remark) => ({
      name: words.document.invented,
      text: textIn(remark, language) ?? '',
    })),
    {
      name: say.questionnaire,
      text: `${textIn(methods.questionnaire.title, language)}, ${say.version(methods.questionnaire.version)}`,
    },
    ...(methods.closedOn ? [{ name: say.closedOn, text: date.format(new Date(methods.closedOn)) }] : []),
    ...fieldworkLines(methods, words, (day) => date.format(new Date(day))),
    ...methods.sample.flatMap((sample) => sampleLines(sample, methods.minimumBase, words)),
    ...(methods.languages
      ? [{ name: say.answeredIn, text: languageNames(methods.languages, language) }]
      : []),
    ...(methods.joinedAreas ?? []).map(({ name }) => ({ name: say.joinedAreas, text: name })),
    ...(methods.comparisons
      ? [{ name: say.comparisons, text: say.comparisonsText(methods.comparisons.errorPercent) }]
      : []),
    ...breakLines(release, words),
    { name: say.minimumBase, text: say.minimumBaseText(methods.minimumBase) },
    ...missingLines(release, words),
    { name: say.cells, text: cellCounts(methods.cells, words) },
    { name: say.software, text: methods.software },
  ];
  return lines;
}

function fieldworkLines(
  { opensOn, closesOn, minimumAge, responseRate, doubleEntry }: MethodsSheet,
  { methods: say, locale }: AllWords,
  spell: (day: string) => string,
): SheetLine[] {
  const decimal = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  return [
    ...(opensOn ? [{ name: say.opensOn, text: spell(opensOn) }] : []),
    ...(closesOn ? [{ name: say.closesOn, text: spell(closesOn) }] : []),
    ...(minimumAge === undefined ? [] : [{ name: say.minimumAge, text: say.years(minimumAge) }]),
    ...(responseRate ? [{ name: say.responseRate, text: say.responseRateText(responseRate.percent) }] : []),
    ...(doubleEntry
      ? [
          {
            name: say.doubleEntry,
            text: say.doubleEntryText(doubleEntry.forms, decimal.format(doubleEntry.percent)),
          },
        ]
      : []),
  ];
}

function languageNames(languages: readonly string[], language: string): string {
  const names = new Intl.DisplayNames(language, { type: 'language' });
  return languages.map((one) => names.of(one) ?? one).join(', ');
}

function sampleLines(sample: MethodsSheet['sample'][number], minimum: number, words: AllWords): SheetLine[] {
  const { methods: say, unit, locale, language } = words;
  const decimal = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const { respondents, designEffect, effectiveSize, largestWeight, trimming } = sample;
  const text = [
    respondents === undefined ? say.fewer(minimum) : unit.respondents(decimal.format(respondents)),
    `${say.modes}: ${sample.modes.map((mode) => say.mode[mode]).join(', ')}`,
    words.compare.weighted[sample.weighted],
    ...(designEffect === undefined ? [] : [`${say.designEffect} ${decimal.format(designEffect)}`]),
    ...(effectiveSize === undefined ? [] : [`${say.effectiveSize} ${decimal.format(effectiveSize)}`]),
    ...(largestWeight === undefined ? [] : [say.largestWeight(decimal.format(largestWeight))]),
    ...(trimming === undefined || trimming === 'notNeeded' ? [] : [say.trimming[trimming]]),
  ].join('; ');
  const margins = (sample.margins ?? []).map(({ title, categories }) => ({
    name: `${say.margins}: ${textIn(title, language)}`,
    text: categories
      .map(({ values, before, after, population }) => {
        const names = values.map((value) => textIn(value.title, language)).join(', ');
        return `${names}: ${say.before} ${unit.percent(String(before))}, ${say.after} ${unit.percent(String(after))}, ${say.population.replaceAll('\u00ad', '')} ${unit.percent(String(population))}`;
      })
      .join('; '),
  }));
  return [{ name: say[sample.kind], text }, ...margins];
}

function breakLines({ methods, indicators, areas, districts }: Release, words: AllWords): SheetLine[] {
  const { previous } = methods;
  if (!previous) return [];
  const { methods: say, language } = words;
  const title = (key: string | undefined) =>
    textIn(indicators.find((one) => one.key === key)?.title ?? {}, language) ?? key;
  const place = (key: string | undefined) => [...areas, ...districts].find((one) => one.key === key)?.name;
  const told = previous.breaks.map(
    ({ reason, indicator, area }) =>
      `${[title(indicator), place(area?.key)].filter((part) => part).join(', ') || say.wholeWave}: ${say.breaks[reason]}`,
  );
  const text = told.length === 0 ? say.noBreaks : `${say.breaksText} ${[...new Set(told)].join('; ')}`;
  return [{ name: say.previous(previous.wave), text }];
}

function missingLines({ methods, indicators }: Release, words: AllWords): SheetLine[] {
  const titles = new Map(indicators.map(({ key, title }) => [key, textIn(title, words.language) ?? key]));
  if (methods.itemNonResponse.length === 0) return [];
  const text = methods.itemNonResponse
    .map(({ indicator, sample, percent }) => {
      const of = sample === 'open' && methods.sample.length > 1 ? ` (${words.page.open})` : '';
      return `${titles.get(indicator) ?? indicator}${of} ${words.unit.percent(String(percent))}`;
    })
    .join('; ');
  return [{ name: words.methods.missing, text }];
}

function cellCounts(cells: MethodsSheet['cells'], { methods: say, locale }: AllWords): string {
  const whole = new Intl.NumberFormat(locale);
  const kinds = ['published', 'class', 'modelled', 'secret', 'uncertain'] as const;
  return kinds
    .filter((kind) => cells[kind] > 0)
    .map((kind) => `${whole.format(cells[kind])} ${say.cellCount[kind]}`)
    .join(', ');
}
