import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { importResponses, type NewResponse } from '../../db/queries/sealed/responses.ts';
import { verifyStore } from '../../db/queries/verify.ts';
import { givenResponse } from '../db/givenResponse.ts';
import { numberedSubmission, send } from './client.ts';
import { givenTownFolder, withStore } from './givenTown.ts';
import { startServer } from './startServer.ts';

const logLength = (folder: string): number => {
  const log = join(folder, 'umfeld.sqlite-wal');
  return existsSync(log) ? statSync(log).size : 0;
};

it('takes answers on the web while a clerk imports a file and rewrites the store', async () => {
  const folder = await givenTownFolder();
  const { url, kill } = await startServer(folder);
  onTestFinished(kill);
  const paper: NewResponse[] = Array.from({ length: 20_000 }, (_, number) =>
    givenResponse(number, { mode: 'paper', sample: 'invited', stratum: number % 2 }),
  );
  let importing = true;
  const statuses: (number | undefined)[] = [];
  const client = async () => {
    while (importing || statuses.length < 40)
      statuses.push((await send(url, numberedSubmission(statuses.length)))?.status);
  };
  const clerk = async () => {
    await withStore(folder, async (store) => {
      await importResponses(store, 'meissen', '2026', [paper], '2026-11-24');
      await store.vacuum();
    });
    importing = false;
  };
  await Promise.all([clerk(), ...Array.from({ length: 8 }, client)]);
  expect(statuses.filter((status) => status !== 201)).toEqual([]);
  expect(await withStore(folder, verifyStore)).toMatchObject({
    total: 20_000 + statuses.length,
    faults: [],
  });
  await expect.poll(() => logLength(folder)).toBe(0);
});
