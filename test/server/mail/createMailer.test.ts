import { createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import { afterEach, describe, expect, it } from 'vitest';
import { createMailer, transportOptions } from '../../../server/mail/createMailer.ts';
import type { MailSettings } from '../../../server/mail/mailSettings.ts';
import { givenMailServer, type MailServerWishes } from './givenMailServer.ts';

const stops: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

const password = 'geheim:Wort/7';
const mail = { to: 'anna@stadt.example', subject: 'Ihr Zugang zu Umfeld', text: 'Grüße\n' };
const patience = { pauses: [10, 10], answer: 300 };

async function givenServer(wishes: MailServerWishes = {}) {
  const server = await givenMailServer(wishes);
  stops.push(server.stop);
  return server;
}

function givenMailer(settings: Partial<MailSettings> & { port: number }) {
  const said: string[] = [];
  const whole = { host: '127.0.0.1', isSecure: false, from: 'umfrage@stadt.example', ...settings };
  const mailer = createMailer(whole, 'https://umfrage.example', (line) => said.push(line), patience);
  stops.push(mailer.stop);
  return { ...mailer, said };
}

describe('a mailer', () => {
  it('hands a mail to the SMTP server as plain text and says nothing about itself', async () => {
    const server = await givenServer({ login: { user: 'umfeld', password } });
    const { send, said } = givenMailer({ port: server.port, login: { user: 'umfeld', password } });
    expect(await send(mail)).toBe('sent');
    const [got] = server.received;
    expect(got).toMatchObject({ from: 'umfrage@stadt.example', to: [mail.to], subject: mail.subject });
    expect(got?.text.trim()).toBe('Grüße');
    expect(got?.raw).toMatch(/^content-type: text\/plain/im);
    expect(got?.raw).not.toMatch(/html|multipart|x-mailer|nodemailer|https?:/i);
    expect(server.logins).toEqual([`umfeld ${password}`]);
    expect(said).toEqual([]);
  });

  it('takes a refused login as final and tells no password, although the server repeats it', async () => {
    const server = await givenServer({ login: { user: 'umfeld', password: 'another' } });
    const { send, said } = givenMailer({ port: server.port, login: { user: 'umfeld', password } });
    expect(await send(mail)).toBe('failed');
    expect(server.logins).toHaveLength(1);
    expect(said).toEqual(['A mail about an account was not sent: EAUTH 535.']);
  });

  it('tries three times where the fault may pass', async () => {
    const busy = await givenServer({ refuse: { code: 451, times: 2 } });
    expect(await givenMailer({ port: busy.port }).send(mail)).toBe('sent');
    expect(busy.connections()).toBe(3);
    const busier = await givenServer({ refuse: { code: 451, times: 3 } });
    expect(await givenMailer({ port: busier.port }).send(mail)).toBe('failed');
    const never = await givenServer({ refuse: { code: 550, times: 3 } });
    expect(await givenMailer({ port: never.port }).send(mail)).toBe('failed');
    expect(never.connections()).toBe(1);
  });

  it('does not wait for a server that hangs, and lets the next mail through the queue', async () => {
    let connections = 0;
    const hanging = createServer(() => {
      connections += 1;
    });
    await new Promise<void>((resolve) => hanging.listen(0, '127.0.0.1', resolve));
    stops.push(async () => hanging.close());
    const address = hanging.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const { send, said } = givenMailer({ port });
    const began = performance.now();
    expect(await Promise.all([send(mail), send(mail)])).toEqual(['failed', 'failed']);
    expect(performance.now() - began).toBeLessThan(2 * 3 * 1_000 + 2_000);
    expect(connections).toBe(6);
    expect(said).toHaveLength(6);
    expect(said.join()).not.toMatch(/stadt\.example|Umfeld/);
  });

  it('stops at once, whatever waits', async () => {
    const server = await givenServer({ refuse: { code: 451, times: 9 } });
    const mailer = createMailer(
      { host: '127.0.0.1', port: server.port, isSecure: false, from: 'umfrage@stadt.example' },
      'https://umfrage.example',
      () => {},
      { pauses: [60_000, 60_000], answer: 300 },
    );
    const outcome = mailer.send(mail);
    await expect.poll(server.connections).toBe(1);
    await mailer.stop();
    expect(await outcome).toBe('failed');
    expect(await mailer.send(mail)).toBe('failed');
  });

  it('sends to one address, and lets no subject make a header', async () => {
    const server = await givenServer();
    const { send } = givenMailer({ port: server.port });
    for (const to of ['a@b.de,c@d.de', 'a@b.de\r\nBcc: c@d.de', 'a <c@d.de>', '"a\nb"@d.de', 'a@b@c.de'])
      expect(await send({ ...mail, to }), to).toBe('failed');
    expect(await send({ ...mail, subject: 'Eins\r\nBcc: fremd@anderswo.example\r\n\r\nZwei' })).toBe('sent');
    expect(server.received).toHaveLength(1);
    expect(server.received[0]?.to).toEqual([mail.to]);
    expect(server.received[0]?.raw).not.toMatch(/^bcc:/im);
    expect(server.received[0]?.text.trim()).toBe('Grüße');
  });
});

describe('the way to the SMTP server', () => {
  const settings = { port: 587, isSecure: false, from: 'umfrage@stadt.example' };

  it('is encrypted everywhere but on this machine', () => {
    expect(transportOptions({ ...settings, host: 'mail.stadt.example' }, 1)).toMatchObject({
      requireTLS: true,
      ignoreTLS: false,
      tls: { minVersion: 'TLSv1.2' },
    });
    for (const host of ['127.0.0.1', 'localhost', '::1', '[::1]'])
      expect(transportOptions({ ...settings, host }, 1).requireTLS, host).toBe(false);
    for (const host of ['127.0.0.1.example', 'localhost.example', '10.127.0.1'])
      expect(transportOptions({ ...settings, host }, 1).requireTLS, host).toBe(true);
  });

  it('is given up before the login where the server offers no encryption', async (context) => {
    const host = Object.values(networkInterfaces())
      .flat()
      .find((one) => one?.family === 'IPv4' && !one.internal)?.address;
    if (!host) return context.skip('this machine has no address but its own');
    const server = await givenServer({ host, login: { user: 'umfeld', password } });
    const { send, said } = givenMailer({ host, port: server.port, login: { user: 'umfeld', password } });
    expect(await send(mail)).toBe('failed');
    expect(server.logins).toEqual([]);
    expect(server.received).toEqual([]);
    expect(said.join()).not.toContain(password);
  });
});
