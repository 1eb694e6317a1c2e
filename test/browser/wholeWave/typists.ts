import { randomUUID } from 'node:crypto';
import type { Answers, Questionnaire } from '../../../surveys/language/questionnaire.ts';
import { givenForm } from '../../web/desk/entry/givenForm.ts';
import { goTo, type Person, press } from './people.ts';

/** Card after card by number and Enter, then a bundle of all of them. @returns its number */
export async function tickOffAndBind(fieldwork: Person, letters: readonly number[]): Promise<number> {
  const page = await goTo(fieldwork, 'Papierrücklauf');
  const field = page.getByLabel('Briefnummer');
  for (const letter of letters) {
    await field.fill(String(letter));
    await page.keyboard.press('Enter');
    await page.getByText(`Brief ${letter} ist abgehakt.`).waitFor();
  }
  await press(page, 'Stapel binden');
  const said = await page.getByText(/^Das ist Stapel \d+/).textContent();
  return Number(/\d+/.exec(said ?? '')?.[0]);
}

/** The keys of a form: the second answer everywhere; the area is typed by its figure and Enter. */
function keysOfForm(questionnaire: Pick<Questionnaire, 'sections'>): string[] {
  const form = givenForm(questionnaire, []);
  const keys: string[] = [];
  for (let field = form.field(); field; field = form.field()) {
    const { press = '-' } = field.choices[1] ?? {};
    keys.push(...(field.way === 'typed' ? form.press(press, 'Enter') : form.press(press)));
  }
  return keys;
}

/** Types forms with real key presses. */
export async function typeForms(
  entry: Person,
  questionnaire: Pick<Questionnaire, 'sections'>,
  count: number,
): Promise<void> {
  const page = await goTo(entry, 'Papierbögen eingeben');
  await page.getByLabel('Zweimal eingeben').selectOption('0');
  await press(page, 'Eingabe beginnen');
  await page.locator('[data-current]').waitFor();
  const keys = keysOfForm(questionnaire);
  for (let form = 1; form <= count; form += 1) {
    for (const key of [...keys, 'Enter']) await page.keyboard.press(key);
    await page.getByText(`Bogen ${form + 1} dieser Sitzung`, { exact: true }).waitFor();
  }
}

/** As the typist's page sends them, with the session of the typist's browser. @returns how many were stored */
export async function sendForms(
  { page }: Person,
  path: string,
  bundle: number,
  forms: readonly Answers[],
): Promise<number> {
  const origin = new URL(page.url()).origin;
  let stored = 0;
  for (const answers of forms) {
    const reply = await page.request.post(`${origin}/api/desk${path}/entry`, {
      headers: { origin },
      data: { submission: randomUUID(), language: 'de', bundle, answers },
    });
    if (reply.status() !== 201) throw new Error(`${reply.status()} ${await reply.text()}`);
    stored += 1;
  }
  return stored;
}
