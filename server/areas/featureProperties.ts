import type { AreaFault } from './areaFault.ts';
import type { RawFeature } from './parseFeatures.ts';

/**
 * The property that holds a key, a name or a district: the one asked for, or the first of the usual words, in
 * any case, that every feature has. For keys and names the values must differ too, else it is no key.
 *
 * @returns undefined when none fits; a property that was asked for and does not exist is a fault
 */
export function findProperty(
  features: readonly RawFeature[],
  asked: string | undefined,
  words: readonly string[],
  purpose: 'key' | 'name' | 'district',
  faults: AreaFault[],
): string | undefined {
  if (asked !== undefined) {
    if (features.some((feature) => readWord(feature, asked) !== '')) return asked;
    const found = namesOf(features).slice(0, 12).join(', ');
    const code = found === '' ? 'property.none' : (`property.${purpose}` as const);
    faults.push({ code, parts: { asked, found } });
    return undefined;
  }
  const names = namesOf(features);
  const candidates = words.flatMap((word) => names.filter((name) => name.toLowerCase() === word));
  return candidates.find((name) => (purpose === 'key' ? isKey(features, name) : hasAny(features, name)));
}

/** Text or whole number of a property, in one line without spaces around it; "" when there is none. */
export function readWord(feature: RawFeature, property: string): string {
  const value = Object.hasOwn(feature.properties, property) ? feature.properties[property] : undefined;
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  return typeof value === 'string' ? value.normalize('NFC').replace(/\s+/g, ' ').trim() : '';
}

/** Of all features: the first may lack what the others have. */
function namesOf(features: readonly RawFeature[]): string[] {
  return [...new Set(features.flatMap((feature) => Object.keys(feature.properties)))];
}

function hasAny(features: readonly RawFeature[], name: string): boolean {
  return features.some((feature) => readWord(feature, name) !== '');
}

/** A guessed key must be there for most; a running number that one feature lacks is no reason to refuse. */
function isKey(features: readonly RawFeature[], name: string): boolean {
  return features.every((feature) => readWord(feature, name) !== '');
}
