import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addInvitedWave, firstViewBudget, residentsPages } from '../bench/pages/firstViews.ts';
import { weighFirstView } from '../bench/pages/weighView.ts';
import { type Demo, givenDemo } from './givenDemo.ts';

let demo: Demo;

beforeAll(async () => {
  demo = await givenDemo();
  await addInvitedWave(demo.folder);
});

afterAll(() => demo?.stop());

describe('the first view', () => {
  it.each(residentsPages)('of "$name" keeps the budget', async ({ path, app }) => {
    const { html, css, js, all, files } = await weighFirstView(demo.url, path, app);
    expect(files.length).toBeGreaterThan(2);
    expect(all, JSON.stringify({ html, css, js })).toBeLessThanOrEqual(firstViewBudget * 1_000);
  });
});
