import type { AuthoredQuestionnaire } from '../../language/schema.ts';
import { fileKey, Keys } from '../foreign/carried.ts';
import { plainText } from '../foreign/plainText.ts';
import { breakOff, Remarks, type Words } from '../foreign/remark.ts';
import type { CarriedForm } from '../foreign/writeQuestionnaire.ts';
import { carryQuestion } from './carryQuestion.ts';
import { type LssParts, readParts } from './readParts.ts';
import { readRelevance } from './readRelevance.ts';
import {
  gatherGroups,
  type LssGroup,
  languageTag,
  remarkExpressions,
  rowsOf,
  type Survey,
  withoutExpressions,
} from './survey.ts';

type Text = Record<string, string>;

/** Other parts of the file that say something about the answers; settings of the server are none of ours. */
const lostParts: Readonly<Record<string, Words>> = {
  conditions: {
    de: 'Bedingungen aus der Zeit vor den Relevanzgleichungen werden nicht gelesen.',
    en: 'Conditions from before relevance equations are not read.',
  },
  defaultvalues: {
    de: 'Vorausgefüllte Antworten gibt es nicht: sie verfälschen Ergebnisse.',
    en: 'There are no answers filled in beforehand: they bias results.',
  },
  quota: {
    de: 'Quoten gibt es nicht: gewichtet wird nach der Erhebung.',
    en: 'There are no quotas: answers are weighted afterwards.',
  },
  assessments: {
    de: 'Bewertungen werden nicht übernommen; nutzen Sie „indicators“.',
    en: 'Assessments are not carried over; use "indicators".',
  },
};

/**
 * Reads the structure of a LimeSurvey survey (.lss, versions 1.9 to 6) as a questionnaire of ours.
 *
 * @throws BrokenForm with part, line and field, when it is no such file
 */
export function readLimesurvey(bytes: Uint8Array, { name = 'fragebogen' } = {}): CarriedForm {
  const parts = readParts(decode(bytes));
  const remarks = new Remarks();
  const languages = readLanguages(parts);
  const survey: Survey = { languages, keys: new Keys(), remarks, carried: new Map() };
  const sectionKeys = new Keys();
  remarkParts(parts, remarks);
  const sections = gatherGroups(parts, languages, remarks).flatMap((group) => {
    const section = carryGroup(survey, group, sectionKeys);
    return section.questions.length > 0 ? [section] : [];
  });
  if (sections.length === 0) {
    breakOff(
      { sheet: 'questions', row: 0, column: '' },
      { de: 'Keine der Fragen lässt sich übernehmen.', en: 'None of the questions can be carried over.' },
      { de: '', en: '' },
    );
  }
  const { title, purpose } = readTexts(parts, languages, { name, remarks });
  const questionnaire: AuthoredQuestionnaire = {
    key: fileKey(title[languages[0] ?? ''] ?? name),
    version: 1,
    languages: [...languages],
    title,
    ...(Object.keys(purpose).length > 0 && { purpose }),
    sections,
  };
  return { questionnaire, remarks: remarks.list() };
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return breakOff(
      { sheet: '', row: 0, column: '' },
      { de: 'Die Datei ist nicht in UTF-8 gespeichert.', en: 'The file is not saved as UTF-8.' },
      {
        de: 'Exportieren Sie sie neu als „Umfragestruktur (.lss)“.',
        en: 'Export it again as "Survey structure (.lss)".',
      },
    );
  }
}

function readLanguages(parts: LssParts): string[] {
  const [survey] = rowsOf(parts, 'surveys');
  const further = (survey?.fields.additional_languages ?? '').split(/\s+/).filter(Boolean);
  const tags = [survey?.fields.language || 'en', ...further].map(languageTag);
  return [...new Set(tags)];
}

function carryGroup(survey: Survey, group: LssGroup, keys: Keys): AuthoredQuestionnaire['sections'][number] {
  const { row } = group;
  const [title, intro] = [withoutExpressions(group.title), withoutExpressions(group.intro)];
  const name = title[survey.languages[0] ?? ''] ?? `group ${group.id}`;
  const place = { sheet: 'groups', row: row.line, column: 'grelevance' };
  const showIf = readRelevance(survey, row.fields.grelevance, place);
  remarkExpressions(survey.remarks, { ...place, column: 'group_name' }, name, group.title);
  remarkExpressions(survey.remarks, { ...place, column: 'description' }, name, group.intro);
  if (row.fields.randomization_group) {
    survey.remarks.add(
      'lost',
      { ...place, column: 'randomization_group' },
      {
        de: `Der Abschnitt „${name}“ wird nicht ausgelost.`,
        en: `The section "${name}" is not drawn at random.`,
      },
      { de: '', en: '' },
    );
  }
  return {
    key: keys.make(name, 's'),
    title:
      Object.keys(title).length > 0 ? title : Object.fromEntries(survey.languages.map((tag) => [tag, name])),
    ...(Object.keys(intro).length > 0 && { intro }),
    ...(showIf && { showIf }),
    questions: group.questions.flatMap((question) => carryQuestion(survey, question)),
  };
}

function readTexts(
  parts: LssParts,
  languages: readonly string[],
  { name, remarks }: { name: string; remarks: Remarks },
): { title: Text; purpose: Text } {
  const title: Text = {};
  const purpose: Text = {};
  const sheet = 'surveys_languagesettings';
  for (const { fields, line } of rowsOf(parts, sheet)) {
    const tag = languageTag(fields.surveyls_language ?? '');
    const words = plainText(fields.surveyls_title ?? '');
    const welcome = plainText(fields.surveyls_welcometext || fields.surveyls_description || '');
    if (!languages.includes(tag)) continue;
    if (words !== '') title[tag] = words;
    if (welcome !== '') purpose[tag] = welcome;
    const place = { sheet, row: line, column: 'surveyls_title' };
    remarkExpressions(remarks, place, name, { [tag]: words });
    remarkExpressions(remarks, { ...place, column: 'surveyls_welcometext' }, name, { [tag]: welcome });
  }
  if (Object.keys(title).length === 0) for (const tag of languages) title[tag] = name;
  return { title: withoutExpressions(title), purpose: withoutExpressions(purpose) };
}

function remarkParts(parts: LssParts, remarks: Remarks): void {
  for (const [part, what] of Object.entries(lostParts)) {
    const [first] = rowsOf(parts, part);
    // Newer versions write the conditions out as relevance equations too.
    const isSaidElsewhere =
      part === 'conditions' &&
      rowsOf(parts, 'questions').some(({ fields }) => (fields.relevance ?? '1') !== '1');
    if (first && !isSaidElsewhere)
      remarks.add('lost', { sheet: part, row: first.line, column: '' }, what, { de: '', en: '' });
  }
}
