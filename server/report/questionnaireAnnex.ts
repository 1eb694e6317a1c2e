import type { Question } from '../../surveys/language/questionnaire.ts';
import { textIn } from '../../web/ui/textIn.ts';
import type { AllWords } from '../drawings/words/de.ts';
import type { ReleaseMaterial } from '../exports/material.ts';
import type { Block } from './content.ts';

/** What was asked, section by section, with the answers people could choose from. */
export function questionnaireAnnex({ questionnaire, words }: ReleaseMaterial): Block[] {
  const { language, document } = words;
  return [
    {
      kind: 'heading',
      level: 2,
      text: document.questionnaireAnnex,
      id: 'annex-questionnaire',
      newPage: true,
    },
    ...questionnaire.sections.flatMap((section): Block[] => {
      const questions = section.questions.filter((question) => question.kind !== 'note');
      if (questions.length === 0) return [];
      return [
        {
          kind: 'heading',
          level: 3,
          text: textIn(section.title, language) ?? section.key,
          id: `section-${section.key}`,
        },
        {
          kind: 'facts',
          lines: questions.map((question) => ({
            name: textIn(question.text, language) ?? question.key,
            text: answersText(question, words),
          })),
        },
      ];
    }),
  ];
}

function answersText(question: Exclude<Question, { kind: 'note' }>, words: AllWords): string {
  const { document, language } = words;
  const listed = (options: readonly { text: Readonly<Record<string, string>> }[]) =>
    options.map(({ text }) => textIn(text, language)).join(' · ');
  switch (question.kind) {
    case 'area':
      return document.areaAnswer;
    case 'single':
      return listed(question.options);
    case 'multiple':
      return `${listed(question.options)} (${document.severalAnswers})`;
    case 'matrix':
      return `${listed(question.items)}: ${listed(question.options)}`;
    case 'scale':
      return `${question.from} (${textIn(question.ends.from, language)}) – ${question.to} (${textIn(question.ends.to, language)})`;
    case 'number':
      return `${document.number} (${question.min}–${question.max})`;
    case 'places':
      return document.placesAnswer;
    default:
      return document.freeAnswer;
  }
}
