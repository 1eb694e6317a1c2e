import { cellText } from '../figures/cellText.ts';
import { changeAmount, signed } from '../figures/changeText.ts';
import { figureOf } from '../figures/figureOf.ts';
import type { Words } from '../i18n/de.ts';
import type { AreaProfile, ProfileAnswers, ProfileLine } from './composeProfile.ts';

/** How many topics a sentence names before it says how many more there are. */
const namesAtMost = 3;

interface ProfileParagraph {
  about: 'differences' | 'change' | 'answers';
  sentences: readonly string[];
}

/** What a reader should know about an area before any picture, in sentences; only what the release calls proven. */
export function profileText(profile: AreaProfile, place: string, words: Words): ProfileParagraph[] {
  const lines = profile.goals.flatMap((goal) => goal.lines);
  const paragraphs: ProfileParagraph[] = [
    { about: 'differences', sentences: restSentences(lines, place, words) },
    { about: 'change', sentences: changeSentences(lines, words) },
    { about: 'answers', sentences: profile.answers.flatMap((answers) => mostNamed(answers, words)) },
  ];
  return paragraphs.filter(({ sentences }) => sentences.length > 0);
}

function restSentences(lines: readonly ProfileLine[], place: string, words: Words): string[] {
  const { profile } = words;
  const being = (rest: 'above' | 'below' | 'similar') =>
    lines.filter(({ cell }) => figureOf(cell)?.versusRest === rest);
  const [above, below, similar] = [being('above'), being('below'), being('similar')];
  const compared = above.length + below.length + similar.length;
  if (compared === 0) return [profile.notCompared(place)];
  if (above.length + below.length === 0) return [profile.allSimilar(place)];
  return [
    profile.differing(place, above.length + below.length, compared),
    ...(above.length > 0 ? [profile.above(listLines(above, words))] : []),
    ...(below.length > 0 ? [profile.below(listLines(below, words))] : []),
    ...(similar.length > 0 ? [profile.restSimilar] : []),
  ];
}

function changeSentences(lines: readonly ProfileLine[], words: Words): string[] {
  const { profile } = words;
  const changes = lines.flatMap(({ title, indicator, cell }) => {
    const change = figureOf(cell)?.versusPrevious;
    return change ? [{ title, kind: indicator.kind, ...change }] : [];
  });
  const [first] = changes;
  if (!first) return [];
  const proven = changes.filter(({ significant }) => significant);
  if (proven.length === 0) return [profile.noChange(first.wave)];
  const named = proven.map(({ title, kind, change }) =>
    profile.quoted(title, changeAmount(signed(change), kind, words)),
  );
  return [profile.changed(first.wave, joined(named, words))];
}

/** Of the answers with a figure the one named most often; with a second one when their intervals overlap. */
function mostNamed({ title, named }: ProfileAnswers, words: Words): string[] {
  const [first, second] = named;
  if (!first) return [];
  const say = ({ title: answer, indicator, cell }: ProfileLine) =>
    words.profile.quoted(answer, cellText(cell, indicator.kind, words).value);
  const [top, next] = [figureOf(first.cell), figureOf(second?.cell)];
  const isClose = second && (top?.low === undefined || (next?.high ?? 0) >= top.low);
  return [
    isClose
      ? words.profile.mostNamedClose(title, say(first), say(second))
      : words.profile.mostNamed(title, say(first)),
  ];
}

/** Topics with their values, the furthest from the whole municipality first. */
function listLines(lines: readonly ProfileLine[], words: Words): string {
  const distance = ({ cell, town }: ProfileLine) =>
    Math.abs((figureOf(cell)?.value ?? 0) - (figureOf(town)?.value ?? 0));
  const named = [...lines]
    .sort((a, b) => distance(b) - distance(a))
    .map(({ title, indicator, cell }) => {
      const { value, interval } = cellText(cell, indicator.kind, words);
      return words.profile.quoted(title, interval ? `${value}; ${interval}` : value);
    });
  return joined(named, words);
}

function joined(names: readonly string[], { locale, profile }: Words): string {
  const more = names.length - namesAtMost;
  const said = more > 0 ? [...names.slice(0, namesAtMost), profile.more(more)] : names;
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(said);
}
