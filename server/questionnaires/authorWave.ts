import type { DraftBody } from '../../db/queries/questionnaireDrafts.ts';
import { thawAreas } from '../../surveys/language/freeze.ts';
import type {
  Indicator,
  Option,
  Question,
  Questionnaire,
  RichText,
  Section,
  Text,
} from '../../surveys/language/questionnaire.ts';
import { writeRichText } from '../../surveys/reading/writeRichText.ts';

/**
 * A frozen questionnaire back in the form an author writes: the way to ask the same again. Everything is written out,
 * nothing is taken from the bank any more.
 *
 * @param areas keys of the areas that were put before the author's own answers when the wave opened
 */
export function authorWave(questionnaire: Questionnaire, areas: ReadonlySet<string>): DraftBody {
  const { key, version, title, purpose, minutes, sections, indicators, breakdowns, weighting } = thawAreas(
    questionnaire,
    areas,
  );
  const languages = listWritten(questionnaire);
  const says = Object.values(purpose).some((blocks) => blocks.length > 0);
  return {
    key,
    version,
    languages,
    ...(languages.length < questionnaire.languages.length && { translations: 'all' }),
    title,
    ...(says && { purpose: markdownOf(purpose) }),
    minutes,
    sections: sections.map(authorSection),
    ...(indicators.length > 0 && { indicators }),
    ...(breakdowns.length > 0 && { breakdowns }),
    ...(weighting.length > 0 && { weighting }),
  };
}

/** Results exist in the languages their authors wrote; the others came from language files, for residents alone. */
function listWritten({ languages, indicators }: Questionnaire): readonly string[] {
  const isWritten = (language: string) => indicators.every(({ title }: Indicator) => language in title);
  const written = languages.filter(isWritten);
  return written.length > 0 ? written : languages;
}

function authorSection({ intro, questions, ...section }: Section): unknown {
  return { ...section, ...(intro && { intro: markdownOf(intro) }), questions: questions.map(authorQuestion) };
}

function authorQuestion(question: Question): unknown {
  switch (question.kind) {
    case 'note': {
      const { body, ...rest } = question;
      return { ...rest, text: markdownOf(body) };
    }
    case 'routes': {
      const { each: _, ...rest } = question;
      return rest;
    }
    case 'places':
      return { ...question, each: question.each.map(authorQuestion) };
    case 'scale':
    case 'number':
    case 'text':
    case 'consent':
      return question;
    default: {
      const { options, ...rest } = question;
      return options.length > 0 ? { ...rest, options: options.map(authorOption) } : rest;
    }
  }
}

function authorOption({ write, ...option }: Option): unknown {
  return write ? { ...option, write: true, maxLength: write.maxLength } : option;
}

const markdownOf = (rich: RichText): Text =>
  Object.fromEntries(
    Object.entries(rich).flatMap(([language, blocks]) => {
      const text = writeRichText(blocks);
      return text === '' ? [] : [[language, text]];
    }),
  );
