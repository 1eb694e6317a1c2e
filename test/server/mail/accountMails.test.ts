import { afterEach, describe, expect, it } from 'vitest';
import { connectionOf } from '../../../db/connection.ts';
import { storeLanguage } from '../../../db/queries/accounts.ts';
import type { Store } from '../../../db/store.ts';
import { createMailer } from '../../../server/mail/createMailer.ts';
import { buildRelease } from '../../../server/release/buildRelease.ts';
import { type Desk, enrol, givenDesk, password, type Visitor } from '../accounts/givenDesk.ts';
import { first, givenReleaseDesk } from '../release/desk/givenDesk.ts';
import { givenMailServer, type MailServerWishes } from './givenMailServer.ts';

const stops: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

const here = 'https://umfrage.stadt.example';
const admin = 'anja@meissen.example';
const accounts = '/desk/municipalities/meissen/accounts';
const newPassword = 'ein langer neuer Satz';

async function givenMail(wishes: MailServerWishes = {}) {
  const server = await givenMailServer(wishes);
  const settings = { host: '127.0.0.1', port: server.port, isSecure: false, from: 'umfrage@stadt.example' };
  const mailer = createMailer(settings, here, () => {}, { pauses: [5, 5], answer: 2_000 });
  stops.push(mailer.stop, server.stop);
  return { server, mailer };
}

async function givenHouse(wishes?: MailServerWishes) {
  const { server, mailer } = await givenMail(wishes);
  const desk = await givenDesk({ mail: mailer });
  await desk.add(admin, [{ municipality: 'meissen', role: 'admin' }]);
  const anja = desk.visit();
  const secret = await enrol(desk, anja, admin);
  return { desk, anja, secret, server };
}

/** How a mail with a link went, once that is known. */
async function outcome(visitor: Visitor, ticket: unknown): Promise<Record<string, unknown>> {
  const path = `/desk/municipalities/meissen/mails/${ticket}`;
  await expect.poll(async () => (await visitor.ask('GET', path)).body.state).not.toBe('waiting');
  return (await visitor.ask('GET', path)).body;
}

/** A password nobody knows; sessions go on. */
function storeHash(store: Store, id: string): void {
  connectionOf(store).sqlite.prepare("UPDATE accounts SET password = 'x' WHERE id = ?").run(id);
}

const tokenIn = (text: string) => /zugang#([\w-]+)/.exec(text)?.[1] ?? '';

async function useToken(desk: Desk, token: string): Promise<Visitor> {
  const visitor = desk.visit();
  const reply = await visitor.ask('PUT', '/session/link', { token, password: newPassword });
  expect(reply.status).toBe(200);
  return visitor;
}

describe('a link by mail', () => {
  it('is not shown, goes to the new account, and names this server as its operator does', async () => {
    const { desk, anja, server } = await givenHouse();
    const wanted = { email: 'falk@meissen.example', name: 'Falk', roles: ['fieldwork'] };
    const { status, body } = await anja.ask('POST', accounts, wanted, { host: 'boese.example' });
    expect([status, Object.keys(body).sort()]).toEqual([201, ['email', 'id', 'mail']]);
    expect(await outcome(anja, body.mail)).toEqual({ state: 'sent' });
    const [mail] = server.received;
    expect(mail).toMatchObject({ to: [wanted.email], subject: 'Ihr Zugang zu Umfeld' });
    expect(mail?.text).toContain('Guten Tag Falk,');
    expect(mail?.text).toContain(`${here}/verwaltung/zugang#`);
    expect(mail?.text).toContain('23. November 2026 um 09:30');
    await useToken(desk, tokenIn(mail?.text ?? ''));
    expect(server.received).toHaveLength(1);
  });

  it('speaks the language of the account', async () => {
    const { desk, anja, server } = await givenHouse();
    const id = await desk.add('mary@meissen.example', [{ municipality: 'meissen', role: 'entry' }]);
    await storeLanguage(desk.store, id, 'en');
    const { body } = await anja.ask('POST', `${accounts}/${id}/link`, {});
    expect(Object.keys(body)).toEqual(['mail']);
    await outcome(anja, body.mail);
    expect(server.received[0]?.subject).toBe('New password for Umfeld');
    expect(server.received[0]?.text).toMatch(/good until 23 November 2026 at 09:30/);
    const added = { email: 'tom@meissen.example', roles: ['entry'], language: 'en' };
    await outcome(anja, (await anja.ask('POST', accounts, added)).body.mail);
    expect(server.received[1]?.subject).toBe('Your access to Umfeld');
  });

  it.each([
    ['refuses the login', { login: { user: 'x', password: 'y' } }],
    ['takes no mail', { refuse: { code: 451, times: 99 } }],
  ])(
    'stands on the screen where the SMTP server %s; the account is there all the same',
    async (_, wishes) => {
      const { desk, anja, server } = await givenHouse(wishes);
      const wanted = { email: 'falk@meissen.example', roles: ['fieldwork'] };
      const { status, body } = await anja.ask('POST', accounts, wanted);
      expect(status).toBe(201);
      const failed = await outcome(anja, body.mail);
      expect(failed.state).toBe('failed');
      expect(server.received).toEqual([]);
      await useToken(desk, tokenIn(String((failed.link as { path: string }).path)));
    },
  );

  it('is told to whoever made it, and to nobody else', async () => {
    const { desk, anja } = await givenHouse({ refuse: { code: 550, times: 99 } });
    for (const [email, municipality] of [
      ['other@meissen.example', 'meissen'],
      ['coco@coswig.example', 'coswig'],
    ] as const)
      await desk.add(email, [{ municipality, role: 'admin' }]);
    const { body } = await anja.ask('POST', accounts, { email: 'falk@meissen.example', roles: ['entry'] });
    await outcome(anja, body.mail);
    for (const [email, town] of [
      ['other@meissen.example', 'meissen'],
      ['coco@coswig.example', 'meissen'],
      ['coco@coswig.example', 'coswig'],
    ] as const) {
      const visitor = desk.visit();
      desk.pass(1);
      await visitor.ask('POST', '/session', { email, password });
      await enrol(desk, visitor, email).catch(() => {});
      const reply = await visitor.ask('GET', `/desk/municipalities/${town}/mails/${body.mail}`);
      expect([401, 403, 404]).toContain(reply.status);
      expect(JSON.stringify(reply.body)).not.toContain('zugang');
    }
    desk.pass(31);
    const late = await desk.visit().ask('GET', `/desk/municipalities/meissen/mails/${body.mail}`);
    expect(late.status).toBe(401);
  });

  it('lets no name and no address make a header or another mail', async () => {
    const { anja, server } = await givenHouse();
    const name = 'Eva\r\nBcc: fremd@anderswo.example\r\n.\r\nMAIL FROM:<x@y.example>';
    const { body } = await anja.ask('POST', accounts, {
      email: 'eva@meissen.example',
      name,
      roles: ['entry'],
    });
    expect(await outcome(anja, body.mail)).toEqual({ state: 'sent' });
    const [mail] = server.received;
    expect(server.received).toHaveLength(1);
    expect(mail?.to).toEqual(['eva@meissen.example']);
    expect(mail?.raw).not.toMatch(/^(bcc|mail from)/im);
    const odd = { email: 'eva<fremd@anderswo.example', roles: ['entry'] };
    const refused = await anja.ask('POST', accounts, odd);
    expect((await outcome(anja, refused.body.mail)).state).toBe('failed');
    expect(server.received).toHaveLength(1);
  });
});

describe('a note', () => {
  it('says when a password or a second factor was renewed, and not when they were first set', async () => {
    const { desk, anja, secret, server } = await givenHouse();
    expect(server.received).toEqual([]);
    desk.pass(1);
    await anja.ask('PUT', '/session/own/password', { current: password, password: newPassword });
    await expect.poll(() => server.received.length).toBe(1);
    const offered = await anja.ask('POST', '/session/factor', { proof: desk.code(secret) });
    await anja.ask('PUT', '/session/factor', { code: desk.code(String(offered.body.secret)) });
    await expect.poll(() => server.received.length).toBe(2);
    expect(server.received.map(({ to, subject }) => [to[0], subject])).toEqual([
      [admin, 'Ihr Passwort für Umfeld wurde geändert'],
      [admin, 'Ihr zweiter Faktor für Umfeld wurde erneuert'],
    ]);
    const id = await desk.add('falk@meissen.example', [{ municipality: 'meissen', role: 'entry' }]);
    const { body } = await anja.ask('POST', `${accounts}/${id}/link`, { renewsSecondFactor: true });
    await outcome(anja, body.mail);
    await useToken(desk, tokenIn(server.received[2]?.text ?? ''));
    await expect.poll(() => server.received.length).toBe(4);
    expect(server.received[3]?.text).toContain('Der bisherige zweite Faktor gilt nicht mehr.');
    expect(server.received[3]?.text).not.toContain(newPassword);
  });

  it('tells the other analysts that a release waits, without a figure and without a word of residents', async () => {
    const { server, mailer } = await givenMail();
    const { store, ask, ada, bo } = await givenReleaseDesk(undefined, mailer);
    // Only an account that was opened once can confirm.
    for (const id of [ada.id, bo.id]) storeHash(store, id);
    await buildRelease(store, 'town', '2026');
    expect((await ask(ada, `${first}/proposal`, 'PUT', { audience: 'public' })).status).toBe(204);
    await expect.poll(() => server.received.length).toBe(1);
    await mailer.stop();
    const [mail] = server.received;
    expect(server.received).toHaveLength(1);
    expect(mail?.to).toEqual([bo.email]);
    expect(mail?.subject).toBe('Eine Veröffentlichung wartet auf Ihre Bestätigung');
    expect(mail?.text).toContain(`${here}/verwaltung/town/freigaben`);
    // The year of the wave is the only number in it.
    expect(mail?.text.match(/\d+/g)).toEqual(['2026']);
  });

  it('breaks nothing where no mail goes out', async () => {
    const { mailer } = await givenMail({ refuse: { code: 550, times: 99 } });
    const { store, ask, ada, bo } = await givenReleaseDesk(undefined, mailer);
    await buildRelease(store, 'town', '2026');
    expect((await ask(ada, `${first}/proposal`, 'PUT', { audience: 'public' })).status).toBe(204);
    const seen = { audience: 'public', publicOn: null, proposedBy: ada.id };
    expect((await ask(bo, `${first}/confirmation`, 'POST', seen)).status).toBe(204);
  });
});
