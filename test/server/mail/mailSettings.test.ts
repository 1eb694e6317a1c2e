import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../../server/config.ts';

const folder = mkdtempSync(join(tmpdir(), 'umfeld-mail-'));
const file = join(folder, 'password');
writeFileSync(file, 'ganz geheim\n');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const on = { UMFELD_MAIL_FROM: 'umfrage@stadt.de', UMFELD_PUBLIC_URL: 'https://umfrage.stadt.de' };

describe('the settings of mail', () => {
  it('are off unless given', () => expect(readConfig({}).mail).toBeUndefined());

  it('are one address, or its parts', () => {
    const url = readConfig({ ...on, UMFELD_SMTP_URL: 'smtps://um%40stadt:ge%2Fheim@mail.stadt.de' });
    expect(url.mail).toEqual({
      host: 'mail.stadt.de',
      port: 465,
      isSecure: true,
      login: { user: 'um@stadt', password: 'ge/heim' },
      from: 'umfrage@stadt.de',
    });
    expect(url.publicUrl).toBe('https://umfrage.stadt.de');
    const parts = readConfig({
      ...on,
      UMFELD_SMTP_HOST: 'mail.stadt.de',
      UMFELD_SMTP_USER: 'umfeld',
      UMFELD_SMTP_PASSWORD_FILE: file,
    });
    expect(parts.mail).toEqual({
      host: 'mail.stadt.de',
      port: 587,
      isSecure: false,
      login: { user: 'umfeld', password: 'ganz geheim' },
      from: 'umfrage@stadt.de',
    });
  });

  it.each([
    [{ ...on, UMFELD_SMTP_URL: 'https://geheim@x' }, ['UMFELD_SMTP_URL']],
    [{ ...on, UMFELD_SMTP_URL: 'smtp://user@x.de' }, ['UMFELD_SMTP_URL']],
    [{ ...on, UMFELD_SMTP_URL: 'smtp://u:%E0geheim@x.de' }, ['UMFELD_SMTP_URL']],
    [{ ...on, UMFELD_SMTP_URL: 'smtp://x.de', UMFELD_SMTP_HOST: 'geheim.de' }, ['UMFELD_SMTP_URL']],
    [{ UMFELD_SMTP_URL: 'smtp://x.de' }, ['UMFELD_MAIL_FROM']],
    [{ UMFELD_SMTP_URL: 'smtp://x.de', UMFELD_MAIL_FROM: 'a@geheim.de' }, ['UMFELD_PUBLIC_URL']],
    [
      { ...on, UMFELD_SMTP_URL: 'smtp://x.de', UMFELD_MAIL_FROM: 'a@b.de\nBcc: geheim' },
      ['UMFELD_MAIL_FROM'],
    ],
    [{ ...on, UMFELD_SMTP_URL: 'smtp://x.de', UMFELD_PUBLIC_URL: 'http://geheim.de' }, ['UMFELD_PUBLIC_URL']],
    [
      { ...on, UMFELD_SMTP_URL: 'smtp://x.de', UMFELD_PUBLIC_URL: 'https://geheim.de/m' },
      ['UMFELD_PUBLIC_URL'],
    ],
    [on, ['UMFELD_SMTP_HOST']],
    [{ ...on, UMFELD_SMTP_HOST: 'x.de', UMFELD_SMTP_USER: 'geheim' }, ['UMFELD_SMTP_PASSWORD_FILE']],
    [
      {
        UMFELD_PORT: 'geheim',
        UMFELD_SMTP_PORT: 'geheim',
        UMFELD_SMTP_USER: 'geheim',
        UMFELD_SMTP_PASSWORD_FILE: '/geheim',
      },
      ['UMFELD_PORT', 'UMFELD_SMTP_HOST', 'UMFELD_SMTP_PORT', 'PASSWORD_FILE: the file', 'UMFELD_MAIL_FROM'],
    ],
  ])('%# are refused, every fault by name and none by value', (environment, names) => {
    const read = () => readConfig(environment);
    for (const name of names) expect(read).toThrow(name);
    expect(read).not.toThrow(/geheim/);
  });
});
