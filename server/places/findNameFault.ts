import { areaKey } from '../areas/areaKey.ts';
import { showValue } from '../tables/importFaults.ts';

const longestName = 100;

/** Why a name cannot be offered to residents, and the cure; undefined when it can. */
export function findNameFault(name: string): string | undefined {
  if (name === '') return 'the name is empty; write it, or delete the row';
  const shown = `"${showValue(name)}"`;
  if (name.includes('\uFFFD')) return `${shown} has broken letters; save the file as UTF-8`;
  if (/[\p{Cc}\p{Cf}]/u.test(name)) return `${shown} has control characters; type the name anew`;
  // A spreadsheet would take it for a formula when the list or a result is opened in one.
  if (/^[=+\-@]/.test(name)) return `${shown} begins like a formula; begin with a letter or a digit`;
  if (name.length > longestName) return `${shown} has more than ${longestName} characters; shorten it`;
  if (areaKey(name) === '')
    return `${shown} has neither a Latin letter nor a digit; add the name in Latin letters`;
  return undefined;
}
