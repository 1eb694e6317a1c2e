/** Repeatable random numbers, so that the demo is the same on every machine. */
export interface Random {
  /** Uniform in [0, 1). */
  uniform: () => number;
  /** Standard normal. */
  normal: () => number;
  chance: (probability: number) => boolean;
  /** One key, drawn with the weights given. */
  pick: <Key extends string>(weights: Readonly<Record<Key, number>>) => Key;
}

/** Mulberry32 by Tommy Ettinger (public domain): 32 bits of state are plenty for a few thousand people. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const uniform = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    uniform,
    normal: () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform()),
    chance: (probability) => uniform() < probability,
    pick: (weights) => pickFrom(weights, uniform()),
  };
}

function pickFrom<Key extends string>(weights: Readonly<Record<Key, number>>, at: number): Key {
  const keys = Object.keys(weights) as Key[];
  const total = keys.reduce((sum, key) => sum + weights[key], 0);
  let left = at * total;
  for (const key of keys) {
    left -= weights[key];
    if (left < 0) return key;
  }
  const last = keys.at(-1);
  if (last === undefined) throw new RangeError('nothing to pick from');
  return last;
}

/** A number in [0, 1) that belongs to a name for good: how popular an option is, where an item's mean lies. */
export function shareOf(name: string): number {
  let hash = 2_166_136_261;
  for (const character of name) hash = Math.imul(hash ^ character.charCodeAt(0), 16_777_619);
  return seededRandom(hash).uniform();
}
