// What vitest's JSON report says, in the few words a reader of the last lines needs.
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';

/** First lines of a failure: enough to know what went wrong. */
const wordsOf = (message = '') =>
  message
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, 6)
    .map((line) => `    ${line.slice(0, 200)}`)
    .join('\n');

/**
 * @param {string} file path of vitest's JSON report
 * @param {string} root folder the paths are told from
 * @returns {{ passed: number, failures: { file: string, name: string, words: string }[] } | null} null: no report, so
 *   the run did not come to its end. A file that could not be read at all is one failure, named after the file.
 */
export function readReport(file, root) {
  let report;
  try {
    report = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
  const failures = report.testResults.flatMap((suite) => {
    const path = relative(root, suite.name);
    const failed = suite.assertionResults.filter((test) => test.status === 'failed');
    if (failed.length === 0 && suite.status === 'failed') {
      return [{ file: path, name: '(the file as a whole)', words: wordsOf(suite.message) }];
    }
    return failed.map((test) => ({
      file: path,
      name: test.fullName.trim(),
      words: wordsOf(test.failureMessages?.[0]),
    }));
  });
  return { passed: report.numPassedTests, failures };
}
