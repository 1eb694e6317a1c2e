#!/usr/bin/env node
// Everything on a clean checkout: the short tests, the checks, the long tests. What failed stands in the last lines,
// because those are what is read; the very last one is "N passed, N failed".
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readReport } from './report.mjs';

/** More red files than these are no accident of a busy machine: they are not tried again. */
const filesTriedAgain = 4;

const root = process.cwd();
const reports = mkdtempSync(join(tmpdir(), 'umfeld-ci-'));
const totals = { passed: 0, failed: 0 };
const lastWords = [];

function run(program, args) {
  const { status, error } = spawnSync(program, args, { stdio: 'inherit' });
  if (error) console.error(error.message);
  return status === 0;
}

function step(name, program, args) {
  console.log(`== ${name}`);
  if (run(program, args)) totals.passed += 1;
  else fail(`${name}: "${[program, ...args].join(' ')}" told of a fault`);
}

function fail(words) {
  totals.failed += 1;
  lastWords.push(`FAILED: ${words}`);
}

function runTests(script, attempt, filters = []) {
  const file = join(reports, `${script.replace(':', '-')}-${attempt}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const ended = run('npm', ['run', '--silent', script, '--', ...filters, ...reporters]);
  return { ended, report: readReport(file, root) };
}

/**
 * Tests that were red in a form, once more by themselves: on a machine that does much else a test may be red for the
 * time something took. One that is green alone counts as passed and is named, so that it is looked at.
 */
function tryAgain(script, failures) {
  const files = [...new Set(failures.map((failure) => failure.file))];
  if (files.length > filesTriedAgain) return failures;
  console.log(`== once more alone: ${files.join(', ')}`);
  const again = runTests(script, 2, files).report;
  if (!again) return failures;
  const key = (failure) => `${failure.file} ${failure.name}`;
  const still = new Set(again.failures.map(key));
  for (const failure of failures.filter((one) => !still.has(key(one)))) {
    totals.passed += 1;
    lastWords.push(`UNSTEADY (red once, green alone): ${failure.file}: ${failure.name}\n${failure.words}`);
  }
  return again.failures;
}

function tests(name, script) {
  console.log(`== ${name}`);
  const { ended, report } = runTests(script, 1);
  if (!report) return fail(`${name}: it did not come to its end`);
  totals.passed += report.passed;
  if (report.failures.length === 0) {
    if (!ended) fail(`${name}: no test was red, yet it ended as failed`);
    return;
  }
  for (const { file, name: test, words } of tryAgain(script, report.failures)) {
    fail(`${file}: ${test}\n${words}`);
  }
}

tests('tests, short form (installs what is missing)', 'test');
step('types', 'npx', ['tsc']);
step('lint and format', 'npx', ['biome', 'check']);
step('unused code', 'npx', ['knip']);
tests('tests, long form', 'test:long');
rmSync(reports, { recursive: true, force: true });
for (const words of lastWords) console.log(words);
console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed === 0 ? 0 : 1;
