import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type OfferedBank, offerBank } from '../../../../server/questionnaires/bank.ts';
import { listReady } from '../../../../server/questionnaires/sources.ts';
import { splitUses } from '../../../../server/questionnaires/splitUses.ts';
import type { Condition } from '../../../../surveys/language/questionnaire.ts';
import { getBank, readDraft } from '../../../../surveys/reading/readDraft.ts';
import { listAsked } from '../../../../web/desk/editor/draft/asked.ts';
import { type Body, type Kind, type Spot, withLists } from '../../../../web/desk/editor/draft/body.ts';
import { changeAt, changeText } from '../../../../web/desk/editor/draft/changeAt.ts';
import {
  freeKey,
  kinds,
  newQuestion,
  takenKeys,
  writeOut,
} from '../../../../web/desk/editor/draft/create.ts';
import { carry, moveQuestion, removeQuestion, stepFrom } from '../../../../web/desk/editor/draft/move.ts';
import { listReferences } from '../../../../web/desk/editor/draft/references.ts';
import { renameKey, renameOption } from '../../../../web/desk/editor/draft/rename.ts';
import { advance, begin, redo, undo } from '../../../../web/desk/editor/state/history.ts';

let bank: OfferedBank;
let long: Body;

beforeAll(async () => {
  bank = await offerBank();
  const ready = (await listReady()).find(({ name }) => name === 'sicherheit-und-lebensqualitaet');
  long = withLists(splitUses(ready?.body ?? {}, (await getBank()).modules) as Partial<Body>);
});

const text = (de: string) => ({ de });
const given = (): Body => ({
  key: 'probe',
  version: 1,
  languages: ['de'],
  title: text('Probe'),
  sections: [
    {
      key: 'a',
      title: text('A'),
      questions: [
        {
          key: 'victim',
          kind: 'single',
          text: text('Opfer?'),
          options: [
            { key: 'yes', text: text('Ja') },
            { key: 'no', text: text('Nein') },
          ],
        },
        { key: 'age', kind: 'number', text: text('Alter?'), min: 0, max: 99 },
      ],
    },
    {
      key: 'b',
      title: text('B'),
      showIf: { question: 'victim', is: 'yes' },
      questions: [
        {
          key: 'told',
          kind: 'consent',
          text: text('Sie sagten {answer:victim|nichts}. Stimmt das?'),
          showIf: { any: [{ question: 'age', greater: 17 }, { not: { question: 'victim', isNot: 'yes' } }] },
        },
      ],
    },
  ],
  indicators: [
    { key: 'victims', kind: 'share', goal: 'less-crime', item: 'victim', in: ['yes'], title: text('Opfer') },
  ],
  breakdowns: ['victim'],
  weighting: [],
});

const order = (body: Body) =>
  body.sections.map(({ questions }) => questions.map((one) => ('key' in one ? one.key : one.use)));

describe('moving', () => {
  it('carries a question within a section and to another, and steps over the edge', () => {
    expect(order(moveQuestion(given(), { section: 0, index: 0 }, { section: 0, index: 1 }))).toEqual([
      ['age', 'victim'],
      ['told'],
    ]);
    expect(order(moveQuestion(given(), { section: 0, index: 0 }, { section: 1, index: 1 }))).toEqual([
      ['age'],
      ['told', 'victim'],
    ]);
    expect(stepFrom(given(), { section: 0, index: 1 }, 1)).toEqual({ section: 1, index: 0 });
    expect(stepFrom(given(), { section: 1, index: 0 }, -1)).toEqual({ section: 0, index: 2 });
    expect(stepFrom(given(), { section: 0, index: 0 }, -1)).toBeUndefined();
    expect(stepFrom(given(), { section: 1, index: 0 }, 1)).toBeUndefined();
  });

  it('loses and doubles nothing, and goes back the same way, in a real questionnaire', () => {
    const spots = long.sections.flatMap(({ questions }, section) =>
      questions.map((_, index): Spot => ({ section, index })),
    );
    const spot = fc.constantFrom(...spots);
    fc.assert(
      fc.property(spot, spot, (from, to) => {
        const most =
          (long.sections[to.section]?.questions.length ?? 1) - (from.section === to.section ? 1 : 0);
        const target = { ...to, index: Math.min(to.index, most) };
        const moved = moveQuestion(long, from, target);
        expect(order(moved).flat().sort()).toEqual(order(long).flat().sort());
        expect(moveQuestion(moved, target, from)).toEqual(long);
      }),
    );
  });

  it('carries entries of a list', () => {
    expect(carry(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a']);
    expect(carry(['a', 'b'], 5, 0)).toEqual(['a', 'b']);
  });
});

describe('another key', () => {
  it('is followed by conditions, indicators, breakdowns and texts', async () => {
    const renamed = renameKey(given(), 'victim', 'opfer');
    expect(JSON.stringify(renamed)).not.toContain('victim"');
    expect(renamed.sections[1]?.showIf).toEqual({ question: 'opfer', is: 'yes' });
    expect(JSON.stringify(renamed.sections[1]?.questions[0])).toContain('{answer:opfer|nichts}');
    expect(renamed.breakdowns).toEqual(['opfer']);
    expect((await readDraft(given())).faults).toEqual([]);
    expect((await readDraft(renamed)).faults).toEqual([]);
  });

  it('leaves names alone that only begin alike', () => {
    const body = renameKey(given(), 'vic', 'x');
    expect(body).toEqual(given());
  });

  it('of an answer is followed by conditions and shares', () => {
    const body = renameOption(given(), ['victim'], 'yes', 'ja');
    expect(body.sections[1]?.showIf).toEqual({ question: 'victim', is: 'ja' });
    expect(JSON.stringify(body.sections[1]?.questions[0])).toContain('"isNot":"ja"');
    expect(body.indicators?.[0]).toMatchObject({ in: ['ja'] });
    expect(renameOption(given(), ['age'], 'yes', 'ja')).toEqual(given());
  });
});

describe('what rests on a question', () => {
  it('is named before it is taken out, and told by the checks after', async () => {
    const found = listReferences(given(), bank, ['victim']);
    expect(found.map(({ from, key }) => `${from} ${key}`).sort()).toEqual([
      'breakdown victim',
      'indicator victims',
      'question told',
      'section b',
      'text told',
    ]);
    expect(listReferences(given(), bank, ['told'])).toEqual([]);
    const { faults } = await readDraft(removeQuestion(given(), { section: 0, index: 0 }));
    expect(faults.map(({ path }) => path.slice(0, 3).join('.'))).toEqual([
      'sections.1.showIf',
      'sections.1.questions',
      'sections.1.questions',
      'indicators.0.item',
      'breakdowns.0',
    ]);
  });

  it('is found for questions of the bank, too', () => {
    const found = listReferences(long, bank, ['gender']);
    expect(found.map(({ from }) => from).sort()).toEqual(['breakdown', 'weighting']);
    expect(listReferences(long, bank, ['safe_overall']).map(({ key }) => key)).toContain('feeling_safe');
  });
});

describe('new questions', () => {
  it.each(kinds)('of the kind %s have the right form: the checks miss words only', async (kind: Kind) => {
    const body = given();
    const question = newQuestion(kind, freeKey('frage', takenKeys(body, bank)));
    const { faults } = await readDraft(changeAt(body, ['sections', 0, 'questions', 2], question));
    const others = faults.filter(({ message }) => !/has no text in/.test(message));
    expect(others).toEqual([]);
  });

  it('written out of the bank mean what they meant there', async () => {
    const written = {
      ...long,
      sections: long.sections.map((section) => ({
        ...section,
        questions: section.questions.flatMap((entry) => ('use' in entry ? writeOut(entry, bank) : [entry])),
      })),
    };
    const [before, after] = [await readDraft(long), await readDraft(written)];
    expect(after.isSound).toBe(true);
    const asked = (sections: unknown) =>
      JSON.parse(JSON.stringify(sections, (key, value) => (key === 'sensitive' ? undefined : value)));
    expect(asked(after.questionnaire?.sections)).toEqual(asked(before.questionnaire?.sections));
    expect(listAsked(written as Body, bank).map(({ key }) => key)).toEqual(
      listAsked(long, bank).map(({ key }) => key),
    );
  });
});

describe('texts and paths', () => {
  it('take a language away when nothing is in it, and a text when it need not be there', () => {
    expect(changeText({ de: 'A', en: 'B' }, 'en', '', false)).toEqual({ de: 'A' });
    expect(changeText({ de: 'A' }, 'de', '', false)).toBeUndefined();
    expect(changeText(undefined, 'de', '', true)).toEqual({});
  });

  it('change one place and keep every other object', () => {
    const body = given();
    const changed = changeAt(body, ['sections', 0, 'questions', 1, 'text', 'de'], 'Wie alt?');
    expect(changed.sections[0]?.questions[1]).toMatchObject({ text: { de: 'Wie alt?' } });
    expect(changed.sections[1]).toBe(body.sections[1]);
    expect(changed.sections[0]?.questions[0]).toBe(body.sections[0]?.questions[0]);
    expect('showIf' in changeAt({ showIf: {} as Condition }, ['showIf'], undefined)).toBe(false);
  });
});

describe('undo', () => {
  it('joins strokes in one field and goes back and forth', () => {
    let history = begin('');
    for (const typed of ['W', 'Wi', 'Wie']) history = advance(history, typed, 'text');
    history = advance(history, 'Wie?', 'other');
    expect(undo(history)?.present).toBe('Wie');
    const first = undo(undo(history) ?? history);
    expect(first?.present).toBe('');
    expect(first && redo(first)?.present).toBe('Wie');
    expect(undo(begin('x'))).toBeUndefined();
    expect(advance(history, history.present)).toBe(history);
  });
});
