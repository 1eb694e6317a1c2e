import type { DescribedWave, StoreDescription } from '../../db/describeStoreFile.ts';

/**
 * What a restore undid, for whoever has to set it right: one sentence a line. Compares two states of one store.
 *
 * @param before what was replaced; undefined when there was nothing, or nothing readable
 */
export function compareStates(before: StoreDescription | undefined, after: StoreDescription): string[] {
  if (!before)
    return [
      'What was there before could not be compared: whatever happened after the backup is lost, see docs/betrieb/sichern.md.',
    ];
  const lines = before.waves.flatMap((wave) =>
    compareWave(
      wave,
      after.waves.find(({ name }) => name === wave.name),
    ),
  );
  const known = new Set(after.deletions.map(({ town, number }) => `${town} ${number}`));
  const undone = before.deletions.filter(({ town, number }) => !known.has(`${town} ${number}`));
  for (const { what, day } of undone)
    lines.push(
      `${what} deleted on ${day} is back: retention deletes again what its plan says; what was deleted by hand, delete again.`,
    );
  return lines.length > 0 ? lines : ['Nothing happened between the backup and the restore.'];
}

function compareWave(before: DescribedWave, after: DescribedWave | undefined): string[] {
  const { name } = before;
  if (!after) return [`${name}: made after the backup and gone with it.`];
  const lines: string[] = [];
  const [lost, reopened, unknown] = [
    before.responses - after.responses,
    before.used - after.used,
    before.letters - after.letters,
  ];
  if (before.state !== after.state)
    lines.push(
      `${name}: was ${before.state}, is ${after.state} again: set it right before the server starts.`,
    );
  if (lost > 0) lines.push(`${name}: ${lost} responses that came after the backup are gone.`);
  if (reopened > 0)
    lines.push(
      `${name}: ${reopened} codes used after the backup open again; whose answers were lost can answer again.`,
    );
  if (unknown > 0)
    lines.push(`${name}: ${unknown} codes made after the backup are unknown: send those letters anew.`);
  return lines;
}
