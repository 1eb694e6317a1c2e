import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { areaFaultCodes, areaFaultPlaceholders, sayAreaFault } from '../../../server/areas/areaFault.ts';
import { readAreas } from '../../../server/areas/readAreas.ts';
import { faultCodes } from '../../../server/http/fault.ts';
import { problemCatalogue } from '../../../server/http/problem.ts';
import { areaFaultPlaces, areaFaultWords } from '../../../web/desk/i18n/areaFaults.ts';
import { faultWords, sayFaultIn } from '../../../web/desk/i18n/faults.ts';
import { problemWords } from '../../../web/desk/i18n/problems.ts';

const placeholders = (sentence: string) =>
  [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

/** Small words that stand in every English sentence, and in no German one. */
const english = /\b(the|there|this|that|and|with|only|please|cannot|must|have|has|save|write)\b/i;

/** Sentences are the words of their own language; `{reason}` is one that comes whole. */
const catalogues = {
  'tables, files and releases': [faultCodes, faultWords],
  areas: [areaFaultCodes, areaFaultWords],
  problems: [Object.keys(problemCatalogue), problemWords],
} as const;

it.each(Object.entries(catalogues))('%s: every code has words in both languages', (_what, [codes, words]) => {
  const { de, en }: Record<'de' | 'en', Readonly<Record<string, string>>> = words;
  expect(codes.length).toBeGreaterThan(50);
  expect(codes.filter((code) => !de[code] || !en[code])).toEqual([]);
  const same = codes.filter((code) => de[code] === en[code]);
  expect(same).toEqual(same.filter((code) => de[code] === '{reason}'));
  expect(codes.filter((code) => english.test(de[code] ?? ''))).toEqual([]);
  const differing = codes.filter(
    (code) => placeholders(de[code] ?? '').join() !== placeholders(en[code] ?? '').join(),
  );
  expect(differing).toEqual([]);
});

it('the words for areas are filled with what the faults carry', () => {
  const told = areaFaultCodes.filter((code) =>
    placeholders(areaFaultWords.de[code]).some((name) => !areaFaultPlaceholders(code).includes(name ?? '')),
  );
  expect(told).toEqual([]);
  expect(placeholders(Object.values(areaFaultPlaces.de).join())).toEqual(
    placeholders(Object.values(areaFaultPlaces.en).join()),
  );
});

it('a part may be a name in both languages', () => {
  const fault = { code: 'weights.emptyArea', parts: { name: { de: 'Mitte', en: 'Centre' } } } as const;
  expect(sayFaultIn('de', fault)).toContain('Aus „Mitte“ hat niemand geantwortet');
  expect(sayFaultIn('en', fault)).toContain('Nobody from “Centre” answered');
});

/** Every code that stands in the server's source: a part that no sentence waits for, or waits for in vain. */
it('each fault raised in the server brings what its words are filled with', () => {
  const source = readdirSync('server', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && name !== 'http/fault.ts')
    .map((name) => readFileSync(`server/${name}`, 'utf8'))
    .join('\n');
  const raised = faultCodes.filter((code) => source.includes(`'${code}'`));
  expect(faultCodes.filter((code) => !raised.includes(code))).toEqual([]);
  const without = [...source.matchAll(/\{ code: '([\w.]+)' \}/g)].map(([, code]) => code ?? '');
  const known: Readonly<Record<string, string>> = faultWords.de;
  expect(without.filter((code) => placeholders(known[code] ?? '').length > 0)).toEqual([]);
});

it.each(readdirSync('test/fixtures/areas/broken'))('%s: everything about it is said in full', (file) => {
  const { faults } = readAreas(readFileSync(`test/fixtures/areas/broken/${file}`, 'utf8'));
  expect(faults.length).toBeGreaterThan(0);
  for (const fault of faults) {
    const parts = Object.keys(fault.parts ?? {});
    const open = placeholders(areaFaultWords.de[fault.code]).filter((name) => !parts.includes(name ?? ''));
    expect([fault.code, open]).toEqual([fault.code, []]);
    expect(sayAreaFault(fault)).not.toMatch(/\{\w+\}/);
  }
});
