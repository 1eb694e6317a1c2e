import { readFileSync } from 'node:fs';

/** Name and version that stand on every methods sheet, e.g. "umfeld 0.1.0". */
export function softwareVersion(): string {
  const { name, version }: { name: string; version: string } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  );
  return `${name} ${version}`;
}
