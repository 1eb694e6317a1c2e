import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSettings } from '../../../server/municipalities/settings/readSettings.ts';
import { formatFault } from '../../../surveys/reading/formatFault.ts';
import { givenFolder } from '../../db/givenStore.ts';

/** A settings file nobody can object to. */
export const soundSettings = `name: Meißen
address: https://umfrage.meissen.example
colour: "#1f4e5f"
responsible:
  name: { de: Rathaus, en: Town hall }
  post: { de: "Markt 1" }
  phone: "03521 467-0"
dataProtection:
  name: { de: Datenschutz, en: Data protection }
  mail: datenschutz@meissen.example
accessibility:
  statementOn: "2026-11-26"
  contact:
    name: { de: Barrierefreiheit, en: Accessibility }
    phone: "03521 467-1"
  enforcement:
    name: { de: Durchsetzungsstelle, en: Enforcement body }
    mail: stelle@sachsen.example
imprint: { de: "Stadt Meißen\\nMarkt 1", en: Town of Meißen }
help:
  - { name: { de: Notruf, en: Emergency }, number: "110" }
`;

/** Writes a settings file with what lies beside it. */
export function givenSettingsFile(
  text = soundSettings,
  beside: Record<string, string | Buffer> = {},
): string {
  const folder = givenFolder();
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of Object.entries(beside)) writeFileSync(join(folder, name), content);
  const file = join(folder, 'town.yaml');
  writeFileSync(file, text);
  return file;
}

/** What is said about a file, one line per fault, without the folder. */
export async function listFaults(
  text: string,
  beside: Record<string, string | Buffer> = {},
): Promise<string[]> {
  const file = givenSettingsFile(text, beside);
  const { read, faults } = await readSettings(file);
  if ((faults.length === 0) !== (read !== undefined)) throw new Error('faults and settings at once');
  return faults.map((fault) => formatFault({ ...fault, file: fault.file.replace(/^.*\//, '') }));
}
