import { type Command, Option } from 'commander';
import {
  findAccountByEmail,
  listAccounts,
  listMemberships,
  type Role,
  roles,
} from '../../db/queries/accounts.ts';
import { payVacuum } from '../../db/queries/deletions.ts';
import { listMunicipalities } from '../../db/queries/municipalities.ts';
import type { Store } from '../../db/store.ts';
import { deleteAccount } from '../accounts/deleteAccount.ts';
import { normaliseEmail } from '../accounts/email.ts';
import type { Link } from '../accounts/links.ts';
import { commandLine, recordAction } from '../accounts/recordAction.ts';
import type { Config } from '../config.ts';
import { Problem } from '../http/problem.ts';
import { Refusal } from '../http/refusal.ts';
import { withStore } from './withStore.ts';

interface CreateOptions {
  role: Role[];
  municipality?: string;
  name?: string;
  language: 'de' | 'en';
  confirmSeparation?: true;
  url: string;
}

const urlOption = ({ host, port, publicUrl, site }: Config) =>
  new Option('--url <address>', 'where people reach this server').default(
    site.deskUrl ?? publicUrl ?? `http://${host}:${port}`,
  );

/** account create EMAIL --role ROLE... [--municipality KEY] */
export function addAccountCreate(parent: Command, config: Config): void {
  parent
    .command('create')
    .description(
      'Lets somebody work for a town; prints a link, good once and for 30 minutes, that sets the password.',
    )
    .argument('<email>')
    .addOption(new Option('--role <role...>', 'what for').choices(roles).makeOptionMandatory())
    .option('--municipality <key>', 'which town; may be left out while there is one')
    .option('--name <name>', 'as colleagues know the person')
    .addOption(
      new Option('--language <language>', 'of the desk, and of mails about the account')
        .choices(['de', 'en'])
        .default('de'),
    )
    .option(
      '--confirm-separation',
      'one person holds roles that are meant to be apart: the methods sheet says so',
    )
    .addOption(urlOption(config))
    .action((email: string, options: CreateOptions, command: Command) =>
      withStore(command, async (store) => {
        const municipality = await chooseTown(store, options.municipality);
        // Hashing is a library of its own that no other command needs.
        const { createAccount } = await import('../accounts/createAccount.ts');
        const actor = { municipality, account: commandLine, now: new Date() };
        const created = await createAccount(store, actor, {
          email,
          name: options.name,
          language: options.language,
          roles: options.role,
          isConfirmed: options.confirmSeparation === true,
        }).catch(explain);
        console.log(`${created.email} is ${options.role.join(', ')} of ${municipality}.`);
        if (created.link) printLink(created.link, options.url);
        else console.log('The person had an account already and keeps the password.');
      }),
    );
}

/** account reset EMAIL [--second-factor] */
export function addAccountReset(parent: Command, config: Config): void {
  parent
    .command('reset')
    .description('Prints a link, good once and for 30 minutes, that sets a new password.')
    .argument('<email>')
    .option('--second-factor', 'for a lost phone: the old second factor and its recovery codes end with it')
    .addOption(urlOption(config))
    .action((typed: string, options: { secondFactor?: true; url: string }, command: Command) =>
      withStore(command, async (store) => {
        const email = normaliseEmail(typed);
        const row = await findAccountByEmail(store, email);
        if (!row) throw new Refusal(`There is no account ${email}: "account list" shows those there are.`);
        if (row.isLocked)
          throw new Refusal(`${email} is locked: an admin of the town unlocks it at the desk.`);
        const { issueLink } = await import('../accounts/links.ts');
        const renewsSecondFactor = options.secondFactor === true;
        const link = await issueLink(store, row.id, { renewsSecondFactor, now: new Date() });
        const towns = new Set((await listMemberships(store, row.id)).map(({ municipality }) => municipality));
        const detail = renewsSecondFactor ? 'second factor, too' : undefined;
        for (const municipality of towns)
          await recordAction(store, {
            municipality,
            account: commandLine,
            action: 'account.link',
            subject: row.id,
            ...(detail && { detail }),
          });
        printLink(link, options.url);
      }),
    );
}

/** account delete EMAIL */
export function addAccountDelete(parent: Command): void {
  parent
    .command('delete')
    .description(
      'Deletes an account: sessions end, and the log keeps what it did under an id that names nobody.',
    )
    .argument('<email>')
    .action((typed: string, _options: unknown, command: Command) =>
      withStore(command, async (store) => {
        const email = normaliseEmail(typed);
        const row = await findAccountByEmail(store, email);
        if (!row) throw new Refusal(`There is no account ${email}: "account list" shows those there are.`);
        const roles = await listMemberships(store, row.id);
        const actor = { account: commandLine, now: new Date() };
        await deleteAccount(store, actor, { id: row.id, roles }).catch(explain);
        // At once, and not by the next hour's round: whoever types this wants it gone.
        if (!(await payVacuum(store))) await store.vacuum();
        console.log(`${email} is deleted. The log knows the account as ${row.id}.`);
      }),
    );
}

/** account list [--municipality KEY] */
export function addAccountList(parent: Command): void {
  parent
    .command('list')
    .description('Every account with its roles.')
    .option('--municipality <key>', 'those of one town')
    .action(({ municipality }: { municipality?: string }, command: Command) =>
      withStore(command, async (store) => {
        for (const { email, roles, isLocked, password, secondFactor } of await listAccounts(
          store,
          municipality,
        )) {
          const held = roles.map((one) => `${one.municipality}:${one.role}`).join(' ') || 'no role';
          const marks = [
            isLocked && 'locked',
            password === null && 'link not used yet',
            password !== null && secondFactor === null && 'no second factor',
          ].filter(Boolean);
          console.log(
            [email.padEnd(36), held, marks.length > 0 ? `(${marks.join(', ')})` : ''].join(' ').trim(),
          );
        }
      }),
    );
}

function printLink({ path, expiresAt }: Link, url: string): void {
  const until = new Date(expiresAt).toISOString().slice(11, 16);
  console.log(`Good once, until ${until} UTC:\n  ${url.replace(/\/$/, '')}${path}`);
}

async function chooseTown(store: Store, wanted: string | undefined): Promise<string> {
  const keys = (await listMunicipalities(store)).map(({ key }) => key);
  const [only] = keys;
  if (!only)
    throw new Refusal('There is no municipality yet: start with "municipality create KEY --name NAME".');
  if (!wanted && keys.length > 1)
    throw new Refusal(`Say for which municipality with --municipality: ${keys.join(', ')}.`);
  const found = keys.find((key) => key === (wanted ?? only));
  if (!found) throw new Refusal(`There is no municipality ${wanted}; there are: ${keys.join(', ')}.`);
  return found;
}

function explain(error: unknown): never {
  const code = error instanceof Problem ? error.code : undefined;
  if (code === 'account.invalid') throw new Refusal('This is no e-mail address: use the form name@town.de.');
  if (code === 'account.taken')
    throw new Refusal('This person works for the town already: change roles at the desk, under accounts.');
  if (code === 'account.lastAdmin')
    throw new Refusal(
      'This is the last admin of a town who can sign in: give somebody else the role first; nothing was deleted.',
    );
  if (code === 'account.separation')
    throw new Refusal(
      'These roles are meant to be apart, so that whoever holds addresses sees no answers. If one person has to hold them, add --confirm-separation; the methods sheet of every release then says so.',
    );
  throw error;
}
