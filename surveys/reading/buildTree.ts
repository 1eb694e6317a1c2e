import { isAlias, isMap, isScalar, isSeq, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Faults, Place } from './fault.ts';
import type { Positions } from './positions.ts';
import { deepest, mostNodes, tooDeep, tooMany } from './treeLimits.ts';

/** Faults of one kind that are told. */
const mostTwice = 20;

interface Site {
  positions: Positions;
  faults: Faults;
  placeOf: (offset: number) => Place;
}

interface Build extends Site {
  anchors: Map<string, unknown>;
  /** Nodes being built: an alias to one of them would never end. */
  open: Set<unknown>;
  nodes: number;
  /** Names that stand twice in the same place: nobody can tell which was meant. */
  twice: number;
}

/** Ends the build; the reason stands among the faults. */
class Unbuildable extends Error {}

/** Plain values of a YAML node, every alias written out. Undefined when it cannot be built; then there is a fault. */
export function buildTree(root: unknown, site: Site): unknown {
  const build: Build = { ...site, anchors: new Map(), open: new Set(), nodes: 0, twice: 0 };
  try {
    const tree = buildNode(root, build, site.placeOf(0));
    return build.twice > 0 ? undefined : tree;
  } catch (error) {
    if (error instanceof Unbuildable) return undefined;
    throw error;
  }
}

/** @param fallback place of the property, for a value that is not there at all */
function buildNode(node: unknown, build: Build, fallback: Place): unknown {
  build.nodes += 1;
  if (build.nodes > mostNodes) refuse(build, fallback, tooMany);
  if (build.open.size > deepest) refuse(build, fallback, tooDeep);
  if (isAlias(node)) return buildAlias(node.source, build, placeOf(node, build, fallback));
  if (isMap(node)) return buildWithin(node, build, () => buildObject(node, build, fallback));
  if (isSeq(node)) return buildWithin(node, build, () => buildList(node, build, fallback));
  if (isScalar(node)) return buildScalar(node, build, fallback);
  return null;
}

function buildAlias(name: string, build: Build, place: Place): unknown {
  const node = build.anchors.get(name);
  if (node === undefined) refuse(build, place, `there is no anchor &${name} before this`);
  if (build.open.has(node)) refuse(build, place, `*${name} stands inside its own anchor`);
  return buildNode(node, build, place);
}

function buildWithin<Value>(node: YAMLMap | YAMLSeq, build: Build, make: () => Value): Value {
  if (node.anchor) build.anchors.set(node.anchor, node);
  build.open.add(node);
  const value = make();
  build.open.delete(node);
  return value;
}

function buildObject(node: YAMLMap, build: Build, fallback: Place): Record<string, unknown> {
  const object: Record<string, unknown> = {};
  const names = new Set<string>();
  build.positions.start(object, placeOf(node, build, fallback));
  for (const { key, value } of node.items) {
    const keyPlace = placeOf(key, build, fallback);
    const name = isScalar(key) ? String(key.value) : undefined;
    if (name === undefined || name === '__proto__') {
      build.faults.error(keyPlace, 'this cannot be the name of a property');
      continue;
    }
    // Looked at here: the library compares each name with all others, minutes for a file of a megabyte.
    if (names.has(name)) noteTwice(build, keyPlace, name);
    names.add(name);
    const valuePlace = placeOf(value, build, keyPlace);
    build.positions.entry(object, name, { key: keyPlace, value: valuePlace });
    object[name] = buildNode(value, build, valuePlace);
  }
  return object;
}

function noteTwice(build: Build, place: Place, name: string): void {
  build.twice += 1;
  const message = `"${name.slice(0, 60)}" is there twice in the same place`;
  if (build.twice >= mostTwice) refuse(build, place, message);
  build.faults.error(place, message);
}

function buildList(node: YAMLSeq, build: Build, fallback: Place): unknown[] {
  const list: unknown[] = [];
  build.positions.start(list, placeOf(node, build, fallback));
  node.items.forEach((item, index) => {
    const place = placeOf(item, build, fallback);
    build.positions.entry(list, index, { key: place, value: place });
    list.push(buildNode(item, build, place));
  });
  return list;
}

/** Tags and old YAML versions can make dates, bytes and big integers: no questionnaire has a use for them. */
function buildScalar(node: Scalar, build: Build, fallback: Place): unknown {
  if (node.anchor) build.anchors.set(node.anchor, node);
  const { value } = node;
  const isPlain =
    value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
  if (!isPlain)
    refuse(build, placeOf(node, build, fallback), 'only texts, numbers, true and false can stand here');
  return value;
}

function placeOf(node: unknown, build: Build, fallback: Place): Place {
  const range = isAlias(node) || isMap(node) || isSeq(node) || isScalar(node) ? node.range : undefined;
  return range ? build.placeOf(range[0]) : fallback;
}

function refuse(build: Build, place: Place, message: string): never {
  build.faults.error(place, message);
  throw new Unbuildable(message);
}
