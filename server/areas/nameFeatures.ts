import type { Area } from './area.ts';
import { areaKey } from './areaKey.ts';
import { findProperty, readWord } from './featureProperties.ts';
import type { RawFeature } from './parseFeatures.ts';

/** Which properties of the features hold key, name and district; guessed from common spellings when left out. */
export interface AreaOptions {
  key?: string | undefined;
  name?: string | undefined;
  district?: string | undefined;
}

export type AreaNames = Omit<Area, 'outline'>;

const keyWords = ['key', 'ref', 'id', 'ward', 'schluessel', 'schlüssel', 'code', 'nummer', 'nr'];
const nameWords = ['name', 'bezeichnung', 'stadtteil', 'ortsteil', 'gen', 'title'];
const districtWords = ['district', 'stadtbezirk', 'bezirk', 'ortsamt'];
const longestName = 100;

/**
 * Key, name and district of every feature. Without a key property keys are made from the names; without a name
 * property a bare number reads "Ward 1".
 *
 * @returns as many entries as features; faults go to `faults`, as whole sentences
 */
export function nameFeatures(
  features: readonly RawFeature[],
  options: AreaOptions,
  faults: string[],
): (AreaNames | undefined)[] {
  const before = faults.length;
  const find = (asked: string | undefined, words: readonly string[], purpose: string) =>
    findProperty(features, asked, words, purpose, faults);
  const keyFrom = find(options.key, keyWords, 'key');
  const nameFrom = find(options.name, nameWords, 'name');
  const districtFrom = find(options.district, districtWords, 'district');
  if (faults.length > before) return features.map(() => undefined);
  if (!keyFrom && !nameFrom) {
    const found = Object.keys(features[0]?.properties ?? {}).slice(0, 10);
    faults.push(
      `The features have no name: say which property holds it with --name PROPERTY (${found.length > 0 ? `found: ${found.join(', ')}` : 'they have no properties at all'}).`,
    );
    return features.map(() => undefined);
  }
  return features.map((feature) => {
    const read = nameFeature(feature, { key: keyFrom, name: nameFrom, district: districtFrom });
    if ('fault' in read) faults.push(`Feature ${feature.number}${labelOf(feature, nameFrom)} ${read.fault}.`);
    return 'fault' in read ? undefined : read.names;
  });
}

function nameFeature(
  feature: RawFeature,
  from: { key: string | undefined; name: string | undefined; district: string | undefined },
): { names: AreaNames } | { fault: string } {
  const rawKey = from.key === undefined ? '' : readWord(feature, from.key);
  const name = from.name === undefined ? nameOfKey(from.key ?? '', rawKey) : readWord(feature, from.name);
  if (name === '') return { fault: `has no name: its "${from.name ?? from.key}" is missing or empty` };
  const unfit = nameFault(name);
  if (unfit) return { fault: unfit };
  if (from.key !== undefined && rawKey === '')
    return { fault: `has no key: its "${from.key}" is missing or empty` };
  const key = areaKey(rawKey || name);
  if (key === '') {
    return {
      fault: `has no key: "${rawKey || name}" has neither a Latin letter nor a digit; name a property that has, with --key PROPERTY`,
    };
  }
  if (from.district === undefined) return { names: { key, name } };
  const rawDistrict = readWord(feature, from.district);
  const district = areaKey(rawDistrict);
  if (district === '') {
    return {
      fault: `has no district: its "${from.district}" is missing; either every area has a district or none`,
    };
  }
  return {
    names: { key, name, district, districtName: readWord(feature, `${from.district}Name`) || rawDistrict },
  };
}

function nameFault(name: string): string | undefined {
  if (name.includes('\uFFFD')) return 'has broken letters in its name; save the file as UTF-8';
  if (/\p{Cc}/u.test(name)) return 'has control characters in its name';
  if (name.length > longestName) return `has a name of more than ${longestName} characters`;
  return undefined;
}

/** "1" alone says little on a map: "Ward 1". */
function nameOfKey(property: string, key: string): string {
  return /^\d+$/.test(key) ? `${property} ${key}` : key;
}

function labelOf(feature: RawFeature, nameFrom: string | undefined): string {
  const name = nameFrom === undefined ? '' : readWord(feature, nameFrom);
  return name ? ` ("${name.replace(/\p{Cc}/gu, ' ').slice(0, 60)}")` : '';
}
