import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Command } from 'commander';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildProgram } from '../../server/cli/program.ts';
import { readConfig } from '../../server/config.ts';

const documents = ['docs/betrieb.md', 'docs/betrieb/sichern.md', 'README.md', ...markdownIn('docs/handbuch')];

let program: Command;

beforeAll(async () => {
  program = await buildProgram(readConfig({}), []);
});

function markdownIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name));
}

/** What stands as code: the blocks, and what is between back quotes. */
function codeIn(text: string): string[] {
  const blocks = text.split('\n').filter((line) => /^ {4}\S/.test(line));
  const fenced = [...text.matchAll(/```[a-z]*\n([\s\S]*?)```/g)].flatMap(([, body = '']) => body.split('\n'));
  const spans = [...text.replaceAll(/```[\s\S]*?```/g, '').matchAll(/`([^`]+)`/g)].map(
    ([, span = '']) => span,
  );
  return [...blocks, ...fenced, ...spans];
}

const start = /(?:^|\s)(?:umfeld(?:\.mjs)?|npm run (?:--silent )?umfeld --) (.+)$/;

/** The words after the name of the program; none where a path or a sentence follows. */
function commandIn(code: string): string[] | undefined {
  const said = start.exec(code.replace(/\s+#.*$/, ''))?.[1]?.split(/\s+/);
  return said && /^(?:--)?[a-z][a-z-]*$/.test(said[0] ?? '') ? said : undefined;
}

/** What is wrong with a command, or undefined. */
function findFault(words: readonly string[]): string | undefined {
  let at = program;
  let depth = 0;
  for (const word of words) {
    const child = at.commands.find((one) => one.name() === word);
    if (!child) break;
    at = child;
    depth += 1;
  }
  if (depth === 0 && !words[0]?.startsWith('--')) return `no command ${words[0]}`;
  const known = [at, program].flatMap(({ options }) => options.flatMap(({ long, short }) => [long, short]));
  const unknown = words.filter((word) => /^--?[a-z]/.test(word) && ![...known, '--help'].includes(word));
  return unknown.length > 0 ? `${at.name()} knows no ${unknown.join(', ')}` : undefined;
}

const read = (document: string) => readFileSync(document, 'utf8');

describe('what the documents for the IT department print', () => {
  const found = documents.flatMap((document) =>
    codeIn(read(document)).flatMap((code) => {
      const words = commandIn(code);
      return words ? [{ document, code, words }] : [];
    }),
  );

  it('are commands that exist, with options that exist', () => {
    console.log(`count: ${found.length} commands in ${documents.length} documents`);
    expect(found.length).toBeGreaterThan(35);
    const faults = found.flatMap(({ document, code, words }) => {
      const fault = findFault(words);
      return fault ? [`${document}: ${code}: ${fault}`] : [];
    });
    expect(faults).toEqual([]);
  });

  it('tells a wrong command and a wrong option', () => {
    expect(findFault(['backups', 'x'])).toBe('no command backups');
    expect(findFault(['restore', 'x', '--identity', 'y'])).toBe('restore knows no --identity');
    expect(findFault(['wave', 'close', 'meissen/2026'])).toBeUndefined();
  });

  it('are scripts that package.json has', () => {
    const { scripts } = JSON.parse(read('package.json'));
    const named = documents.flatMap((document) =>
      [...read(document).matchAll(/npm run ([a-z][a-z0-9:]*)/g)].map(([, name = '']) => name),
    );
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('are files that exist and travel in the archive', () => {
    const linked = documents.flatMap((document) =>
      [...read(document).matchAll(/\]\((?!https?:|#)([^)#]+)(?:#[^)]*)?\)/g)].map(([, to = '']) =>
        join(dirname(document), to),
      ),
    );
    expect(linked.filter((path) => !existsSync(path))).toEqual([]);
    const installed = [...read('docs/betrieb.md').matchAll(/\/opt\/umfeld\/(docs\/\S+)/g)].map(
      ([, path = '']) => path,
    );
    expect(installed.length).toBeGreaterThan(2);
    expect(installed.filter((path) => !existsSync(path))).toEqual([]);
    expect(statSync('docs/betrieb/umfeld').mode & 0o111).not.toBe(0);
  });

  it('name every example there is', () => {
    const texts = documents.map(read).join('\n');
    const unnamed = readdirSync('docs/betrieb').filter((name) => !texts.includes(`betrieb/${name}`));
    expect(unnamed).toEqual([]);
  });
});
