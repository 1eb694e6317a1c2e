import { beforeAll, describe, expect, it } from 'vitest';
import type { Attack } from './attackOf.ts';
import { givenHouse, type House } from './givenHouse.ts';
import { findFault, send } from './judge.ts';
import { soundDraft, soundYaml } from './soundBodies.ts';

let house: House;

beforeAll(async () => {
  house = await givenHouse();
});

const desk = '/api/desk/municipalities/meissen';
const deep = `${'['.repeat(40_000)}${']'.repeat(40_000)}`;
const names = Array.from({ length: 25_000 }, (_one, at) => `k${at}: 1`).join('\n');

/** What the generator found once, each as it was found. */
const found: readonly [
  what: string,
  method: string,
  path: string,
  body: string | undefined,
  status: number,
][] = [
  ['a plan of a wave that says nothing', 'PUT', `${desk}/waves/2026/plan`, '{}', 400],
  ['a plan that is no JSON', 'PUT', `${desk}/waves/2026/plan`, 'opensOn=1', 400],
  ['settings of forty thousand levels', 'PUT', `${desk}/town`, deep, 422],
  [
    'a draft of forty thousand levels',
    'PUT',
    `${desk}/questionnaires/drafts/entwurf`,
    `{"revision":1,"body":{"a":${deep}}}`,
    400,
  ],
  [
    'a check of forty thousand levels',
    'POST',
    `${desk}/questionnaires/check`,
    `{"language":"de","body":{"a":${deep}}}`,
    400,
  ],
  [
    'YAML of twenty-five thousand names',
    'POST',
    `${desk}/questionnaires/drafts/entwurf/import`,
    JSON.stringify({ revision: 9, yaml: names }),
    409,
  ],
  [
    'a name that stands twice in YAML',
    'POST',
    `${desk}/questionnaires/drafts/entwurf/import`,
    JSON.stringify({ revision: 1, yaml: 'a: 1\na: 2\n' }),
    422,
  ],
  [
    'a title in no language in YAML',
    'POST',
    `${desk}/questionnaires/drafts/entwurf/import`,
    JSON.stringify({ revision: 1, yaml: soundYaml.replace(/^title: .*$/m, 'title: Entwurf') }),
    200,
  ],
  [
    'a title that is a yes',
    'POST',
    `${desk}/questionnaires/check`,
    JSON.stringify({ language: 'de', body: { ...soundDraft, title: true } }),
    200,
  ],
  [
    'an option that cannot stand in a header',
    'GET',
    '/api/municipalities/meissen/results/2024/drawings/feeling_safe.chart.svg?option=%E2%80%AE%22%0d%0aSet-Cookie:umfeld=1',
    undefined,
    200,
  ],
];

describe('what the generator found', () => {
  it.each(found)('%s', async (_what, method, path, body, status) => {
    const headers: Attack['headers'] = [
      ['sec-fetch-site', 'same-origin'],
      ['content-type', 'application/json'],
    ];
    const attack: Attack = {
      caller: 'everything',
      method,
      path,
      headers,
      ...(body !== undefined && { body }),
    };
    const answer = await send(house, attack);
    expect(findFault(answer, attack, path.endsWith('import'))).toBeUndefined();
    expect(answer.status).toBe(status);
  });
});
