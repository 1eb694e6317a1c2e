import type { SampleColumns } from '../../sampleColumns.ts';

/** Two people who answered fewer questions may well have answered them alike. */
const fewestAnswers = 15;

/**
 * Who gave exactly the answers somebody else of the sample gave: all but the first of each set of equal rows. Rows with
 * fewer than 15 answers are left alone.
 */
export function flagDuplicates({ codes, persons }: SampleColumns): Uint8Array {
  const flagged = new Uint8Array(persons);
  const seen = new Map<string, number[]>();
  for (let person = 0; person < persons; person += 1) {
    const { hash, answers } = hashRow(codes, person);
    if (answers < fewestAnswers) continue;
    const alike = seen.get(hash) ?? [];
    if (alike.some((other) => codes.every((column) => column[other] === column[person]))) flagged[person] = 1;
    else seen.set(hash, [...alike, person]);
  }
  return flagged;
}

/** FNV-1a over the codes; equal hashes are compared afterwards. */
function hashRow(codes: SampleColumns['codes'], person: number): { hash: string; answers: number } {
  let [hash, answers] = [0x811c9dc5, 0];
  for (const column of codes) {
    const code = column[person] ?? -1;
    if (code >= 0) answers += 1;
    hash = Math.imul(hash ^ (code + 1), 0x01000193);
  }
  return { hash: String(hash), answers };
}
