import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

/** Beside the project's own packages, never among them; gone with node_modules. */
const peers = resolve('node_modules/.cache/umfeld/bench');

/** Loads a package that only a bench needs, installed on its first use and saved nowhere. */
export function installPeer(name: string, version: string): unknown {
  const folder = join(peers, version);
  if (!existsSync(join(folder, 'node_modules', name))) {
    console.log(`Installing ${name} ${version} for this bench ...`);
    mkdirSync(folder, { recursive: true });
    const options = ['--no-save', '--no-audit', '--no-fund', '--loglevel=error', '--prefix', folder];
    execFileSync('npm', ['install', ...options, `${name}@${version}`], { stdio: 'inherit' });
  }
  return createRequire(join(folder, 'package.json'))(name);
}
