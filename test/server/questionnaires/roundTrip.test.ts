import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { authorWave } from '../../../server/questionnaires/authorWave.ts';
import { listReady } from '../../../server/questionnaires/sources.ts';
import { splitUses } from '../../../server/questionnaires/splitUses.ts';
import { freezeAreas } from '../../../surveys/language/freeze.ts';
import type { Questionnaire } from '../../../surveys/language/questionnaire.ts';
import { readDraftText, writeDraftText } from '../../../surveys/reading/draftText.ts';
import { formatFault } from '../../../surveys/reading/formatFault.ts';
import { getBank, readDraft } from '../../../surveys/reading/readDraft.ts';
import { readQuestionnaire } from '../../../surveys/reading/readQuestionnaire.ts';

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** What `questionnaire check` makes of a text. */
async function readFileOf(text: string): Promise<Questionnaire> {
  const folder = await mkdtemp(join(tmpdir(), 'umfeld-draft-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const file = join(folder, 'questionnaire.yaml');
  await writeFile(file, text);
  const { questionnaire, faults } = await readQuestionnaire(file);
  expect(faults.filter(({ severity }) => severity === 'error').map(formatFault)).toEqual([]);
  if (!questionnaire) throw new Error('no questionnaire and no fault');
  return questionnaire;
}

const ready = await listReady();

describe('every questionnaire that comes with Umfeld', () => {
  it('is there to look at', () => expect(ready.length).toBeGreaterThan(1));

  it.each(ready.map(({ name }) => name))('%s means the same after a way through the editor', async (name) => {
    const file = `surveys/${name}/questionnaire.yaml`;
    const { questionnaire: asWritten } = await readQuestionnaire(file);
    const body = ready.find((one) => one.name === name)?.body ?? {};
    const split = splitUses(body, (await getBank()).modules);
    const text = writeDraftText(split);
    expect(readDraftText(text).tree).toEqual(split);
    expect(await readFileOf(text)).toEqual(asWritten);
    const { questionnaire, isSound } = await readDraft(split);
    expect(isSound).toBe(true);
    expect(questionnaire).toEqual(asWritten);
  });

  it.each(ready.map(({ name }) => name))('%s comes back whole from a frozen wave', async (name) => {
    const { questionnaire: asWritten } = await readQuestionnaire(`surveys/${name}/questionnaire.yaml`);
    if (!asWritten) throw new Error('no questionnaire');
    const areas = [{ key: 'altstadt', name: 'Altstadt' }];
    const frozen = plain(freezeAreas(asWritten, areas)) as Questionnaire;
    const again = await readFileOf(writeDraftText(authorWave(frozen, new Set(['altstadt']))));
    expect(plain({ ...again, languages: [...again.languages].sort() })).toEqual(
      plain({ ...asWritten, languages: [...asWritten.languages].sort() }),
    );
  });
});

describe('one entry a question', () => {
  const modules = new Map([
    [
      'm',
      {
        questions: [
          { key: 'a', kind: 'consent', text: { de: 'A' } },
          {
            key: 'grid',
            kind: 'matrix',
            text: { de: 'G' },
            scale: 'safe4',
            items: ['x', 'y', 'z'].map((key) => ({ key, text: { de: key } })),
          },
        ],
      },
    ],
  ]) as unknown as Parameters<typeof splitUses>[1];
  const split = (...questions: unknown[]) => {
    const { sections } = splitUses({ sections: [{ key: 's', questions }] }, modules) as {
      sections: { questions: unknown[] }[];
    };
    return sections[0]?.questions;
  };

  it('parts a module, keeps its condition, its order and the rows that were named', () => {
    const showIf = { question: 'q', is: 'yes' };
    expect(split({ use: 'm', showIf })).toEqual([
      { use: 'm', only: ['a'], showIf },
      { use: 'm', only: ['grid'], showIf },
    ]);
    expect(split({ use: 'm', only: ['z', 'x', 'a'] })).toEqual([
      { use: 'm', only: ['a'] },
      { use: 'm', only: ['x', 'z'] },
    ]);
  });

  it('leaves to the checks what the bank does not know', () => {
    expect(split({ use: 'other' }, { use: 'm', only: ['nothing'] }, 5)).toEqual([
      { use: 'other' },
      { use: 'm', only: ['nothing'] },
      5,
    ]);
  });
});
