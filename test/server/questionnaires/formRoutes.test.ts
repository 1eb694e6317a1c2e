import { describe, expect, it } from 'vitest';
import { listAudit } from '../../../db/queries/auditLog.ts';
import { findDraft, listVersions } from '../../../db/queries/questionnaireDrafts.ts';
import { createApp } from '../../../server/app.ts';
import type { FormFault, Remark } from '../../../surveys/reading/foreign/remark.ts';
import { givenStore, givenTown } from '../../db/givenStore.ts';
import { givenAccount } from '../../fixtures/givenAccount.ts';
import { givenTownSurvey } from '../../fixtures/givenTownSurvey.ts';
import { givenWorkbook } from '../../givenWorkbook.ts';

const townForm = (types = ['select_one sure', 'image']) =>
  givenWorkbook({
    survey: [
      ['type', 'name', 'label', 'bind::odk:length'],
      [types[0] ?? '', 'safe', 'Wie sicher ist es hier?', ''],
      [types[1] ?? '', 'photo', 'Ein Foto', '5'],
    ],
    choices: [
      ['list_name', 'name', 'label'],
      ['sure', '1', 'Sicher'],
      ['sure', '2', 'Unsicher'],
    ],
  });

async function givenDesk() {
  const store = await givenStore();
  await givenTown(store);
  const clock = () => new Date('2026-11-23T08:00:00Z');
  const { headers } = await givenAccount(store, 'meissen', ['analyst'], { clock });
  const app = createApp({ store, clock });
  const send = async (path: string, file: Buffer | undefined, name: string, fields: object) => {
    const body = new FormData();
    if (file) body.append('file', new File([new Uint8Array(file)], name));
    for (const [field, value] of Object.entries(fields)) body.append(field, String(value));
    const address = `http://localhost/api/desk/municipalities/meissen/questionnaires/${path}`;
    const reply = await app.request(address, {
      method: 'POST',
      headers: { ...headers, 'sec-fetch-site': 'same-origin' },
      body,
    });
    return { status: reply.status, body: await reply.json() };
  };
  return { store, send };
}

const places = (remarks: readonly (Remark | FormFault)[]) =>
  remarks.map(({ sheet, row, column }) => `${sheet} ${row} ${column}`);

describe('a form of another tool at the desk', () => {
  it('of LimeSurvey becomes a draft, with what was lost told at its place and the making logged', async () => {
    const { store, send } = await givenDesk();
    const made = await send('forms', givenTownSurvey(), 'Wohnen.lss', { key: 'wohnen', language: 'de' });
    expect([made.status, made.body.key]).toEqual([201, 'wohnen']);
    const remarks = made.body.remarks as Remark[];
    expect(remarks.filter(({ kind }) => kind === 'lost').map(({ what }) => what.de)).toEqual([
      expect.stringContaining('FOTO'),
    ]);
    expect(places(remarks)[0]).toMatch(/^questions \d+ type$/);
    const draft = await findDraft(store, 'meissen', 'wohnen');
    expect(draft?.body).toMatchObject({
      title: { de: 'Befragung 2024' },
      sections: [{ title: { de: 'Wohnen' }, questions: [{ kind: 'single' }] }],
    });
    const { entries } = await listAudit(store, 'meissen', {}, { limit: 5, offset: 0 });
    expect(entries[0]).toMatchObject({
      action: 'questionnaires.create',
      subject: 'wohnen',
      detail: 'limesurvey',
    });
  });

  it('of ODK replaces a draft: its state before is kept, and who was slower is told', async () => {
    const { store, send } = await givenDesk();
    await send('forms', givenTownSurvey(), 'a.lss', { key: 'wohnen', language: 'de' });
    const form = await townForm();
    const taken = await send('drafts/wohnen/form', form, 'b.XLSX', { revision: 1, language: 'de' });
    expect([taken.status, taken.body.draft.revision]).toEqual([200, 2]);
    expect(taken.body.draft.body.sections[0].questions).toMatchObject([
      { key: 'safe', kind: 'single', options: [{ text: { de: 'Sicher' } }, { text: { de: 'Unsicher' } }] },
    ]);
    expect(places(taken.body.remarks)).toContain('survey 3 A type');
    const versions = await listVersions(store, 'meissen', 'wohnen');
    expect(versions.map(({ occasion }) => occasion)).toContain('replaced');
    const late = await send('drafts/wohnen/form', form, 'b.xlsx', { revision: 1, language: 'de' });
    expect([late.status, late.body.code]).toEqual([409, 'draft.changed']);
  });

  it('that is broken is refused with sheet, row and column, and nothing is stored', async () => {
    const { store, send } = await givenDesk();
    const form = await townForm(['select_one nowhere', 'nonsense']);
    const refused = await send('forms', form, 'b.xlsx', { key: 'kaputt', language: 'de' });
    expect([refused.status, refused.body.code]).toEqual([422, 'form.unreadable']);
    expect(places(refused.body.faults)).toEqual(['survey 2 A type', 'survey 3 A type']);
    const cut = givenTownSurvey().subarray(0, 900);
    const half = await send('forms', cut, 'halb.lss', { key: 'kaputt', language: 'de' });
    expect([half.status, half.body.faults[0].row]).toEqual([422, expect.any(Number)]);
    const other = await send('forms', Buffer.from('a;b'), 'x.csv', { key: 'kaputt', language: 'de' });
    expect([other.status, other.body.code, other.body.faults.length]).toEqual([422, 'form.unreadable', 1]);
    expect(await findDraft(store, 'meissen', 'kaputt')).toBeUndefined();
  });

  it('needs a file, a short name and a size that can be read', async () => {
    const { send } = await givenDesk();
    expect((await send('forms', undefined, '', { key: 'a', language: 'de' })).status).toBe(400);
    const odd = await send('forms', givenTownSurvey(), 'a.lss', { key: 'Ä', language: 'de' });
    expect([odd.status, odd.body.fields]).toEqual([400, ['key']]);
    const large = Buffer.alloc(20_000_001);
    expect((await send('forms', large, 'a.lss', { key: 'a', language: 'de' })).status).toBe(413);
  });
});
