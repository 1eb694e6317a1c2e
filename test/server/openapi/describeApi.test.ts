import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../../db/openStore.ts';
import type { Store } from '../../../db/store.ts';
import { createApp } from '../../../server/app.ts';
import { describeApi } from '../../../server/openapi/describeApi.ts';
import { countOf } from '../../counts.ts';
import { copyDemo } from '../../fixtures/copyDemo.ts';
import { givenApp, givenSubmission } from '../responses/givenApp.ts';

type Json = Record<string, unknown>;
interface Described {
  responses: Record<string, { content: Record<string, { schema: { $ref?: string } }> }>;
}

let store: Store;
let app: ReturnType<typeof createApp>;
/** A tile server elsewhere: every tile is the same picture. */
const tileServer = createServer((_request, reply) => {
  reply.writeHead(200, { 'content-type': 'image/png' }).end(Buffer.from([0x89, 0x50, 0x4e, 0x47]));
});
const clock = () => new Date('2026-11-22T12:00:00Z');
const document = describeApi() as unknown as {
  paths: Record<string, Record<string, Described>>;
  components: { schemas: Record<string, Json> };
};

beforeAll(async () => {
  store = await openStore(await copyDemo());
  tileServer.listen(0, '127.0.0.1');
  await once(tileServer, 'listening');
  const template = `http://127.0.0.1:${(tileServer.address() as AddressInfo).port}/{z}/{x}/{y}`;
  const protection = { proof: true, submissionsPerMinute: 60, formsPerMinute: 60 };
  app = createApp({ store, clock, tiles: { template, attribution: '© Example' }, protection });
});

afterAll(async () => {
  tileServer.close();
  await store.close();
});

/** Where the document says "may have more", a test wants to know of it: every described object is closed. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const parts = Object.entries(schema).map(([name, part]) => [name, closed(part)] as const);
  const isObject = 'properties' in schema && !('additionalProperties' in schema);
  return { ...Object.fromEntries(parts), ...(isObject && { additionalProperties: false }) };
}

const ajv = addFormats.default(new Ajv2020({ strict: false, allErrors: true }));
ajv.addSchema({ $id: 'https://api.test/', components: { schemas: closed(document.components.schemas) } });

/** What of a reply the document does not allow. */
function faultsOf(schema: { $ref?: string }, body: unknown): string[] {
  if (!schema.$ref) return [];
  const check = ajv.getSchema(`https://api.test/${schema.$ref}`);
  if (!check) return [`no schema ${schema.$ref}`];
  return check(body) ? [] : (check.errors ?? []).map((one) => `${one.instancePath} ${one.message}`);
}

const demo: Record<string, string> = {
  municipality: 'meissen',
  wave: '2026',
  number: '1',
  version: '1',
  drawing: 'feeling_safe.map.svg',
  ...{ z: '3', x: '1', y: '2' },
};
const openWave = { ...demo, wave: '2028' };
const addressOf = (path: string, values: Record<string, string> = demo) =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? 'nowhere');
const gets = Object.entries(document.paths).flatMap(([path, methods]) => {
  const { get } = methods;
  return get ? [[path, get] as const] : [];
});

/** "/x/:n{[0-9]+}" and "/x/{number}" are the same address. */
const shapeOf = (path: string) => path.replace(/:\w+(\{(?:[^{}]|\{[^}]*\})*\})?|\{\w+\}/g, '{}');

describe('the OpenAPI document', () => {
  it('is valid OpenAPI 3.1 by the official schema', async () => {
    const validator = new Validator();
    const checked = await validator.validate({ ...structuredClone(document) });
    expect(checked.errors ?? []).toEqual([]);
    expect(checked.valid).toBe(true);
    expect(validator.version).toBe('3.1');
    const broken = { ...structuredClone(document), info: {} };
    expect((await new Validator().validate(broken)).valid).toBe(false);
  });

  it('names every route of the API and no other; the desk speaks to its own pages alone', () => {
    const isOpen = (path: string) => path.startsWith('/api/') && !/^\/api\/(session|desk)\b/.test(path);
    const served = app.routes
      .filter(({ method, path }) => method !== 'ALL' && isOpen(path))
      .map(({ method, path }) => `${method.toLowerCase()} ${shapeOf(path)}`);
    const described = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method} ${shapeOf(path)}`),
    );
    expect([...new Set(described)].sort()).toEqual([...new Set(served)].sort());
    expect(described.length).toBeGreaterThan(10);
  });

  const dear = gets.filter(([path]) => /report\.(pdf|docx)$/.test(path));
  const tried = [...gets.filter((one) => !dear.includes(one)), ...dear.slice(0, countOf('describedReports'))];

  it.each(tried)('tells what GET %s really sends', async (path, { responses }) => {
    const reply = await app.request(addressOf(path, path.endsWith('/challenge') ? openWave : demo));
    expect(reply.status).toBe(200);
    const type = reply.headers.get('content-type')?.split(';')[0] ?? '';
    const { content = {} } = responses['200'] ?? {};
    const described = content[type] ?? content[type.replace(/\/.*/, '/*')];
    expect(described, `${type} is not described`).toBeDefined();
    const body = type.endsWith('json') ? await reply.json() : await reply.text();
    expect(faultsOf(described?.schema ?? {}, body)).toEqual([]);
  });

  it.each(gets.filter(([path]) => path.includes('{')))(
    'tells how GET %s is refused',
    async (path, { responses }) => {
      const reply = await app.request(addressOf(path, { number: '9', version: '99' }));
      if (reply.status === 200) return expect(path).toMatch(/\/(results|benchmarks|background)$/);
      const described = responses[String(reply.status)]?.content['application/problem+json'];
      expect(described, `${reply.status} is not described`).toBeDefined();
      expect(faultsOf(described?.schema ?? {}, await reply.json())).toEqual([]);
    },
  );

  it('tells that no task is asked for where nothing protects a wave', async () => {
    const path = '/api/municipalities/{municipality}/waves/{wave}/challenge';
    const reply = await createApp({ store, clock }).request(addressOf(path, openWave));
    expect(reply.status).toBe(204);
    expect(document.paths[path]?.get?.responses['204']).toEqual({ description: expect.any(String) });
  });

  it('tells what a sent answer gets back, and how a faulty one is refused', async () => {
    const path = '/api/municipalities/{municipality}/waves/{wave}/responses';
    const responses = document.paths[path]?.post?.responses ?? {};
    const { post } = await givenApp();
    for (const [body, status] of [[givenSubmission(), 201] as const, [{ nothing: 'of use' }, 400] as const]) {
      const reply = await post(body);
      expect(reply.status).toBe(status);
      const type = reply.headers.get('content-type')?.split(';')[0] ?? '';
      const described = responses[String(reply.status)]?.content[type];
      expect(described, `${reply.status} ${type} is not described`).toBeDefined();
      expect(faultsOf(described?.schema ?? {}, await reply.json())).toEqual([]);
    }
  });

  it('would notice a member that it does not describe', async () => {
    const release = await (await app.request('/api/municipalities/meissen/results/2026')).json();
    const secret = release.cells.find(({ status }: { status: string }) => status === 'secret');
    secret.value = 50;
    expect(faultsOf({ $ref: '#/components/schemas/Release' }, release)).not.toEqual([]);
  });
});
