import { customType, text } from 'drizzle-orm/sqlite-core';

/** JSON in a TEXT column. */
export const json = <T>(name: string, parse: (json: string) => unknown = JSON.parse) =>
  customType<{ data: T; driverData: string }>({
    dataType: () => 'text',
    toDriver: (value) => JSON.stringify(value),
    fromDriver: (value) => parse(value) as T,
  })(name);

/** Every key begins with the town; most go on with a wave of it. */
export const ofWave = { municipality: text('municipality').notNull(), wave: text('wave').notNull() };
