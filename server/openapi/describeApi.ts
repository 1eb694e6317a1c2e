import { z } from 'zod';
import { under } from '../../web/ui/under.ts';
import { exchangeSchema } from '../fieldwork/tokens/exchangeSchema.ts';
import { type ProblemCode, problemCatalogue } from '../http/problem.ts';
import { submissionSchema } from '../responses/submission.ts';
import type { Operation } from './operation.ts';
import { operations } from './operations.ts';
import { replySchemas } from './replySchemas.ts';

type Json = Record<string, unknown>;

/** The public API as an OpenAPI 3.1 document, made from the schemas the server itself checks with. */
export function describeApi(): Json {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Umfeld',
      version: '1.0.0',
      description:
        'Surveys on safety and quality of life: questionnaires, answers and released figures. Figures are released ' +
        'cells only; a cell that is secret or too uncertain carries none. No key is needed, nothing about a caller is kept.',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: under('/') }],
    paths: describePaths(),
    components: { schemas: describeSchemas() },
  };
}

function describePaths(): Json {
  const paths: Record<string, Json> = {};
  for (const operation of operations) {
    paths[operation.path] = { ...paths[operation.path], [operation.method]: describeOperation(operation) };
  }
  return paths;
}

const wholeNumbers: ReadonlySet<string | undefined> = new Set(['number', 'version', 'z', 'x', 'y']);

function describeOperation({ id, summary, path, query = [], sends, replies, problems }: Operation): Json {
  const parameters = [
    ...[...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
      name,
      in: 'path',
      required: true,
      schema: { type: wholeNumbers.has(name) ? 'integer' : 'string' },
    })),
    ...query.map((one) => ({ ...one, in: 'query', schema: { type: 'string' } })),
  ];
  const good = {
    description: summary.en,
    content: { [replies.type]: { schema: replies.body ? refer(replies.body) : {} } },
  };
  return {
    operationId: id,
    summary: summary.en,
    ...(parameters.length > 0 && { parameters }),
    ...(sends && {
      requestBody: { required: true, content: { 'application/json': { schema: refer(sends) } } },
    }),
    responses: {
      ...Object.fromEntries(replies.statuses.map((status) => [String(status), good])),
      ...(replies.empty && { 204: { description: replies.empty } }),
      ...describeProblems(problems),
    },
  };
}

const refer = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** Codes by status; whatever goes wrong on our side may happen to every request. */
function describeProblems(codes: readonly ProblemCode[]): Json {
  const all: readonly ProblemCode[] = [...codes, 'unexpected'];
  const statuses = new Set(all.map((code) => problemCatalogue[code][0]));
  return Object.fromEntries(
    [...statuses].map((status) => [
      String(status),
      {
        description: all
          .filter((code) => problemCatalogue[code][0] === status)
          .map((code) => `\`${code}\`: ${problemCatalogue[code][1]}`)
          .join(' '),
        content: { 'application/problem+json': { schema: refer('Problem') } },
      },
    ]),
  );
}

/** Readers must expect members that are not described yet, so no object is closed. */
function describeSchemas(): Json {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries({
    ...replySchemas,
    Submission: submissionSchema,
    Exchange: exchangeSchema,
  }))
    registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, {
    uri: (id) => `#/components/schemas/${id}`,
    io: 'input',
    unrepresentable: 'any',
  });
  return Object.fromEntries(
    Object.entries(schemas).map(([id, { $schema: _dialect, $id: _address, ...schema }]) => [id, schema]),
  );
}
