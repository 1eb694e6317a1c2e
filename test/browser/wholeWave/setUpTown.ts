import { realFile } from '../../fixtures/areas/givenAreas.ts';
import type { Person } from './people.ts';
import { goTo, press } from './people.ts';

/** The roles that work on a wave, by the first part of the address. */
export const colleagues = [
  ['falk', 'Falk Feld', 'Feldarbeit'],
  ['erna', 'Erna Ein', 'Erfassung'],
  ['ada', 'Ada Aus', 'Auswertung'],
  ['bo', 'Bo Zwei', 'Auswertung'],
] as const;

export type Colleague = (typeof colleagues)[number][0];

export const mailOf = (name: string) => `${name}@dresden.example`;

/** The admin lets somebody in. @returns the one-time link to hand over */
export async function addColleague(
  admin: Person,
  [short, name, role]: (typeof colleagues)[number],
): Promise<string> {
  const page = await goTo(admin, 'Konten');
  await press(page, 'Konto anlegen');
  await page.getByLabel('E-Mail-Adresse').fill(mailOf(short));
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByLabel(role).check();
  await press(page, 'Konto anlegen');
  await page.getByRole('heading', { name: `Einmal-Link für ${mailOf(short)}` }).waitFor();
  return (await page.locator('code.secret').textContent()) ?? '';
}

/** Looks at the town's own map first, then takes it. @returns the number of areas that stand */
export async function uploadAreas(admin: Person): Promise<number> {
  const page = await goTo(admin, 'Stadtteile');
  await page.locator('input[type=file]').setInputFiles({
    name: 'stadtteile.geojson',
    mimeType: 'application/geo+json',
    buffer: Buffer.from(realFile('dresden/stadtteile.geojson')),
  });
  await page.getByText('So wird die Datei verstanden.').waitFor();
  await page.getByLabel('Quelle').fill('© OpenStreetMap-Mitwirkende');
  await press(page, 'Übernehmen');
  await page.getByText('Zurzeit gilt Fassung 1').waitFor();
  return page.locator('tbody tr').count();
}

/** Whom residents can turn to, and what they are told. */
export async function fillInTown(admin: Person): Promise<void> {
  const page = await goTo(admin, 'Kommune');
  await page.getByLabel('Internetadresse der Umfragen').fill('https://umfrage.dresden.example');
  for (const [at, box] of ['umfrage', 'datenschutz', 'hilfe', 'beschwerde'].entries())
    await page.getByLabel('E-Mail').nth(at).fill(`${box}@dresden.example`);
  for (const field of await page.getByLabel('Name oder Stelle (auf Deutsch)').all())
    await field.fill('Kommunaler Präventionsrat Dresden');
  await page.getByLabel('Erklärung zur Barrierefreiheit vom').fill('2026-11-26');
  await page.getByLabel('Impressum (auf Deutsch)').fill('Landeshauptstadt Dresden\nDr.-Külz-Ring 19');
  await page.getByLabel('Rechtsgrundlage (auf Deutsch)').fill('Beschluss des Stadtrats vom 1. Oktober 2026.');
  await press(page, 'Speichern');
  await page.getByText('Gespeichert. Die Seiten für die Befragten').waitFor();
}
