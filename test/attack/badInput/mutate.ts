import fc from 'fast-check';
import { nastyText, nastyValue } from './nasty.ts';

interface Change {
  at: number;
  kind: 'replace' | 'remove' | 'add' | 'wrap' | 'repeat';
  key: string;
  value: unknown;
}

const change: fc.Arbitrary<Change> = fc.record({
  at: fc.nat(200),
  kind: fc.constantFrom('replace', 'replace', 'replace', 'remove', 'add', 'wrap', 'repeat'),
  key: fc.oneof(fc.constantFrom('__proto__', 'constructor', 'length', 'isAdmin'), nastyText),
  value: nastyValue,
});

/** A sound value bent in one to three places, as JSON. */
export const bentJson = (sound: unknown): fc.Arbitrary<string> =>
  fc.array(change, { minLength: 1, maxLength: 3 }).map((changes) => bend(sound, changes));

/** A value put in its place again and again. */
const mostTimes = 300;

function bend(sound: unknown, changes: readonly Change[]): string {
  const root = { value: structuredClone(sound) };
  let times = mostTimes;
  for (const one of changes) {
    const places = placesIn(root);
    const place = places[one.at % places.length];
    if (!place) continue;
    apply(place.holder, place.key, one, times);
    // What is repeated within what was repeated is larger than any text can be.
    if (one.kind === 'repeat') times /= 10;
  }
  return JSON.stringify(root.value) ?? '';
}

interface Place {
  holder: Record<string, unknown>;
  key: string;
}

/** Places deeper than this are as good as others. */
const deepest = 8;

function placesIn(holder: object, depth = 0): Place[] {
  if (depth > deepest) return [];
  return Object.entries(holder).flatMap(([key, value]) => [
    { holder: holder as Record<string, unknown>, key },
    ...(typeof value === 'object' && value !== null ? placesIn(value, depth + 1) : []),
  ]);
}

function apply(
  holder: Record<string, unknown>,
  key: string,
  { kind, key: other, value: given }: Change,
  times: number,
): void {
  const present = holder[key];
  // A value may be put in twice: each place gets its own.
  const value = structuredClone(given);
  if (kind === 'replace') set(holder, key, value);
  else if (kind === 'remove') delete holder[key];
  else if (kind === 'wrap') set(holder, key, [present]);
  else if (kind === 'repeat')
    set(
      holder,
      key,
      Array.from({ length: times }, () => present),
    );
  else if (typeof present === 'object' && present !== null) set(present, other, value);
  else set(holder, key, { [other]: present });
}

/** As an own property also where the key is `__proto__`. Only JSON's arrays have no other members. */
function set(holder: object, key: string, value: unknown): void {
  if (Array.isArray(holder) && !/^\d{1,5}$/.test(key)) return;
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}
