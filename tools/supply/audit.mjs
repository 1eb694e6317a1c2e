// `npm run audit`: what the registry knows against installed packages; says plainly when it was not asked.
import { spawnSync } from 'node:child_process';
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';

/**
 * What an answer of `npm audit --json` means.
 * @param {string} output of npm
 * @returns {{ code: 0 | 1 | 3, lines: string[] }} 0 nothing known, 1 something known, 3 nothing was checked
 */
export function readAudit(output) {
  const answer = parse(output);
  const counts = answer?.metadata?.vulnerabilities;
  if (!counts) {
    const why = answer?.message ?? answer?.error?.summary ?? 'no answer';
    return {
      code: 3,
      lines: [
        `NOT CHECKED: this registry offers no audit (${why || 'no reason given'}).`,
        'Check package-lock.json elsewhere: npm audit against registry.npmjs.org, or osv-scanner on the bill of materials of "npm run sbom".',
      ],
    };
  }
  if (counts.total === 0) return { code: 0, lines: ['No known vulnerability in what runs in production.'] };
  const found = Object.values(answer.vulnerabilities ?? {});
  return {
    code: 1,
    lines: found.map(({ name, severity, range }) => `${severity}: ${name} ${range}`),
  };
}

function parse(output) {
  try {
    return JSON.parse(output);
  } catch {
    return undefined;
  }
}

if (import.meta.url === pathToFileURL(argv[1] ?? '').href) {
  const { stdout } = spawnSync('npm', ['audit', '--omit', 'dev', '--json'], { encoding: 'utf8' });
  const { code, lines } = readAudit(stdout ?? '');
  for (const line of lines) console.log(line);
  process.exitCode = code;
}
