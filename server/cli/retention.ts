import type { Command } from 'commander';
import type { Store } from '../../db/store.ts';
import { commandLine } from '../accounts/recordAction.ts';
import type { Config } from '../config.ts';
import { Refusal } from '../http/refusal.ts';
import { findClockDoubt, sayClockDoubt } from '../retention/clock.ts';
import { type RetentionView, viewRetention } from '../retention/plan.ts';
import { runRetention } from '../retention/runRetention.ts';
import { getMunicipality, getWave } from '../waves/getWave.ts';
import { withStore } from './withStore.ts';

/** retention MUNICIPALITY[/WAVE] [--show|--run] */
export function addRetention(program: Command, config: Config): void {
  program
    .command('retention')
    .description('Shows what is deleted when, or deletes now what is due. The server does so every hour.')
    .argument('<what>', 'MUNICIPALITY or MUNICIPALITY/WAVE')
    .option('--show', 'plan and protocol (the default)')
    .option('--run', 'delete what is due')
    .action((what: string, options: { show?: true; run?: true }, command: Command) =>
      withStore(command, async (store) => {
        const only = await nameIn(store, what);
        if (options.run) {
          const now = new Date();
          const doubt = findClockDoubt(store.folder, now);
          if (doubt) throw new Refusal(`Nothing was deleted. ${sayClockDoubt(doubt)}`);
          const done = await runRetention(store, now, only, commandLine);
          for (const { wave, rule, day } of done)
            console.log(`${day}  ${only.municipality}/${wave}: ${words[rule]} deleted`);
          if (done.length === 0) console.log('Nothing is due.');
          if (!options.show) return;
        }
        print(await viewRetention(store, only.municipality, config.backup.nightly?.keep), only.wave);
      }),
    );
}

const words = {
  codes: 'codes and letters',
  ledger: 'ledger of submissions',
  texts: 'free texts',
  answers: 'raw answers',
};

/** "meissen" or "meissen/2026". @throws Refusal when there is no such town or wave */
export async function nameIn(store: Store, what: string): Promise<{ municipality: string; wave?: string }> {
  const [municipality = '', wave] = what.split('/');
  if (wave === undefined) await getMunicipality(store, municipality);
  else await getWave(store, municipality, wave);
  return { municipality, ...(wave !== undefined && { wave }) };
}

function print({ usual, waves, protocol }: RetentionView, only: string | undefined): void {
  console.log(
    `New waves: answers ${usual.answersMonths} months, texts ${usual.textsMonths} months after closing`,
  );
  for (const { wave, state, plan, rules } of waves) {
    if (only !== undefined && wave !== only) continue;
    console.log(
      `\n${wave} (${state}): answers ${plan.answersMonths} months, texts ${plan.textsMonths} months`,
    );
    for (const { rule, dueOn, doneOn } of rules)
      console.log(
        `  ${words[rule].padEnd(22)} ${doneOn ? `deleted ${doneOn}` : dueOn ? `due ${dueOn}` : 'after closing'}`,
      );
  }
  const rows = protocol.filter(({ wave }) => only === undefined || wave === only);
  if (rows.length > 0) console.log('\nProtocol');
  for (const { day, wave, rule, rounded, account, goneFromBackups } of rows) {
    const rest = goneFromBackups ? `, in backups until ${goneFromBackups}` : '';
    console.log(
      `  ${day}  ${wave}  ${rule}: ${rounded === 0 ? 'fewer than 10' : `about ${rounded}`} rows (${account})${rest}`,
    );
  }
}
