import { Faults } from '../../../surveys/reading/fault.ts';
import { formatFault } from '../../../surveys/reading/formatFault.ts';
import { Positions } from '../../../surveys/reading/positions.ts';
import { readAuthored } from '../../../surveys/reading/readAuthored.ts';
import { Refusal } from '../../http/refusal.ts';
import { findTextFaults } from './text/findTextFaults.ts';
import type { LetterText } from './text/letterText.ts';
import { sayTextFault } from './text/textFaultTexts.ts';
import { type AuthoredLetterText, textSchema } from './textSchema.ts';

/**
 * A clerk's file of letter texts (YAML or JSON) over the wording there is.
 *
 * @throws Refusal with every fault by line
 */
export async function readTextFile(file: string, usual: LetterText): Promise<LetterText> {
  const faults = new Faults();
  const positions = new Positions();
  const authored = await readAuthored<AuthoredLetterText>(file, textSchema, { positions, faults });
  if (authored) {
    const text = mergeTexts(usual, authored);
    const found = findTextFaults(text);
    for (const fault of found) {
      const place = placeOf(authored, fault.field, positions) ?? { file, line: 1, column: 1 };
      faults.error(place, `${fault.field}: ${sayTextFault(fault, 'en')}`);
    }
    // A misspelt name is a warning elsewhere; here a text would silently stay the old one.
    if (faults.list(file).length === 0) return text;
  }
  throw new Refusal(`${file} cannot be used yet; nothing was written:`, faults.list(file).map(formatFault));
}

/** What is left out of a file stays as it stands. */
function mergeTexts(usual: LetterText, authored: AuthoredLetterText): LetterText {
  return {
    ...usual,
    ...authored,
    invitation: { ...usual.invitation, ...authored.invitation },
    reminder: { ...usual.reminder, ...authored.reminder },
    lines: { ...usual.lines, ...authored.lines },
  };
}

function placeOf(authored: AuthoredLetterText, field: string, positions: Positions) {
  const path = field.split('.');
  const key = path.pop() ?? '';
  let owner: unknown = authored;
  for (const step of path) owner = (owner as Record<string, unknown> | undefined)?.[step];
  if (typeof owner !== 'object' || owner === null || !(key in owner)) return undefined;
  return positions.at(owner, key);
}
