import { describe, expect, it } from 'vitest';
import { readList } from '../../../../server/accounts/newPassword/commonPasswords.ts';
import { findPasswordFault } from '../../../../server/accounts/newPassword/findPasswordFault.ts';
import { givenDesk } from '../givenDesk.ts';

const person = {
  email: 'anja.adler@meissen.example',
  name: 'Anja Adler',
  towns: ['meissen', 'Meißen'],
};

describe('a new password', () => {
  it.each([
    ['elf Zeichen', 'short'],
    ['ä'.repeat(201), 'long'],
    ['abababababab', 'monotonous'],
    ['anja.adler@meissen.example1', 'email'],
    ['anja.adleranja.adler', 'email'],
    ['vier ruhige Worte', undefined],
    ['🦊🐢🦉🐝🦋🐙🦜🐳🦔🐌🦦🐞', undefined],
    ['xK9$fR2#mQ7!vB', undefined],
    ['8392 0174 6655 91', undefined],
  ])('"%s": %s', async (password, fault) => {
    expect(await findPasswordFault(password, person)).toBe(fault);
  });

  it.each([
    ['Meißen-2026-Meißen', 'the town'],
    ['MEISSEN meissen 1234', 'the town, spelt out'],
    ['Me1ssen123456', 'the town with look-alikes'],
    ['Umfeld2026!Sicher', 'the program and its subject'],
    ['P@ssw0rt2026!', 'the label of the field'],
    ['Rathaus Meissen 12', 'the place of work'],
    ['Anja2026!Adler!', 'the person'],
    ['Burgermeisterburger', undefined],
  ])('"%s" is of words anybody would try: %s', async (password, why) => {
    expect(await findPasswordFault(password, person)).toBe(why && 'context');
  });

  it.each([
    ['123qweasdzxc', 'as it stands'],
    ['1QAZ2wsx3edc', 'in capitals'],
    ['Sommer2026!!!', 'with a year and signs'],
    ['!!2026fussball', 'with digits in front'],
    ['$0mm3r$0mm3r99', 'dressed up'],
    ['hallohallo123', 'twice'],
    ['Schalke-Schalke-04', 'twice, with dashes'],
  ])('"%s" stands in the list of stolen ones: %s', async (password) => {
    expect(await findPasswordFault(password, person)).toBe('common');
  });

  it('is compared with more stolen passwords of its length than ASVS asks for', async () => {
    const lines = (await readList()).split('\n').filter(Boolean);
    const longEnough = lines.filter((line) => line.length >= 12);
    console.log(`stolen passwords: ${lines.length}, of 12 characters and more: ${longEnough.length}`);
    expect(lines.length).toBeGreaterThan(400_000);
    expect(longEnough.length).toBeGreaterThan(10_000);
    expect(lines.some((line) => line.endsWith('\r'))).toBe(false);
  });

  it('is refused where it is set, and the one before stays', async () => {
    const desk = await givenDesk();
    const email = 'rita@meissen.example';
    await desk.add(email, [{ municipality: 'meissen', role: 'council' }]);
    const visitor = desk.visit();
    const current = 'vier ruhige Worte genügen';
    await visitor.ask('POST', '/session', { email, password: current });
    for (const [password, fault] of [
      ['Sommer2026!!!', 'common'],
      ['Meissen-2026-Umfeld', 'context'],
    ])
      expect(await visitor.ask('PUT', '/session/own/password', { current, password })).toMatchObject({
        status: 422,
        body: { code: 'password.invalid', fault },
      });
    expect((await desk.visit().ask('POST', '/session', { email, password: current })).status).toBe(200);
  });
});
