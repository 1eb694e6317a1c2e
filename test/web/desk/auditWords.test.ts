import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { problemCatalogue } from '../../../server/http/problem.ts';
import { auditWords } from '../../../web/desk/i18n/audit.ts';

/** Every action that the server's code writes into the log: 'wave.open', in a file that records. */
function recordedActions(): string[] {
  const files = readdirSync('server', { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const found = files.flatMap((name) => {
    const text = readFileSync(join('server', name), 'utf8');
    const calls = text.matchAll(
      /(?:action: |record\w*\((?:[\w.]+, ){1,3}(?:\w+ \? )?|^ {2})'([a-z]\w*\.[a-zA-Z]+)'/gm,
    );
    return /recordAction|recordDaily|recordOwn/.test(text) ? [...calls].map(([, action = '']) => action) : [];
  });
  return [...new Set(found)].filter((action) => !(action in problemCatalogue)).sort();
}

describe('the audit log', () => {
  it('says every action in words, in both languages', () => {
    const actions = recordedActions();
    expect(actions.length).toBeGreaterThan(50);
    expect(actions).toContain('release.publish');
    for (const words of [auditWords.de, auditWords.en])
      expect(actions.filter((action) => !words.actions[action])).toEqual([]);
  });
});
