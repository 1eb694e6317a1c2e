import fc from 'fast-check';
import { type Caller, callers, roles } from './givenHouse.ts';
import { bentJson } from './mutate.ts';
import { brokenJson, contentTypes, nastyHeaders, nastyText, nastyValue, rawPieces } from './nasty.ts';
import { inAddress } from './rawAddress.ts';
import type { RouteCase } from './routeCases.ts';

export interface Attack {
  caller: Caller;
  method: string;
  path: string;
  headers: [string, string][];
  body?: string | Uint8Array | FormData;
}

const waves = ['2026', 'brief', '2024', 'plan'] as const;

/** What would be found, by the name of a piece of an address. */
const known: Readonly<Record<string, readonly string[]>> = {
  municipality: ['meissen'],
  m: ['meissen'],
  w: waves,
  wave: waves,
  draft: ['entwurf'],
  kind: ['margins', 'merges', 'context', 'measures', 'places'],
  question: ['comment', 'idea'],
  number: ['1', '2', '99999999999999999999', '1e3'],
  n: ['1', '2', '0', '9'.repeat(400)],
  version: ['1', '9'.repeat(400)],
  letter: ['1', '2', '1e3', '-1', '0x1'],
  slot: ['0', '9'.repeat(400)],
  page: ['hilfe', 'datenschutz'],
  part: ['where', 'invitation'],
  language: ['de', 'en'],
  name: ['main-abc.js', '..', 'index.html'],
  ticket: ['x'],
  z: ['1', '19', '99'],
  x: ['0', '999999'],
  y: ['0', '999999'],
};

const piece = fc.oneof(nastyText.map(inAddress), fc.constantFrom(...rawPieces));

/** One piece of an address: mostly what would be found. */
const pieceFor = (name: string, pattern: string | undefined, own: string): fc.Arbitrary<string> => {
  const sound = name === 'id' ? [own, '00000000-0000-0000-0000-000000000000'] : known[name];
  const options = pattern?.includes('.') ? filesFor(pattern) : (sound ?? ['1']);
  return fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...options) }, { weight: 1, arbitrary: piece });
};

/** File names that pass the pattern of their route. */
function filesFor(pattern: string): string[] {
  if (pattern.includes('map|chart'))
    return [
      'feeling_safe.map.svg',
      'victims.chart.svg',
      '__proto__.map.svg',
      'priorities.answers.svg',
      'x.trend.svg',
    ];
  if (pattern.includes('farben')) return ['farben-0.css', 'farben-00ff.css'];
  if (pattern.includes('wappen')) return ['wappen-0.svg', 'wappen-0.png'];
  if (pattern.includes('erfassung')) return ['erfassung.csv', 'erfassung.yaml'];
  if (pattern.includes('seiten')) return ['seiten-de.css', 'seiten-xx.css', 'seiten-constructor.css'];
  return ['main-abc.js', 'a.css', 'constructor.js'];
}

const parameter = /\/:(\w+)(\{(?:[^{}]|\{[^}]*\})*\})?/g;

function pathOf(path: string, own: string): fc.Arbitrary<string> {
  const parameters = [...path.matchAll(parameter)];
  const pieces = fc.tuple(...parameters.map(([, name = '', pattern]) => pieceFor(name, pattern, own)));
  return fc.tuple(pieces, piece).map(([chosen, rest]) => {
    let at = 0;
    return path.replace(parameter, () => `/${chosen[at++]}`).replace('*', () => rest);
  });
}

const queryOf = (names: readonly string[]): fc.Arbitrary<string> => {
  const name = fc.constantFrom(...names, 'language', '__proto__', 'constructor');
  const pair = fc.tuple(name, fc.oneof(piece, fc.constantFrom('de', 'en', '1', '2024', 'area', '1e308')));
  return fc.array(pair, { maxLength: 4 }).map((pairs) => {
    const text = pairs.map(([key, value]) => `${key}=${value}`).join('&');
    return text && `?${text}`;
  });
};

const caller: fc.Arbitrary<Caller> = fc.oneof(
  { weight: 4, arbitrary: fc.constant<Caller>('everything') },
  { weight: 2, arbitrary: fc.constantFrom(...roles) },
  { weight: 1, arbitrary: fc.constantFrom(...callers) },
);

/** Requests that a route was not made for. */
export function attackOf(method: string, path: string, one: RouteCase, own: string): fc.Arbitrary<Attack> {
  const headers = fc.subarray([...nastyHeaders], { maxLength: 2 });
  const verb = method === 'GET' ? fc.constantFrom('GET', 'GET', 'GET', 'HEAD') : fc.constant(method);
  return fc
    .record({
      caller,
      method: verb,
      address: pathOf(path, own),
      query: queryOf(one.query ?? ['page']),
      headers: fc.oneof(
        { weight: 3, arbitrary: fc.constant<(typeof nastyHeaders)[number][]>([]) },
        { weight: 1, arbitrary: headers },
      ),
      content: method === 'GET' ? fc.constant(undefined) : contentOf(one),
    })
    .map(({ address, query, content, headers: extra, ...rest }) => ({
      ...rest,
      path: `${address}${query}`,
      headers: [
        ['sec-fetch-site', 'same-origin'],
        ...(content?.type ? [['content-type', content.type] as [string, string]] : []),
        ...extra.map(([name, value]): [string, string] => [name, value]),
      ],
      ...(content && { body: content.body }),
    }));
}

interface Content {
  type?: string;
  body: string | Uint8Array | FormData;
}

function contentOf(one: RouteCase): fc.Arbitrary<Content> {
  const broken = fc.record({
    type: fc.constantFrom(...contentTypes),
    body: fc.oneof(
      fc.constantFrom(...brokenJson),
      nastyValue.map((value) => JSON.stringify(value)),
    ),
  });
  const bent = bentContent(one);
  return bent ? fc.oneof({ weight: 4, arbitrary: bent }, { weight: 1, arbitrary: broken }) : broken;
}

function bentContent({ json, form, upload, text }: RouteCase): fc.Arbitrary<Content> | undefined {
  if (json !== undefined) {
    const type = fc.oneof(
      { weight: 9, arbitrary: fc.constant('application/json') },
      { weight: 1, arbitrary: fc.constantFrom(...contentTypes) },
    );
    return fc.record({ type, body: bentJson(json) });
  }
  if (form) {
    const pairs = fc.array(fc.tuple(fc.constantFrom(...Object.keys(form), 'x'), piece), { maxLength: 8 });
    const body = pairs.map((list) => list.map(([name, value]) => `${name}=${value}`).join('&'));
    return fc.record({ type: fc.constant('application/x-www-form-urlencoded'), body });
  }
  if (upload) return uploadOf(upload);
  if (text !== undefined) {
    const type = fc.constantFrom('image/svg+xml', 'image/png', ...contentTypes);
    return fc.record({ type, body: spliced(text) });
  }
  return undefined;
}

/** A small text that is read where it stands; what needs a process of its own is tried in files.test.ts. */
function uploadOf(fields: Readonly<Record<string, string>>): fc.Arbitrary<Content> {
  const names = [...Object.keys(fields), 'file', '__proto__'];
  return fc
    .record({
      file: fc.oneof(spliced('area;count\naltstadt;3\ncoelln;"4"\n'), fc.constantFrom(...brokenJson)),
      name: fc.oneof(fc.constantFrom('a.csv', 'a.xlsx', 'a.lss', '../../a.csv', 'a'), nastyText),
      bent: fc.array(fc.tuple(fc.constantFrom(...names), nastyText), { maxLength: 2 }),
    })
    .map(({ file, name, bent }) => {
      const body = new FormData();
      for (const [field, value] of Object.entries({ ...fields, ...Object.fromEntries(bent) }))
        body.append(field, value);
      body.append('file', new File([file as BlobPart], name));
      return { body };
    });
}

/** A text with something in it that does not belong there. */
export const spliced = (text: string): fc.Arbitrary<string> =>
  fc
    .tuple(fc.nat(text.length), fc.nat(text.length), nastyText)
    .map(([from, to, inside]) => text.slice(0, from) + inside + text.slice(to));
