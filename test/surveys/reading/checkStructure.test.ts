import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { jsonSchemas, questionnaireSchema } from '../../../surveys/language/schema.ts';
import { checkStructure } from '../../../surveys/reading/checkStructure.ts';
import { Faults } from '../../../surveys/reading/fault.ts';
import { parseYaml } from '../../../surveys/reading/parseYaml.ts';
import { Positions } from '../../../surveys/reading/positions.ts';

const example = parse(readFileSync('test/fixtures/questionnaires/sound/design-example.yaml', 'utf8'));
const file = 'questionnaire.yaml';

function givenTree(text: string) {
  const reading = { positions: new Positions(), faults: new Faults(), brokenKeys: new Set<string>() };
  return { tree: parseYaml(file, text, reading.positions, reading.faults), reading };
}

/** Every object and list in a tree. */
function listContainers(value: unknown): (Record<string, unknown> | unknown[])[] {
  if (typeof value !== 'object' || value === null) return [];
  const container = value as Record<string, unknown> | unknown[];
  return [container, ...Object.values(container).flatMap(listContainers)];
}

/** The example with one place changed: taken out, replaced, or given a property more. */
const changedExample = fc
  .record({
    where: fc.nat(),
    which: fc.nat(),
    how: fc.constantFrom('remove', 'replace', 'add'),
    name: fc.constantFrom('key', 'kind', 'is', 'score', 'colour', 'use', 'options', 'text', 'constructor'),
    value: fc.oneof(
      fc.constantFrom(null, true, false, '', 'a', 'Ab c', 0, -1, 1.5, 200, 1e300, [], {}, ['a'], [1], {
        de: 'a',
      }),
      fc.jsonValue({ maxDepth: 2 }),
    ),
  })
  .map(({ where, which, how, name, value }) => {
    const tree = structuredClone(example);
    const containers = listContainers(tree);
    const container = containers[where % containers.length] as Record<string, unknown>;
    const keys = Object.keys(container);
    const key = keys[which % keys.length] ?? '0';
    if (how === 'add' && !Array.isArray(container)) container[name] = value;
    else if (how === 'remove' && Array.isArray(container)) container.splice(Number(key), 1);
    else if (how === 'remove') delete container[key];
    else container[key] = value;
    return tree;
  })
  .filter((tree) => !JSON.stringify(tree).includes('"__proto__"'));

describe('checkStructure', () => {
  it('refuses exactly what the schema refuses', () => {
    let refused = 0;
    fc.assert(
      fc.property(changedExample, (changed) => {
        const { tree, reading } = givenTree(stringify(changed));
        const isSound = questionnaireSchema.safeParse(tree).success;
        checkStructure(jsonSchemas.questionnaire, tree, { file, line: 1, column: 1 }, reading);
        expect(reading.faults.list(file).length === 0).toBe(isSound);
        if (!isSound) refused += 1;
      }),
      { numRuns: 400 },
    );
    expect(refused).toBeGreaterThan(40);
  });

  it('leaves a tree that can be looked through further', () => {
    fc.assert(
      fc.property(changedExample, (changed) => {
        const { tree, reading } = givenTree(stringify(changed));
        const place = { file, line: 1, column: 1 };
        if (!checkStructure(jsonSchemas.questionnaire, tree, place, reading)) return;
        const told = new Set(reading.faults.list(file).map(({ message }) => message));
        // What is told once more is about lengths and empty texts, which stay as they are.
        checkStructure(jsonSchemas.questionnaire, tree, place, reading);
        const again = reading.faults.list(file).filter(({ message }) => !told.has(message));
        expect(again.filter(({ message }) => !/is empty|at least|more than/.test(message))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
