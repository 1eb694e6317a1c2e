import { basename } from 'node:path';
import type { Command } from 'commander';
import { findMunicipality } from '../../db/queries/municipalities.ts';
import type { Store } from '../../db/store.ts';
import { commandLine, recordAction } from '../accounts/recordAction.ts';

/** Commands that change or release something of the town their first word names. Accounts record their own. */
const changing = new Set([
  'municipality.create',
  'municipality.set',
  'areas.import',
  'areas.merge',
  'areas.background',
  'areas.link',
  'places.import',
  'wave.create',
  'wave.open',
  'wave.count',
  'wave.close',
  'margins.import',
  'context.import',
  'measures.import',
  'responses.import',
  'release.build',
  'release.publish',
  'benchmark.import',
  'benchmark.remove',
]);

/** Writes what a command did into the audit log of its town: "wave.open", "meissen/2026". Of files, the name. */
export async function recordCommand(store: Store, command: Command): Promise<void> {
  const action = nameOf(command);
  const [subject = '', ...more] = command.args;
  const [municipality = ''] = subject.split('/');
  if (!changing.has(action) || !(await findMunicipality(store, municipality))) return;
  const detail = more.map((word) => basename(word)).join(' ');
  await recordAction(store, {
    municipality,
    account: commandLine,
    action,
    subject,
    ...(detail && { detail }),
  });
}

/** "wave.open" */
function nameOf(command: Command): string {
  const parent = command.parent?.parent ? command.parent.name() : undefined;
  return [parent, command.name()].filter(Boolean).join('.');
}
