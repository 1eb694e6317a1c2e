import { Lexer, stringify } from 'yaml';
import { type Fault, Faults } from './fault.ts';
import { parseYaml } from './parseYaml.ts';
import { Positions } from './positions.ts';

export interface ReadText {
  /** Plain JSON; undefined when the text cannot be read. */
  tree?: unknown;
  faults: Fault[];
  /** A draft is data: remarks an author wrote beside it are not carried over. */
  comments: number;
}

/** The text of a YAML file as the tree a draft is kept as. @param file what faults call the text */
export function readDraftText(text: string, file = 'questionnaire.yaml'): ReadText {
  const faults = new Faults();
  const tree = parseYaml(file, text, new Positions(), faults);
  const comments = [...new Lexer().lex(text)].filter((token) => token.startsWith('#')).length;
  return { ...(tree !== undefined && { tree }), faults: faults.list(file), comments };
}

/** A draft as the text of a YAML file: what reading gives back is the same tree. */
export function writeDraftText(tree: unknown): string {
  // Without aliases, which would tie two answers that only look alike today.
  return stringify(tree, { aliasDuplicateObjects: false, lineWidth: 110, minContentWidth: 40 });
}
