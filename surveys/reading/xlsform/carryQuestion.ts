import type { AuthoredOption, AuthoredQuestion } from '../../language/schema.ts';
import { hasMarkup } from '../foreign/plainText.ts';
import { fillReferences } from './fillReferences.ts';
import { type Form, fault, type TypedRow } from './form.ts';
import { remarkMissing, spokenColumns, textOf } from './languages.ts';
import { readConstraint, readRelevant } from './readConditions.ts';
import { readParameters } from './readParameters.ts';
import { cellOf, columnName } from './sheetTable.ts';
import { xlsformTypes } from './types.ts';

type Text = Record<string, string>;
type Base = Pick<
  Extract<AuthoredQuestion, { kind: 'text' }>,
  'key' | 'text' | 'help' | 'required' | 'showIf'
>;

/** A row of the sheet "survey" as a question of ours; undefined when its type has none, which is then listed. */
export function carryQuestion(form: Form, typed: TypedRow): AuthoredQuestion | undefined {
  const fate = xlsformTypes[typed.type];
  if (!fate || fate.fate === 'structure') return undefined;
  if (fate.fate === 'lost') {
    const what = {
      de: `„${typed.name || typed.type}“ (${typed.type}): ${fate.what.de}`,
      en: `"${typed.name || typed.type}" (${typed.type}): ${fate.what.en}`,
    };
    form.remarks.add('lost', typed.place, what, fate.instead);
    return undefined;
  }
  if (fate.note) form.remarks.add('changed', typed.place, fate.note.what, fate.note.instead);
  const base = readBase(form, typed);
  const question = build(form, typed, fate.as, base);
  if (!question) return undefined;
  form.carried.set(typed.name, {
    key: base.key,
    kind: question.kind,
    options: form.choices.get(typed.list)?.keys ?? new Map(),
  });
  return question;
}

function readBase(form: Form, typed: TypedRow): Base {
  const { survey, languages, remarks } = form;
  const { row, name } = typed;
  const label = textOf(survey, row, 'label', languages);
  const hint = textOf(survey, row, 'hint', languages);
  const key = form.keys.make(name, 'q');
  if (label) remarkMissing(label, survey, row, 'label', languages, remarks);
  else {
    remarks.add(
      'decide',
      { ...typed.place, column: labelColumn(form) },
      { de: `„${name}“ hat keinen Fragetext.`, en: `"${name}" has no text.` },
      { de: 'Ergänzen Sie ihn im Fragebogen.', en: 'Add it in the questionnaire.' },
    );
  }
  remarkMarkup(form, typed);
  const text = label ?? hint ?? { [languages.tags[0] ?? 'de']: name };
  const help = label && hint ? fillReferences(form, typed, 'hint', hint) : undefined;
  const showIf = readRelevant(form, typed);
  return {
    key,
    text: fillReferences(form, typed, 'label', text),
    ...(help && { help }),
    ...(isRequired(form, typed) && { required: true as const }),
    ...(showIf && { showIf: showIf as unknown as NonNullable<Base['showIf']> }),
  };
}

function labelColumn(form: Form): string {
  const column = spokenColumns(form.survey, 'label')[0];
  return column ? columnName(column) : 'label';
}

function remarkMarkup(form: Form, { row, place }: TypedRow): void {
  for (const column of [...spokenColumns(form.survey, 'label'), ...spokenColumns(form.survey, 'hint')]) {
    if (!hasMarkup(row.cells[column.at] ?? '')) continue;
    form.remarks.add(
      'changed',
      { ...place, column: columnName(column) },
      { de: 'Schriften und Farben im Text entfallen.', en: 'Fonts and colours in the text are left out.' },
      { de: '', en: '' },
    );
  }
}

function isRequired(form: Form, { row }: TypedRow): boolean {
  const { text, place } = cellOf(form.survey, row, 'required');
  if (/^(?:yes|true|true\(\)|1|ja)$/i.test(text)) return true;
  if (text !== '' && !/^(?:no|false|false\(\)|0|nein)$/i.test(text)) {
    form.remarks.add(
      'lost',
      place,
      {
        de: `Pflicht unter einer Bedingung („${text}“) gibt es nicht; die Frage ist freiwillig.`,
        en: `Required under a condition ("${text}") does not exist; the question is optional.`,
      },
      { de: 'Setzen Sie bei Bedarf „required“.', en: 'Set "required" where you need it.' },
    );
  }
  return false;
}

type Kind = Extract<(typeof xlsformTypes)[string], { fate: 'carried' }>['as'];

function build(form: Form, typed: TypedRow, kind: Kind, base: Base): AuthoredQuestion | undefined {
  const bounds = readConstraint(form, typed);
  const parameters = readParameters(form, typed);
  switch (kind) {
    case 'single':
    case 'multiple':
    case 'ranking': {
      const options = readOptions(form, typed);
      if (!options) return undefined;
      const order = parameters.isRandom ? { order: 'random' as const } : {};
      if (kind === 'single') return { kind, ...base, options, ...order };
      if (kind === 'ranking') return { kind, ...base, options, ...order };
      const max = bounds.mostTicked;
      return { kind, ...base, options, ...(max && { max }), ...order };
    }
    case 'number':
      return { kind, ...base, ...numberBounds(form, typed, bounds) };
    case 'scale': {
      const { start, end } = parameters;
      const ends = (value: number): Text =>
        Object.fromEntries(form.languages.tags.map((tag) => [tag, String(value)]));
      if (start < 0 || end > 100 || !Number.isInteger(start) || !Number.isInteger(end) || start >= end) {
        form.remarks.add(
          'lost',
          typed.place,
          {
            de: `Die Skala von ${start} bis ${end} gibt es nicht.`,
            en: `There is no scale from ${start} to ${end}.`,
          },
          {
            de: 'Skalen reichen in ganzen Schritten von 0 bis höchstens 100.',
            en: 'Scales have whole steps from 0 to 100 at most.',
          },
        );
        return undefined;
      }
      return { kind, ...base, from: start, to: end, ends: { from: ends(start), to: ends(end) } };
    }
    case 'text':
      return { kind, ...base, maxLength: Math.max(1, Math.min(bounds.mostLetters ?? 800, 800)) };
    case 'note': {
      const { key, text, showIf } = base;
      return { kind, key, text, ...(showIf !== undefined && { showIf }) };
    }
    case 'consent':
      return { kind, ...base };
    case 'places':
      return { kind, ...base, max: 1 };
    case 'routes':
      return { kind, ...base, max: 12 };
  }
}

function numberBounds(form: Form, { place, name }: TypedRow, bounds: { min?: number; max?: number }) {
  const min = Math.max(0, bounds.min ?? 0);
  const max = Math.min(1_000_000, bounds.max ?? 1_000_000);
  if ((bounds.min ?? 0) < 0) {
    form.remarks.add(
      'changed',
      place,
      {
        de: `„${name}“ beginnt bei 0 statt bei ${bounds.min}.`,
        en: `"${name}" begins at 0 instead of ${bounds.min}.`,
      },
      { de: 'Negative Zahlen gibt es nicht.', en: 'There are no negative numbers.' },
    );
  }
  if (bounds.max === undefined) {
    form.remarks.add(
      'decide',
      place,
      { de: `„${name}“ hat keine obere Grenze.`, en: `"${name}" has no upper bound.` },
      { de: 'Tragen Sie „max“ ein; vorerst gilt 1.000.000.', en: 'Set "max"; for now it is 1,000,000.' },
    );
  }
  return { min, max };
}

function readOptions(form: Form, typed: TypedRow): AuthoredOption[] | undefined {
  const { place, list, hasOther, name } = typed;
  const choices = form.choices.get(list);
  if (!choices) {
    fault(
      form,
      place,
      list === ''
        ? { de: `„${name}“ nennt keine Liste von Antworten.`, en: `"${name}" names no list of answers.` }
        : {
            de: `Die Liste „${list}“ steht nicht im Blatt „choices“.`,
            en: `The list "${list}" is not in the sheet "choices".`,
          },
      {
        de: 'Schreiben Sie zum Beispiel „select_one ja_nein“.',
        en: 'Write "select_one yes_no", for example.',
      },
    );
    return undefined;
  }
  if (choices.options.length > 30) {
    form.remarks.add(
      'decide',
      place,
      {
        de: `„${name}“ hat ${choices.options.length} Antworten; mehr als 30 sind nicht möglich.`,
        en: `"${name}" has ${choices.options.length} answers; 30 are the most.`,
      },
      {
        de: 'Fassen Sie Antworten zusammen; für Stadtteile gibt es die Fragenart „area“.',
        en: 'Join answers; for neighbourhoods there is the kind "area".',
      },
    );
  }
  const options = choices.options.map((option) => ({ ...option }));
  const last = options.find(({ key }) => key === 'other');
  if (hasOther && last) last.write = true;
  else if (hasOther) {
    const words: Text = { de: 'Anderes', en: 'Other' };
    const text = Object.fromEntries(form.languages.tags.map((tag) => [tag, words[tag] ?? words.en ?? '']));
    options.push({ key: 'other', text, write: true });
  }
  return options;
}
