import { readdirSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readTextFile } from '../../../../server/fieldwork/letters/readTextFile.ts';
import { findTextFaults } from '../../../../server/fieldwork/letters/text/findTextFaults.ts';
import { languageLines, letterLanguages } from '../../../../server/fieldwork/letters/text/languageLines.ts';
import { givenMaterial, text } from './givenLetters.ts';

async function refusalOf(yaml: string): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'umfeld-letters-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, 'brief.yaml');
  writeFileSync(file, yaml);
  try {
    await readTextFile(file, text);
    return [];
  } catch (error) {
    return (error as { details: string[] }).details.map((line) => line.replace(folder, ''));
  }
}

describe('the wording of a letter', () => {
  it('has a line for every language the questionnaire pages speak, each with a day', () => {
    const spoken = readdirSync('web/i18n').flatMap(
      (name) => /^([a-z]{2}(?:-[a-z-]+)?)\.ts$/.exec(name)?.[1] ?? [],
    );
    expect(spoken.length).toBeGreaterThan(8);
    expect(letterLanguages.map(({ key }) => key).sort()).toEqual(spoken.filter((key) => key !== 'de').sort());
    for (const { key } of letterLanguages) expect(languageLines[key]).toContain('{Ende}');
  });

  it('says a day the way each language does', () => {
    const lines = Object.fromEntries(
      givenMaterial().lines.map(({ language, text: line }) => [language.key, line]),
    );
    expect(lines.en).toContain('31 March 2027');
    expect(lines.pl).toContain('31 marca 2027');
    expect(lines.ar).toContain('31 آذار 2027');
  });

  it('shows only languages the questionnaire has', () => {
    const { lines } = givenMaterial({ facts: { languages: ['de', 'pl'] } });
    expect(lines.map(({ language }) => language.key)).toEqual(['pl']);
  });

  it.each([
    [{ closesOn: '' }, 'closesOn', 'day'],
    [{ closesOn: '2027-02-30' }, 'closesOn', 'day'],
    [{ minimumAge: 0 }, 'minimumAge', 'age'],
    [{ minimumAge: 16.5 }, 'minimumAge', 'age'],
    [{ back: '' }, 'back', 'empty'],
    [{ card: 'x'.repeat(4001) }, 'card', 'long'],
    [{ contact: '{Kontakte}' }, 'contact', 'placeholder'],
    [{ lines: { xx: 'Hello' } }, 'lines.xx', 'language'],
  ] as const)('is refused with %j', (change, field, code) => {
    expect(findTextFaults({ ...text, ...change })).toContainEqual(expect.objectContaining({ field, code }));
    expect(findTextFaults(text)).toEqual([]);
  });

  it('comes from a file over what there is, with every fault by line', async () => {
    expect(await refusalOf('closesOn: "2027-04-30"\ninvitation:\n  subject: Neu\n')).toEqual([]);
    expect(
      (await refusalOf('invitation:\n  subject: Hallo {Stad}\nclosesOn: "2027-02-31"\n')).join('\n'),
    ).toMatch(/brief\.yaml:2:\d+: .*\{Stad\}.*\n.*brief\.yaml:3:\d+: .*no day/s);
    expect((await refusalOf('invitatoin:\n  subject: Neu\n')).join('\n')).toMatch(/brief\.yaml:1:1/);
  });
});
