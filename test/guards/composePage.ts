import { type Chapter, type Guard, projectOf } from './guard.ts';
import type { LastRun } from './lastRun.ts';
import { diffOf, keyOf } from './parts.ts';

/** docs/guards.md, made from the list and from what the last run saw. */
export function composePage(chapters: readonly Chapter[], { full, results }: LastRun): string {
  const all = chapters.flatMap(({ guards }) => guards);
  const open = all.filter((guard) => guard.open);
  const biting = all.filter((guard) => (results[keyOf(guard)]?.red.length ?? 0) > 0);
  return `${[
    '# Guards, each broken on purpose',
    '',
    'A guard nobody has seen failing may not be one. `npm run guards` copies the program into a folder of its own, takes',
    'one guard away at a time by the patch below, and runs the test that stands beside it: the test has to be green before',
    'and red after; the run ends at the first that fails, which is named. A file that does not load, a test that is not found,',
    'and a patch that is at fault itself are no red.',
    '`npm run guards -- WORD` breaks those that have WORD in their sentence, file or chapter; `--write` writes what was seen',
    'into this page. The lists stand in `test/guards/lists`; this page is made from them, and a test holds it against them.',
    '',
    `${all.length} guards, ${biting.length} bite, ${open.length} do not and say why. ${sayRun(all, full, results)}`,
    '',
    '| chapter | guards | bite | seconds |',
    '|---|---|---|---|',
    ...chapters.map((chapter) => summarise(chapter, results)),
    ...chapters.flatMap(({ title, guards }) => [
      '',
      `## ${title}`,
      ...guards.flatMap((guard) => show(guard, results)),
    ]),
  ].join('\n')}\n`;
}

/** Of one run of all guards, or of the runs that together saw each of them. */
function sayRun(guards: readonly Guard[], full: LastRun['full'], results: LastRun['results']): string {
  const seen = guards.flatMap((guard) => results[keyOf(guard)] ?? []);
  const days = seen.map(({ date }) => date).sort();
  const minutes = Math.round(seen.reduce((sum, { seconds }) => sum + seconds, 0) / 60);
  const each = `Each was seen between ${days[0]} and ${days.at(-1)}, ${minutes} minutes in all.`;
  return full
    ? `${each} Last run of all at once: ${full.date}, ${full.minutes} minutes, ${full.machine}.`
    : each;
}

function summarise({ title, guards }: Chapter, results: LastRun['results']): string {
  const found = guards.map((guard) => results[keyOf(guard)]);
  const bite = found.filter((result) => (result?.red.length ?? 0) > 0).length;
  const seconds = found.reduce((sum, result) => sum + (result?.seconds ?? 0), 0);
  return `| ${title} | ${guards.length} | ${bite} | ${Math.round(seconds)} |`;
}

function show(guard: Guard, results: LastRun['results']): string[] {
  const result = results[keyOf(guard)];
  const seen = result ? `${result.date}, ${result.seconds} s` : 'not run yet';
  return [
    '',
    `### ${guard.guard}`,
    '',
    `\`${guard.file}\``,
    '',
    '```diff',
    diffOf(guard),
    '```',
    '',
    ...(guard.open ? [`**Does not bite.** ${guard.open}`, ''] : []),
    `\`${guard.test}\` (${projectOf(guard)}; ${seen})`,
    '',
    ...(result?.red ?? []).map((title) => `- ${title}`),
  ];
}
