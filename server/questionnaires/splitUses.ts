import type { DraftBody } from '../../db/queries/questionnaireDrafts.ts';
import type { AuthoredQuestion, AuthoredUse, BankModule } from '../../surveys/language/schema.ts';

type Modules = ReadonlyMap<string, Pick<BankModule, 'questions'>>;

/**
 * A draft in which every entry of a section is one question, so that each can be moved and left out by itself. What
 * is taken from the bank stays taken from it; the questionnaire it means is the same.
 */
export function splitUses(body: DraftBody, modules: Modules): DraftBody {
  if (!Array.isArray(body.sections)) return body;
  return { ...body, sections: body.sections.map((section) => splitSection(section, modules)) };
}

function splitSection(section: unknown, modules: Modules): unknown {
  if (typeof section !== 'object' || section === null || !('questions' in section)) return section;
  const { questions } = section;
  if (!Array.isArray(questions)) return section;
  return {
    ...section,
    questions: questions.flatMap((entry) => (isUse(entry) ? splitUse(entry, modules) : [entry])),
  };
}

function isUse(entry: unknown): entry is AuthoredUse {
  return typeof entry === 'object' && entry !== null && 'use' in entry && typeof entry.use === 'string';
}

/** A module nobody knows stays as it is, for the checks to name it. */
function splitUse(use: AuthoredUse, modules: Modules): AuthoredUse[] {
  const module = modules.get(use.use);
  if (!module || (use.only && !Array.isArray(use.only))) return [use];
  const taken = module.questions.flatMap((question) => namesTaken(question, use.only));
  const known = new Set(module.questions.flatMap(namesOf));
  const unknown = use.only?.filter((name) => !known.has(name)) ?? [];
  return [...taken, ...unknown.map((name) => [name])].map((only) => ({ ...use, only }));
}

const namesOf = (question: AuthoredQuestion): string[] =>
  question.kind === 'matrix' ? [question.key, ...question.items.map(({ key }) => key)] : [question.key];

function namesTaken(question: AuthoredQuestion, only: readonly string[] | undefined): string[][] {
  if (!only || only.includes(question.key)) return [[question.key]];
  if (question.kind !== 'matrix') return [];
  const items = question.items.map(({ key }) => key).filter((key) => only.includes(key));
  return items.length > 0 ? [items] : [];
}
