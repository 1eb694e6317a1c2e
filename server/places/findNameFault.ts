import type { Words } from '../../surveys/reading/foreign/remark.ts';
import { areaKey } from '../areas/areaKey.ts';
import { showValue } from '../tables/importFaults.ts';

const longestName = 100;

/** Why a name cannot be offered to residents, and the cure; undefined when it can. */
export function findNameFault(name: string): Words | undefined {
  if (name === '') {
    return {
      de: 'Der Name fehlt. Tragen Sie ihn ein, oder löschen Sie die Zeile.',
      en: 'the name is empty; write it, or delete the row',
    };
  }
  const say = (de: string, en: string): Words => ({
    de: `„${showValue(name)}“ ${de}`,
    en: `"${showValue(name)}" ${en}`,
  });
  if (name.includes('\uFFFD'))
    return say(
      'hat unlesbare Buchstaben. Speichern Sie die Datei als UTF-8.',
      'has broken letters; save the file as UTF-8',
    );
  if (/[\p{Cc}\p{Cf}]/u.test(name))
    return say(
      'enthält Steuerzeichen. Tippen Sie den Namen neu.',
      'has control characters; type the name anew',
    );
  // A spreadsheet would take it for a formula when the list or a result is opened in one.
  if (/^[=+\-@]/.test(name))
    return say(
      'beginnt wie eine Formel. Beginnen Sie mit einem Buchstaben oder einer Ziffer.',
      'begins like a formula; begin with a letter or a digit',
    );
  if (name.length > longestName)
    return say(
      `hat mehr als ${longestName} Zeichen. Kürzen Sie den Namen.`,
      `has more than ${longestName} characters; shorten it`,
    );
  if (areaKey(name) === '')
    return say(
      'hat weder einen lateinischen Buchstaben noch eine Ziffer. Schreiben Sie den Namen in lateinischer Schrift dazu.',
      'has neither a Latin letter nor a digit; add the name in Latin letters',
    );
  return undefined;
}
