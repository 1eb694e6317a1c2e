import type { Condition } from '../../language/questionnaire.ts';
import type { AuthoredQuestion, AuthoredQuestionnaire } from '../../language/schema.ts';
import { Keys } from '../foreign/carried.ts';
import { carryQuestion } from './carryQuestion.ts';
import { type Form, fault, type TypedRow } from './form.ts';
import { remarkMissing, textOf } from './languages.ts';
import { readRelevant } from './readConditions.ts';
import { readMatrix } from './readMatrix.ts';
import { remarkAppearance } from './remarkAppearance.ts';
import { typeRow } from './typeRow.ts';

type Section = AuthoredQuestionnaire['sections'][number];

interface OpenGroup {
  typed: TypedRow;
  kind: 'group' | 'repeat';
  showIf: Condition | undefined;
}

/**
 * The rows of the sheet "survey" as sections: a group of the first level is a section, what stands outside of groups
 * forms one with the form's title. Groups within groups join the section they stand in, under both conditions.
 */
export function readSections(form: Form, title: string): Section[] {
  const sections: Section[] = [];
  const keys = new Keys();
  const open: OpenGroup[] = [];
  const typed = form.survey.rows.flatMap((row) => typeRow(form, row) ?? []);
  checkNames(form, typed);
  let loose: Section | undefined;
  let current: Section | undefined;
  for (let at = 0; at < typed.length; at += 1) {
    const row = typed[at];
    if (!row) continue;
    const isLost = open.some(({ kind }) => kind === 'repeat');
    if (row.type === 'begin_group' || row.type === 'begin_repeat') {
      const kind = row.type === 'begin_group' ? 'group' : 'repeat';
      const matrix =
        kind === 'group' && !isLost ? readMatrix(form, typed, at, conditionOf(open.slice(1))) : undefined;
      if (matrix) {
        loose = open.length === 0 ? (loose ?? sectionOf(form, undefined, title, keys)) : loose;
        (open.length === 0 ? loose : current)?.questions.push(matrix.question);
        at = matrix.end;
        continue;
      }
      const showIf = isLost || kind === 'repeat' ? undefined : readRelevant(form, row);
      if (kind === 'repeat' && !isLost) remarkRepeat(form, row);
      open.push({ typed: row, kind, showIf });
      if (open.length === 1) {
        sections.push(...(loose ? [loose] : []));
        loose = undefined;
        current = kind === 'group' ? sectionOf(form, row, title, keys) : undefined;
        if (current && showIf) current.showIf = showIf;
      } else if (kind === 'group' && !isLost) pushGroupNote(form, row, current, conditionOf(open.slice(1)));
      if (kind === 'group' && !isLost) remarkAppearance(form, row);
      continue;
    }
    if (row.type === 'end_group' || row.type === 'end_repeat') {
      close(form, open, row);
      if (open.length === 0) {
        if (current) sections.push(current);
        current = undefined;
      }
      continue;
    }
    if (isLost) {
      remarkWithinRepeat(form, row);
      continue;
    }
    remarkAppearance(form, row);
    const question = carryQuestion(form, row);
    if (!question) continue;
    if (open.length === 0) loose ??= sectionOf(form, undefined, title, keys);
    const target = open.length === 0 ? loose : current;
    target?.questions.push(within(question, conditionOf(open.slice(1))));
  }
  for (const { typed: begun } of open) {
    fault(
      form,
      begun.place,
      {
        de: `Die Gruppe „${begun.name}“ wird nicht geschlossen.`,
        en: `The group "${begun.name}" is never closed.`,
      },
      { de: 'Ergänzen Sie „end_group“ oder „end_repeat“.', en: 'Add "end_group" or "end_repeat".' },
    );
  }
  if (loose) sections.push(loose);
  return sections.filter(({ questions }) => questions.length > 0);
}

function sectionOf(form: Form, row: TypedRow | undefined, title: string, keys: Keys): Section {
  const label = row && textOf(form.survey, row.row, 'label', form.languages);
  if (label && row) remarkMissing(label, form.survey, row.row, 'label', form.languages, form.remarks);
  const fallback = Object.fromEntries(form.languages.tags.map((tag) => [tag, row?.name ?? title]));
  return { key: keys.make(row?.name ?? 'fragen', 's'), title: label ?? fallback, questions: [] };
}

/** The heading of a group within a section stays as a note in front of its questions. */
function pushGroupNote(
  form: Form,
  row: TypedRow,
  section: Section | undefined,
  showIf: Condition | undefined,
): void {
  form.remarks.add(
    'changed',
    row.place,
    {
      de: `Die Gruppe „${row.name}“ steht in einer anderen; ihre Fragen kommen in denselben Abschnitt.`,
      en: `The group "${row.name}" stands in another one; its questions join the same section.`,
    },
    { de: '', en: '' },
  );
  const label = textOf(form.survey, row.row, 'label', form.languages);
  if (!label || !section) return;
  const note: AuthoredQuestion = { kind: 'note', key: form.keys.make(row.name, 'n'), text: label };
  section.questions.push(showIf ? within(note, showIf) : note);
}

function within(question: AuthoredQuestion, outer: Condition | undefined): AuthoredQuestion {
  if (!outer) return question;
  const own = question.showIf as Condition | undefined;
  return { ...question, showIf: own ? { all: [outer, own] } : outer };
}

function conditionOf(groups: readonly OpenGroup[]): Condition | undefined {
  const conditions = groups.flatMap(({ showIf }) => showIf ?? []);
  return conditions.length > 1 ? { all: conditions } : conditions[0];
}

function close(form: Form, open: OpenGroup[], row: TypedRow): void {
  const kind = row.type === 'end_group' ? 'group' : 'repeat';
  const last = open.at(-1);
  if (last?.kind === kind) {
    open.pop();
    return;
  }
  fault(
    form,
    row.place,
    {
      de: `„${row.type}“ schließt nichts: davor ist keine solche Gruppe offen.`,
      en: `"${row.type}" closes nothing: no such group is open before it.`,
    },
    {
      de: 'Löschen Sie die Zeile, oder ergänzen Sie den Beginn.',
      en: 'Delete the row, or add the beginning.',
    },
  );
}

/** ODK tells two of one name in one group apart nowhere; in different groups both are fine, and get two keys here. */
function checkNames(form: Form, rows: readonly TypedRow[]): void {
  const scopes: Map<string, TypedRow>[] = [new Map()];
  for (const row of rows) {
    if (row.type.startsWith('end_')) {
      if (scopes.length > 1) scopes.pop();
      continue;
    }
    const scope = scopes.at(-1);
    const first = scope?.get(row.name.toLowerCase());
    if (first && row.name !== '') {
      fault(
        form,
        { ...row.place, column: 'name' },
        {
          de: `Den Namen „${row.name}“ gibt es schon in Zeile ${first.row.row}.`,
          en: `The name "${row.name}" is in row ${first.row.row} already.`,
        },
        { de: 'Geben Sie jeder Frage einen eigenen.', en: 'Give every question one of its own.' },
      );
    }
    scope?.set(row.name.toLowerCase(), row);
    if (row.type.startsWith('begin_')) scopes.push(new Map());
  }
}

function remarkRepeat(form: Form, row: TypedRow): void {
  form.remarks.add(
    'lost',
    row.place,
    {
      de: `„${row.name}“ (begin_repeat): Fragen, die sich wiederholen, gibt es nicht.`,
      en: `"${row.name}" (begin_repeat): there are no repeated questions.`,
    },
    {
      de: 'Stellen Sie die Fragen einzeln, oder fragen Sie nach der Anzahl.',
      en: 'Ask them one by one, or ask for the number.',
    },
  );
}

function remarkWithinRepeat(form: Form, row: TypedRow): void {
  form.remarks.add(
    'lost',
    row.place,
    {
      de: `„${row.name}“ (${row.type}) steht in einer Wiederholung.`,
      en: `"${row.name}" (${row.type}) stands in a repetition.`,
    },
    { de: '', en: '' },
  );
}
