import type { Condition, Indicator, Question, Questionnaire, Section } from '../language/questionnaire.ts';
import type {
  AuthoredIndicator,
  AuthoredQuestion,
  AuthoredQuestionnaire,
  AuthoredUse,
} from '../language/schema.ts';
import { estimateMinutes } from './estimateMinutes.ts';
import { expandQuestion } from './expandQuestion.ts';
import { expandResultsText, expandRichText, expandText } from './expandText.ts';
import { suggestWord } from './fault.ts';
import type { Reading } from './reading.ts';

type AuthoredSection = AuthoredQuestionnaire['sections'][number];
type AuthoredUseIndicator = { use: string };

/**
 * The questionnaire with bank modules, scales and options written out and Markdown parsed. Every object keeps the
 * position of what it was made from. What cannot be found is reported and left out.
 */
export function expandQuestionnaire(authored: AuthoredQuestionnaire, reading: Reading): Questionnaire {
  const { key, version, breakdowns = [], weighting = [], purpose } = authored;
  const languages = [...authored.languages, ...reading.languages.slice(reading.listed)];
  const sections = authored.sections.map((section) => expandSection(section, reading));
  const indicators = (authored.indicators ?? []).flatMap((indicator) => expandIndicator(indicator, reading));
  const questionnaire = {
    key,
    version,
    languages,
    title: authored.title && expandText(authored.title, reading),
    purpose: purpose
      ? expandRichText(purpose, reading)
      : Object.fromEntries(languages.map((each) => [each, []])),
    minutes: authored.minutes ?? estimateMinutes(sections),
    sections,
    indicators,
    breakdowns,
    weighting,
  };
  return reading.positions.copy(questionnaire, authored);
}

function expandSection(authored: AuthoredSection, reading: Reading): Section {
  const { key, title, intro, showIf } = authored;
  const section: Section = {
    key,
    title: title && expandText(title, reading),
    ...(intro && { intro: expandRichText(intro, reading) }),
    ...(showIf !== undefined && { showIf: showIf as Condition }),
    ...(isSensitive(authored, reading) && { sensitive: true }),
    questions: authored.questions.flatMap((entry) =>
      'use' in entry ? takeModule(entry, reading) : expandQuestion(entry, reading),
    ),
  };
  return reading.positions.copy(section, authored);
}

/** By its own word, or because it takes questions of a module that is. */
function isSensitive({ sensitive, questions }: AuthoredSection, { bank }: Reading): boolean {
  const modules = questions.flatMap((entry) => ('use' in entry ? [bank.modules.get(entry.use)] : []));
  return sensitive === true || modules.some((module) => module?.sensitive);
}

/** The questions a `use` takes from a module: all, or those and those matrix items that `only` names. */
function takeModule(use: AuthoredUse, reading: Reading): Question[] {
  const { bank, positions, usedAt } = reading;
  const module = bank.modules.get(use.use);
  if (!module) {
    reportUnknownModule(use, use.use, reading);
    return [];
  }
  reportUnknownNames(use, module.questions, reading);
  const place = positions.at(use);
  return module.questions
    .flatMap((question) => takeNamed(question, use.only, reading))
    .flatMap((question) => expandQuestion(question, reading))
    .map((question) => {
      const taken = addCondition(question, use.showIf as Condition | undefined, reading);
      usedAt.set(taken, place);
      return taken;
    });
}

function takeNamed(
  question: AuthoredQuestion,
  only: readonly string[] | undefined,
  { positions }: Reading,
): AuthoredQuestion[] {
  if (!only || only.includes(question.key)) return [question];
  if (question.kind !== 'matrix') return [];
  const items = question.items.filter((item) => only.includes(item.key));
  return items.length > 0 ? [positions.copy({ ...question, items }, question)] : [];
}

function addCondition(
  question: Question,
  condition: Condition | undefined,
  { positions }: Reading,
): Question {
  if (!condition) return question;
  const showIf = question.showIf ? { all: [condition, question.showIf] } : condition;
  return positions.copy({ ...question, showIf }, question);
}

function reportUnknownNames(
  use: AuthoredUse,
  questions: readonly AuthoredQuestion[],
  reading: Reading,
): void {
  const names = questions.flatMap((question) =>
    question.kind === 'matrix' ? [question.key, ...question.items.map((item) => item.key)] : [question.key],
  );
  use.only?.forEach((name, index) => {
    if (names.includes(name) || reading.brokenKeys.has(name)) return;
    const place = reading.positions.at(use.only ?? use, index);
    reading.faults.error(place, `the module ${use.use} has no question "${name}"`, suggestWord(name, names));
  });
}

function reportUnknownModule(owner: object, name: string, reading: Reading): void {
  const { bank, faults, positions } = reading;
  reading.isIncomplete = true;
  // A module that is there but could not be read has its own faults.
  if (bank.moduleNames.includes(name)) return;
  const suggestion = suggestWord(name, bank.moduleNames) ?? `known are ${bank.moduleNames.join(', ')}`;
  faults.error(positions.at(owner, 'use'), `the bank has no module "${name}"`, suggestion);
}

function expandIndicator(authored: AuthoredIndicator | AuthoredUseIndicator, reading: Reading): Indicator[] {
  if (!('use' in authored)) return [withTexts(authored, reading)];
  const [moduleName = '', key = ''] = authored.use.split('/');
  const module = reading.bank.modules.get(moduleName);
  if (!module) {
    reportUnknownModule(authored, moduleName, reading);
    return [];
  }
  const found = module.indicators?.find((candidate) => candidate.key === key);
  if (!found) {
    const keys = (module.indicators ?? []).map((candidate) => `${moduleName}/${candidate.key}`);
    const place = reading.positions.at(authored, 'use');
    reading.faults.error(
      place,
      `the module ${moduleName} has no indicator "${key}"`,
      suggestWord(authored.use, keys),
    );
    return [];
  }
  const indicator = withTexts(found, reading);
  reading.usedAt.set(indicator, reading.positions.at(authored));
  return [indicator];
}

function withTexts(authored: AuthoredIndicator, reading: Reading): Indicator {
  const { title, description, ends } = authored;
  const indicator = {
    ...authored,
    title: expandResultsText(title, reading),
    ...(description && { description: expandResultsText(description, reading) }),
    ...(ends && {
      ends: reading.positions.copy(
        { low: expandResultsText(ends.low, reading), high: expandResultsText(ends.high, reading) },
        ends,
      ),
    }),
  };
  return reading.positions.copy(indicator as Indicator, authored);
}
