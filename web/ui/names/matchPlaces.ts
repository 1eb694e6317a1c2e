import { foldName } from './foldName.ts';
import { typingErrors } from './typingErrors.ts';

interface Named {
  name: string;
}

export interface Matches<P extends Named = Named> {
  /** The best first, at most as many as asked for. */
  places: readonly P[];
  /** How many there are in all. */
  total: number;
}

interface Entry<P extends Named> {
  place: P;
  /** Folded, from each of its words to the end, without spaces: the whole name first. */
  endings: readonly string[];
}

/** Prepares a list for searching; thousands of names are searched while somebody types. */
export function placeMatcher<P extends Named>(
  places: readonly P[],
): (typed: string, most: number) => Matches<P> {
  const order = new Intl.Collator('de').compare;
  const entries = [...places]
    .sort((one, other) => order(one.name, other.name))
    .map((place): Entry<P> => ({ place, endings: endingsOf(foldName(place.name)) }));
  return (typed, most) => {
    const wanted = foldName(typed).replaceAll(' ', '');
    if (wanted === '') return { places: [], total: 0 };
    const ranked = entries
      .map((entry) => ({ place: entry.place, rank: rankOf(entry, wanted) }))
      .filter(({ rank }) => rank < noMatch)
      .sort((one, other) => one.rank - other.rank);
    return { places: ranked.slice(0, most).map(({ place }) => place), total: ranked.length };
  };
}

const noMatch = 9;

/** 0 the name itself, 1 its beginning, 2 that of a word, 3 within; from 4 on with typing errors. */
function rankOf({ endings }: Pick<Entry<Named>, 'endings'>, wanted: string): number {
  const [name = ''] = endings;
  if (name === wanted) return 0;
  if (name.startsWith(wanted)) return 1;
  if (endings.some((ending) => ending.startsWith(wanted))) return 2;
  if (wanted.length > 2 && name.includes(wanted)) return 3;
  const allowed = errorsAllowed(wanted);
  if (allowed === 0) return noMatch;
  const errors = Math.min(...endings.map((ending) => typingErrors(wanted, ending)));
  return errors <= allowed ? 3 + errors : noMatch;
}

/** In three letters one wrong is another word. */
function errorsAllowed({ length }: string): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

function endingsOf(folded: string): string[] {
  const words = folded.split(' ');
  return words.map((_, at) => words.slice(at).join(''));
}
