import { describe, expect, it } from 'vitest';
import { describeBreakage } from '../../../server/http/breakage.ts';
import { createFaultBook } from '../../../server/running/faultBook.ts';
import { createLog, type LogLevel } from '../../../server/running/log.ts';

function givenLog(level: LogLevel = 'info') {
  const lines: string[] = [];
  return { lines, log: createLog(level, { write: (line) => void lines.push(line) }) };
}

describe('the log', () => {
  it('writes one JSON object a line, with time, level and words', () => {
    const { lines, log } = givenLog();
    log.info({ event: 'listening', port: 3000 }, 'takes requests');
    log.debug({}, 'not asked for');
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? '')).toEqual({
      level: 'info',
      time: expect.stringMatching(/^20\d\d-.*Z$/),
      event: 'listening',
      port: 3000,
      what: 'takes requests',
    });
  });

  it('leaves out whatever opens something or names somebody, should it ever be handed over', () => {
    const { lines, log } = givenLog();
    const secret = 'geheim-4711';
    log.error(
      { err: new Error(secret), password: secret, cookie: secret, ip: secret, answers: [secret] },
      'one',
    );
    log.error(
      { mail: { to: secret, code: secret }, request: { url: secret }, visit: { userAgent: secret } },
      'two',
    );
    expect(lines.join('')).not.toContain(secret);
    expect(lines.join('').match(/left out/g)?.length).toBeGreaterThan(7);
  });

  it('tells of faults by their place, never by what was said', () => {
    const { lines, log } = givenLog();
    const fault = describeBreakage(
      Object.assign(new TypeError('answered "geheim"'), { code: 'SQLITE_FULL' }),
    );
    createFaultBook(log).report(fault, '/api/desk/municipalities/meissen/waves');
    expect(lines.join('')).toMatch(/TypeError.*SQLITE_FULL.*log\.test\.ts/);
    expect(lines.join('')).not.toContain('geheim');
  });
});

describe('faults of residents', () => {
  it('wait for the full hour and come without their number when few', () => {
    const { lines, log } = givenLog();
    const book = createFaultBook(log);
    const fault = describeBreakage(new TypeError('x'));
    const path = '/api/municipalities/meissen/waves/2026/responses';
    book.report(fault, path);
    book.report(fault, path);
    expect(lines).toEqual([]);
    book.turn();
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      times: 'fewer than 10',
      fault: { name: 'TypeError' },
    });
    for (let time = 0; time < 12; time += 1) book.report(fault, path);
    book.turn();
    expect(JSON.parse(lines[1] ?? '')).toMatchObject({ times: 12 });
    book.turn();
    expect(lines).toHaveLength(2);
  });
});
