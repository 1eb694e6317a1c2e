import type {
  Answer,
  Answers,
  Goal,
  Option,
  Question,
  Questionnaire,
  RankingQuestion,
  ScaleQuestion,
} from '../../../surveys/language/questionnaire.ts';
import { placeCount } from '../../../surveys/language/ranks.ts';
import { walkVisible } from '../../../surveys/language/visibility.ts';
import type { Person } from './drawPerson.ts';
import { drawPlaces } from './drawPlaces.ts';
import { type Random, shareOf } from './random.ts';

/** Invented comments; nobody is named. */
const comments = [
  'Mehr Licht am Weg zum Bahnhof wäre gut.',
  'Ich wohne gern hier.',
  'Bitte öfter die Papierkörbe leeren.',
  'Tempo 30 vor der Schule wird selten beachtet.',
];

/** Spread of one answer around what the person feels, in points: the noise of a single item. */
const noise = 16;

export type GoalOfItem = ReadonlyMap<string, Goal>;

/** Which goal an item serves, so that an area that feels safer does so in all items of that goal. */
export function goalsOf(questionnaire: Questionnaire): GoalOfItem {
  return new Map(
    questionnaire.indicators.flatMap((indicator) =>
      (indicator.kind === 'mean' ? indicator.items : [indicator.item]).map(
        (item) => [item, indicator.goal] as const,
      ),
    ),
  );
}

/** Answers the whole questionnaire as this person would: only what is shown, with gaps as people leave them. */
export function answerAs(
  person: Person,
  questionnaire: Questionnaire,
  goals: GoalOfItem,
  random: Random,
): Answers {
  const given: Record<string, Answer> = {};
  const answer = (question: Question) =>
    void Object.assign(given, answerQuestion(question, person, goals, random));
  walkVisible(questionnaire, answer, given);
  return given;
}

function answerQuestion(question: Question, person: Person, goals: GoalOfItem, random: Random): Answers {
  const keys = question.kind === 'matrix' ? question.items.map(({ key }) => key) : [question.key];
  const answers: Record<string, Answer> = {};
  for (const key of keys) {
    if (question.kind !== 'area' && random.chance(person.silent ? 0.15 : 0.02)) continue;
    const answer = draw(question, key, person, goals, random);
    if (answer !== undefined) answers[key] = answer;
  }
  return answers;
}

function draw(
  question: Question,
  key: string,
  person: Person,
  goals: GoalOfItem,
  random: Random,
): Answer | undefined {
  const target = () => feeling(key, person, goals) + random.normal() * noise;
  switch (question.kind) {
    case 'area':
      return person.area;
    case 'single':
    case 'matrix':
      return drawOption(question.options, key, person, target(), random);
    case 'multiple':
      return drawOptions(question.options, key, question.max ?? 5, random);
    case 'ranking':
      return drawRanking(question, random);
    case 'scale':
      return scalePoint(question, target());
    case 'number':
      return question.min + Math.floor(random.uniform() * Math.min(30, question.max - question.min + 1));
    case 'text':
      return random.chance(0.04) ? comments[Math.floor(random.uniform() * comments.length)] : undefined;
    case 'consent':
      return true;
    case 'places':
      return drawPlaces(question, person, random);
    case 'routes':
    case 'note':
      return undefined;
  }
}

/** Where this person stands on an item, 0..100: the item's own mean, moved by the leaning for its goal. */
function feeling(key: string, person: Person, goals: GoalOfItem): number {
  const mean = 48 + shareOf(key) * 30;
  const goal = goals.get(key);
  return mean + (goal ? person.leaning[goal] : person.leaning['feeling-of-safety'] / 2);
}

function drawOption(
  options: readonly Option[],
  key: string,
  person: Person,
  target: number,
  random: Random,
): string | undefined {
  const known = [person.age, person.gender].find((own) => options.some((option) => option.key === own));
  if (known && random.chance(0.97)) return known;
  const missing = options.find((option) => option.missing);
  if (missing && random.chance(0.04)) return missing.key;
  const scored = options.filter(({ score }) => score !== undefined);
  return scored.length > 0 ? nearest(scored, target) : popular(options, key, random);
}

function nearest(options: readonly Option[], target: number): string | undefined {
  const distance = ({ score = 50 }: Option) => Math.abs(score - target);
  return [...options].sort((a, b) => distance(a) - distance(b))[0]?.key;
}

/** Options without a score: some are simply named more often, earlier ones a little more. */
function popular(options: readonly Option[], key: string, random: Random): string | undefined {
  const open = options.filter(({ missing }) => !missing);
  const weight = (option: Option, at: number) => (0.15 + shareOf(`${key}:${option.key}`)) / (1 + at / 6);
  return random.pick(Object.fromEntries(open.map((option, at) => [option.key, weight(option, at)])));
}

function drawOptions(options: readonly Option[], key: string, most: number, random: Random): string[] {
  const alone = options.find(({ exclusive }) => exclusive);
  if (alone && random.chance(0.72)) return [alone.key];
  const usable = options.filter(({ missing, exclusive }) => !missing && !exclusive);
  const ticked = usable.filter((option) => random.chance(0.08 + 0.35 * shareOf(`${key}:${option.key}`)));
  return ticked.slice(0, most).map((option) => option.key);
}

/** Favourites first, with a share of chance in every place. */
function drawRanking(question: RankingQuestion, random: Random): string[] {
  const pull = ({ key }: Option) => shareOf(`${question.key}:${key}`) + random.uniform();
  const drawn = question.options.map((option) => ({ key: option.key, pull: pull(option) }));
  return drawn
    .sort((a, b) => b.pull - a.pull)
    .slice(0, placeCount(question))
    .map(({ key }) => key);
}

function scalePoint({ from, to, score }: ScaleQuestion, target: number): number {
  const share = Math.min(1, Math.max(0, target / 100));
  return Math.round(from + (to - from) * (score === 'descending' ? 1 - share : share));
}
