import { fill } from '../../i18n/fill.ts';
import { say, type Words } from '../state/language.ts';

const words: Words<string> = { de: '{names} und {count} weitere', en: '{names} and {count} more' };

/** So many names still read as a name of a pile; where few letters went, dozens of areas share one. */
const most = 4;
const named = 2;

/** "Cölln, Spaar" or "Cölln, Spaar und 56 weitere"; empty for none. */
export function sayAreas(areas: readonly string[]): string {
  if (areas.length <= most) return areas.join(', ');
  return fill(say(words), {
    names: areas.slice(0, named).join(', '),
    count: areas.length - named,
  });
}
