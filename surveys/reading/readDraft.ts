import type { Questionnaire } from '../language/questionnaire.ts';
import { type Fault, Faults } from './fault.ts';
import { listBankModules } from './listBankModules.ts';
import { Positions } from './positions.ts';
import { type Path, positionTree } from './positionTree.ts';
import { type Library, readLibrary, readTree } from './readQuestionnaire.ts';
import { findTreeFault } from './treeLimits.ts';

/** A fault of a draft: where it stands is a path of names and list positions, not a line of a file. */
export interface DraftFault {
  path: Path;
  severity: Fault['severity'];
  message: string;
  suggestion?: string;
}

export interface DraftReading {
  /** As far as it can be built; whole only when `isSound`. */
  questionnaire?: Questionnaire;
  isSound: boolean;
  /** In the order of the questionnaire; those of the bank last, with an empty path. */
  faults: DraftFault[];
}

/** Bears the draft's name among the files of the bank. */
const draftFile = 'draft';

interface Shelf {
  library: Library;
  positions: Positions;
  faults: readonly Fault[];
}

let shelf: Promise<Shelf> | undefined;

/** Read once: bank and language files come with the program, and an author waits for every check. */
function getShelf(): Promise<Shelf> {
  shelf ??= readShelf();
  return shelf;
}

async function readShelf(): Promise<Shelf> {
  const positions = new Positions();
  const faults = new Faults();
  const structure = { positions, faults, brokenKeys: new Set<string>() };
  const library = await readLibrary(new Set(await listBankModules()), () => true, structure);
  return { library, positions, faults: faults.list('') };
}

/** The bank as drafts are read with: every module, scale and option. */
export const getBank = async (): Promise<Library['bank']> => (await getShelf()).library.bank;

/**
 * Reads a questionnaire that was never a file, with the very checks a file has to pass.
 *
 * @param draft JSON in the form of the YAML (`AuthoredQuestionnaire`); it stays as it is
 */
export async function readDraft(draft: unknown): Promise<DraftReading> {
  const fault = findTreeFault(draft);
  if (fault) return { isSound: false, faults: [{ path: [], severity: 'error', message: fault }] };
  const { library, positions, faults: ofLibrary } = await getShelf();
  const faults = new Faults();
  for (const { severity, message, suggestion, ...place } of ofLibrary)
    faults[severity](place, message, suggestion);
  const { tree, paths } = positionTree(draft, draftFile, positions);
  const questionnaire = await readTree(tree, { file: draftFile, positions, faults }, library);
  const found = faults.list(draftFile);
  return {
    ...(questionnaire && { questionnaire }),
    isSound: questionnaire !== undefined && found.every(({ severity }) => severity === 'warning'),
    faults: found.map((fault) => toDraftFault(fault, paths)),
  };
}

function toDraftFault(
  { file, line, severity, message, suggestion }: Fault,
  paths: readonly Path[],
): DraftFault {
  const isOwn = file === draftFile;
  // Lines mean nothing to somebody who sees no file.
  const hint = suggestion && /^the first is in/.test(suggestion) ? undefined : suggestion;
  return {
    path: isOwn ? (paths[line - 1] ?? []) : [],
    severity,
    message: isOwn ? message : `${file}: ${message}`,
    ...(hint && { suggestion: hint }),
  };
}
