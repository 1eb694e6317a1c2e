import { areaKey } from '../areas/areaKey.ts';
import type { Fault, FaultCode } from '../http/fault.ts';
import { showValue } from '../tables/importFaults.ts';

const longestName = 100;

/**
 * Why a name cannot be offered to residents, and the cure: as the command line says it after the column, and for the desk.
 * Undefined when it can.
 */
export function findNameFault(name: string): { sentence: string; fault: Fault } | undefined {
  if (name === '')
    return {
      sentence: 'the name is empty; write it, or delete the row',
      fault: { code: 'place.nameMissing' },
    };
  const shown = showValue(name);
  const say = (code: FaultCode, words: string) => ({
    sentence: `"${shown}" ${words}`,
    fault: { code, parts: { name: shown, most: longestName } },
  });
  if (name.includes('\uFFFD')) return say('place.nameBroken', 'has broken letters; save the file as UTF-8');
  if (/[\p{Cc}\p{Cf}]/u.test(name))
    return say('place.nameControl', 'has control characters; type the name anew');
  // A spreadsheet would take it for a formula when the list or a result is opened in one.
  if (/^[=+\-@]/.test(name))
    return say('place.nameFormula', 'begins like a formula; begin with a letter or a digit');
  if (name.length > longestName)
    return say('place.nameLong', `has more than ${longestName} characters; shorten it`);
  if (areaKey(name) === '')
    return say('place.nameLetters', 'has neither a Latin letter nor a digit; add the name in Latin letters');
  return undefined;
}
