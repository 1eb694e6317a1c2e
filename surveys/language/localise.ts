import type {
  Item,
  MultipleQuestion,
  Option,
  Question,
  Questionnaire,
  RankingQuestion,
  RespondentQuestionnaire,
  SingleQuestion,
  Text,
} from './questionnaire.ts';

type OneLanguage = <Content>(texts: Readonly<Record<string, Content>>) => Record<string, Content>;

/**
 * The questionnaire as a resident's browser gets it: every text in one language, without scores, breakdowns and
 * whatever else serves the analysis only.
 *
 * @throws RangeError when the questionnaire does not speak the language
 */
export function localise(questionnaire: Questionnaire, language: string): RespondentQuestionnaire {
  if (!questionnaire.languages.includes(language)) {
    throw new RangeError(`the questionnaire ${questionnaire.key} has no language "${language}"`);
  }
  const pick: OneLanguage = (texts) => {
    const content = texts[language];
    return content === undefined ? {} : { [language]: content };
  };
  const { key, version, languages, minutes } = questionnaire;
  return {
    key,
    version,
    languages,
    minutes,
    title: pick(questionnaire.title),
    purpose: pick(questionnaire.purpose),
    sections: questionnaire.sections.map((section) => ({
      ...section,
      title: pick(section.title),
      ...(section.intro && { intro: pick(section.intro) }),
      questions: section.questions.map((question) => localiseQuestion(question, pick)),
    })),
  };
}

function localiseQuestion(question: Question, pick: OneLanguage): Question {
  if (question.kind === 'note') return { ...question, body: pick(question.body) };
  switch (question.kind) {
    case 'area':
      return { ...withTexts(question, pick), options: localiseOptions(question.options, pick) };
    case 'single':
    case 'multiple':
    case 'ranking':
      return localiseChoice(question, pick);
    case 'matrix': {
      const items = question.items.map((item) => localiseItem(item, pick));
      return { ...withTexts(question, pick), options: localiseOptions(question.options, pick), items };
    }
    case 'scale': {
      const { score: _, ...rest } = question;
      const ends = { from: pick(question.ends.from), to: pick(question.ends.to) };
      return { ...withTexts(rest, pick), ends };
    }
    case 'number':
      return { ...withTexts(question, pick), ...(question.unit && { unit: pick(question.unit) }) };
    case 'places': {
      const each = question.each.map((part) => localiseChoice(part, pick));
      return { ...withTexts(question, pick), each };
    }
    case 'text':
      return withTexts(question, pick);
    case 'consent':
      return withTexts(question, pick);
    case 'routes':
      return withTexts(question, pick);
  }
}

function localiseChoice<Choice extends SingleQuestion | MultipleQuestion | RankingQuestion>(
  question: Choice,
  pick: OneLanguage,
) {
  return { ...withTexts(question, pick), options: localiseOptions(question.options, pick) };
}

function withTexts<Kind extends { text: Text; help?: Text; short?: Text; nightWalk?: true }>(
  question: Kind,
  pick: OneLanguage,
) {
  const { nightWalk: _, short: __, ...rest } = question;
  return { ...rest, text: pick(question.text), ...(question.help && { help: pick(question.help) }) };
}

function localiseItem({ key, text }: Item, pick: OneLanguage): Item {
  return { key, text: pick(text) };
}

function localiseOptions(options: readonly Option[], pick: OneLanguage): Option[] {
  return options.map(({ key, text, missing, exclusive, write }) => ({
    key,
    text: pick(text),
    ...(missing && { missing }),
    ...(exclusive && { exclusive }),
    ...(write && { write }),
  }));
}
