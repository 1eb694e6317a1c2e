import { blob, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

export const roles = ['admin', 'fieldwork', 'entry', 'analyst', 'council'] as const;
export type Role = (typeof roles)[number];

const bytes = (name: string) => blob(name, { mode: 'buffer' });
const yesOrNo = (name: string) => integer(name, { mode: 'boolean' });

export const accounts = sqliteTable(
  'accounts',
  {
    id: text('id').notNull(),
    email: text('email').notNull(),
    name: text('name').notNull(),
    /** argon2id in PHC form. */
    password: text('password'),
    /** The shared secret, encrypted. */
    secondFactor: bytes('second_factor'),
    lastStep: integer('last_step').notNull().default(0),
    isLocked: yesOrNo('is_locked').notNull().default(false),
    createdOn: text('created_on').notNull(),
    language: text('language', { enum: ['de', 'en'] })
      .notNull()
      .default('de'),
    /** Part of what is signed for its browsers: another number makes them strangers. */
    browserRound: integer('browser_round').notNull().default(0),
  },
  (table) => [primaryKey({ columns: [table.id] })],
);

export const accountRecoveryCodes = sqliteTable(
  'account_recovery_codes',
  { account: text('account').notNull(), hash: bytes('hash').notNull() },
  (table) => [primaryKey({ columns: [table.account, table.hash] })],
);

export const accountLinks = sqliteTable(
  'account_links',
  {
    account: text('account').notNull(),
    hash: bytes('hash').notNull(),
    renewsSecondFactor: yesOrNo('renews_second_factor').notNull(),
    /** Milliseconds. */
    expiresAt: integer('expires_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.account, table.hash] })],
);

export const accountSessions = sqliteTable(
  'account_sessions',
  {
    account: text('account').notNull(),
    id: text('id').notNull(),
    hash: bytes('hash').notNull(),
    /** 'code': the second factor is still to come; 'enrol': it is still to be set up. */
    stage: text('stage', { enum: ['code', 'enrol', 'full'] }).notNull(),
    pendingFactor: bytes('pending_factor'),
    /** Milliseconds. */
    startedAt: integer('started_at').notNull(),
    seenAt: integer('seen_at').notNull(),
    /** What failed before this session was let in. */
    failedPasswords: integer('failed_passwords').notNull().default(0),
    failedCodes: integer('failed_codes').notNull().default(0),
    failedLastOn: text('failed_last_on'),
  },
  (table) => [primaryKey({ columns: [table.account, table.id] })],
);

export const failedSignIns = sqliteTable(
  'failed_sign_ins',
  {
    /** '' for addresses nobody has. */
    account: text('account').notNull(),
    passwords: integer('passwords').notNull(),
    codes: integer('codes').notNull(),
    lastOn: text('last_on').notNull(),
  },
  (table) => [primaryKey({ columns: [table.account] })],
);

export const signIns = sqliteTable(
  'sign_ins',
  {
    account: text('account').notNull(),
    /** YYYY-MM-DD. */
    day: text('day').notNull(),
    proof: text('proof', { enum: ['password', 'app', 'recovery', 'link'] }).notNull(),
    times: integer('times').notNull(),
  },
  (table) => [primaryKey({ columns: [table.account, table.day, table.proof] })],
);

export const memberships = sqliteTable(
  'memberships',
  {
    municipality: text('municipality').notNull(),
    account: text('account').notNull(),
    role: text('role', { enum: roles }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.municipality, table.account, table.role] })],
);

export const separationBreaks = sqliteTable(
  'separation_breaks',
  {
    municipality: text('municipality').notNull(),
    account: text('account').notNull(),
    /** Names of the roles, apart by a blank. */
    roles: text('roles').notNull(),
    /** YYYY-MM-DD. */
    since: text('since').notNull(),
    until: text('until'),
    /** An account, or 'command line'. */
    confirmedBy: text('confirmed_by').notNull(),
  },
  (table) => [primaryKey({ columns: [table.municipality, table.account, table.roles, table.since] })],
);

export const auditLog = sqliteTable(
  'audit_log',
  {
    municipality: text('municipality').notNull(),
    number: integer('number').notNull(),
    /** Milliseconds. */
    at: integer('at').notNull(),
    account: text('account').notNull(),
    action: text('action').notNull(),
    subject: text('subject').notNull(),
    detail: text('detail'),
  },
  (table) => [primaryKey({ columns: [table.municipality, table.number] })],
);
