import type { Area } from './area.ts';
import type { AreaFault } from './areaFault.ts';
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
 * @returns as many entries as features; faults go to `faults`
 */
export function nameFeatures(
  features: readonly RawFeature[],
  options: AreaOptions,
  faults: AreaFault[],
): (AreaNames | undefined)[] {
  const before = faults.length;
  const find = (asked: string | undefined, words: readonly string[], purpose: 'key' | 'name' | 'district') =>
    findProperty(features, asked, words, purpose, faults);
  const keyFrom = find(options.key, keyWords, 'key');
  const nameFrom = find(options.name, nameWords, 'name');
  const districtFrom = find(options.district, districtWords, 'district');
  if (faults.length > before) return features.map(() => undefined);
  if (!keyFrom && !nameFrom) {
    const found = Object.keys(features[0]?.properties ?? {})
      .slice(0, 10)
      .join(', ');
    faults.push({ code: found === '' ? 'name.noProperties' : 'name.none', parts: { found } });
    return features.map(() => undefined);
  }
  return features.map((feature) => {
    const read = nameFeature(feature, { key: keyFrom, name: nameFrom, district: districtFrom });
    const label = labelOf(feature, nameFrom);
    if ('fault' in read)
      faults.push({ ...read.fault, feature: feature.number, ...(label && { name: label }) });
    return 'fault' in read ? undefined : read.names;
  });
}

function nameFeature(
  feature: RawFeature,
  from: { key: string | undefined; name: string | undefined; district: string | undefined },
): { names: AreaNames } | { fault: AreaFault } {
  const rawKey = from.key === undefined ? '' : readWord(feature, from.key);
  const name = from.name === undefined ? nameOfKey(from.key ?? '', rawKey) : readWord(feature, from.name);
  if (name === '')
    return { fault: { code: 'name.missing', parts: { property: from.name ?? from.key ?? '' } } };
  const unfit = nameFault(name);
  if (unfit) return { fault: unfit };
  if (from.key !== undefined && rawKey === '')
    return { fault: { code: 'key.missing', parts: { property: from.key } } };
  const key = areaKey(rawKey || name);
  if (key === '') {
    return { fault: { code: 'key.noLetter', parts: { text: rawKey || name } } };
  }
  if (from.district === undefined) return { names: { key, name } };
  const rawDistrict = readWord(feature, from.district);
  const district = areaKey(rawDistrict);
  if (district === '') {
    return { fault: { code: 'district.missing', parts: { property: from.district } } };
  }
  return {
    names: { key, name, district, districtName: readWord(feature, `${from.district}Name`) || rawDistrict },
  };
}

function nameFault(name: string): AreaFault | undefined {
  if (name.includes('\uFFFD')) return { code: 'name.broken' };
  if (/\p{Cc}/u.test(name)) return { code: 'name.control' };
  if (name.length > longestName) return { code: 'name.tooLong', parts: { most: longestName } };
  return undefined;
}

/** "1" alone says little on a map: "Ward 1". */
function nameOfKey(property: string, key: string): string {
  return /^\d+$/.test(key) ? `${property} ${key}` : key;
}

function labelOf(feature: RawFeature, nameFrom: string | undefined): string {
  const name = nameFrom === undefined ? '' : readWord(feature, nameFrom);
  return name.replace(/\p{Cc}/gu, ' ').slice(0, 60);
}
