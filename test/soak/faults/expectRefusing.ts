import { expect } from 'vitest';
import type { Scene } from '../fault.ts';

const within = { timeout: 20_000, interval: 20 };

/**
 * Waits until residents are asked to come back, and sees that everything else about the server is in order: pages are
 * read, its health says what is wrong, and whoever runs it is told once.
 *
 * @returns what it said to whoever runs it
 */
export async function expectRefusing({ server, residents }: Scene): Promise<string> {
  const before = residents.tallies.toldToWait;
  await expect.poll(() => residents.tallies.toldToWait, within).toBeGreaterThan(before + 20);
  const [health, page] = await Promise.all([
    fetch(`${server.url()}/api/health`),
    fetch(`${server.url()}/api/municipalities/meissen/waves/2026/questionnaire?language=de`),
  ]);
  expect([health.status, await health.json()]).toEqual([503, { status: 'failing' }]);
  expect(page.status).toBe(200);
  await page.body?.cancel();
  const said = server.complaints();
  expect(said.match(/takes no answers/g)).toHaveLength(1);
  expect(said).not.toMatch(/\bat .*:\d+:\d+/);
  return said;
}

/** Waits until the server has noticed by itself that it can write again. */
export async function expectRecovered({ server, residents, some }: Scene): Promise<void> {
  await residents.sendMore(some);
  const status = async () => (await fetch(`${server.url()}/api/health`)).status;
  await expect.poll(status, within).toBe(200);
  expect(server.complaints()).toMatch(/takes answers again/);
}
