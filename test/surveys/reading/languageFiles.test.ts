import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { interfaceTexts } from '../../../server/pages/interfaceTexts.ts';
import { checkTranslations } from '../../../surveys/reading/checkTranslations.ts';
import { Faults } from '../../../surveys/reading/fault.ts';
import { formatFault } from '../../../surveys/reading/formatFault.ts';
import { Positions } from '../../../surveys/reading/positions.ts';
import { readQuestionnaire } from '../../../surveys/reading/readQuestionnaire.ts';
import { readTranslations } from '../../../surveys/reading/readTranslations.ts';

const ready = ['kurzbefragung', 'sicherheit-und-lebensqualitaet'];
const faults = new Faults();
const structure = { positions: new Positions(), faults, brokenKeys: new Set<string>() };
const translations = await readTranslations(() => true, structure);
const numbers = (text: string) => (text.match(/\d+/g) ?? []).sort();
const links = (text: string) => (text.match(/\]\([^)]*\)/g) ?? []).sort();

/** Every text of a bank module a resident may read. */
function* residentsTexts(tree: unknown): Generator<string> {
  if (Array.isArray(tree)) for (const entry of tree) yield* residentsTexts(entry);
  else if (typeof tree === 'object' && tree !== null) {
    if ('de' in tree && typeof tree.de === 'string') return yield tree.de.trim();
    for (const [key, value] of Object.entries(tree)) {
      if (key !== 'short' && key !== 'indicators') yield* residentsTexts(value);
    }
  }
}

function textsOfBank(): string[] {
  return readdirSync('surveys/bank')
    .filter((file) => file.endsWith('.yaml'))
    .flatMap((file) => {
      const { title: _, ...rest } = parse(readFileSync(`surveys/bank/${file}`, 'utf8')) as {
        title?: unknown;
      };
      return [...residentsTexts(rest)];
    });
}

describe('the languages that come with Umfeld', () => {
  it('are those of the issue, each with an interface of its own', () => {
    expect([...translations.keys()]).toEqual(['ar', 'cs', 'de-x-leicht', 'pl', 'ru', 'tr', 'uk', 'vi']);
    for (const language of translations.keys()) expect([...interfaceTexts.keys()]).toContain(language);
    expect(faults.list('')).toEqual([]);
  });

  it.each(ready)('%s is complete in all of them, and nothing is said about it', async (name) => {
    const { questionnaire, faults: told } = await readQuestionnaire(`surveys/${name}/questionnaire.yaml`);
    expect(told.map(formatFault)).toEqual([]);
    expect(questionnaire?.languages).toEqual(['de', 'en', ...translations.keys()]);
  });

  it('translate nothing that is not there any more', async () => {
    expect((await checkTranslations()).map(formatFault)).toEqual([]);
  });
});

describe.each([...translations])('the texts in "%s"', (language, { texts }) => {
  it('cover all of the bank, so that a questionnaire built from it speaks the language', () => {
    const bank = textsOfBank();
    expect(bank.length).toBeGreaterThan(300);
    expect(bank.filter((text) => !texts.has(text))).toEqual([]);
  });

  it('give the same telephone numbers and ages as the German', () => {
    const differing = [...texts].filter(([source, { text }]) => {
      if (links(source).join() !== links(text).join()) return true;
      const [own, wanted] = [numbers(text), numbers(source)];
      // A plain text may write "5" for "fünf" and leave a school year to its words; Arabic has a word for two years.
      return (
        /Jahre|Monat|Minuten/.test(source) && own.join() !== wanted.join() && source !== 'Weniger als 2 Jahre'
      );
    });
    expect(differing.map(([source]) => source)).toEqual([]);
  });

  it('are not German ones left over', () => {
    if (language === 'de-x-leicht') return;
    const left = [...texts].filter(([source, { text }]) => source === text);
    expect(left.map(([source]) => source)).toEqual([]);
  });

  it('keep apart what one list of answers keeps apart', async () => {
    for (const name of ready) {
      const { questionnaire } = await readQuestionnaire(`surveys/${name}/questionnaire.yaml`);
      const questions = questionnaire?.sections.flatMap((section) => section.questions) ?? [];
      for (const question of questions) {
        if (!('options' in question)) continue;
        const answers = question.options.map((option) => option.text[language]);
        expect(new Set(answers).size).toBe(answers.length);
      }
    }
  });
});
