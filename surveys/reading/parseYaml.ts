import { LineCounter, parseDocument } from 'yaml';
import { buildTree } from './buildTree.ts';
import type { Faults, Place } from './fault.ts';
import type { Positions } from './positions.ts';

/** A file of another kind has one on every line. */
const mostComplaints = 50;

/**
 * YAML as plain objects, lists, texts, numbers and booleans whose places are remembered.
 *
 * @returns undefined after a fault
 */
export function parseYaml(file: string, text: string, positions: Positions, faults: Faults): unknown {
  const lines = new LineCounter();
  const placeOf = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'silent',
    uniqueKeys: false,
  });
  const complaints = [...document.errors, ...document.warnings];
  for (const { message, pos } of complaints.slice(0, mostComplaints))
    faults.error(placeOf(pos[0]), `this is not valid YAML: ${message}`);
  if (complaints.length > 0) return undefined;
  return buildTree(document.contents, { positions, faults, placeOf });
}
