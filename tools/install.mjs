import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { findCompilerFault, findNodeFault } from './check-machine.mjs';
import { hasDriver, keepDriver, makeDriver } from './drivers.mjs';

const stampFile = 'node_modules/.cache/umfeld/installed';

/** What the installed tree must match: the lock file and the Node it was compiled for. */
function stamp() {
  return createHash('sha256')
    .update(readFileSync('package-lock.json'))
    .update(process.versions.modules)
    .digest('hex');
}

function isInstalled() {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp();
}

/**
 * Installs what package-lock.json names, once. Prints what it does; a fault is one readable sentence.
 * @returns true when the tree is ready
 */
export async function installOnce() {
  const old = findNodeFault();
  if (old) return refuse(old);
  if (isInstalled()) return true;
  console.log(
    'Installing packages (first run only, one to three minutes: the database driver is compiled) ...',
  );
  const { code, output } = await npmInstall();
  if (code !== 0) return refuse(findCompilerFault() ?? readableFault(output));
  mkdirSync('node_modules/.cache/umfeld', { recursive: true });
  writeFileSync(stampFile, stamp());
  console.log('Packages installed.');
  return true;
}

/** npm builds a package once: that another Node needs another driver it does not know, nor which drivers are bad. */
async function npmInstall() {
  const installed = await npm('install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error');
  keepDriver();
  if (installed.code !== 0 || hasDriver()) return installed;
  try {
    makeDriver(Number(process.versions.node.split('.')[0]));
    return installed;
  } catch (error) {
    return { code: 1, output: String(error) };
  }
}

/**
 * Not `npm ci`: it refuses a lock file that was written on one platform and lacks the binaries of another
 * (npm/cli#4828). `install --no-save` follows the lock file, adds what this platform needs, and changes no file.
 */
function npm(...words) {
  return new Promise((resolve) => {
    const npm = spawn('npm', words, {
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let output = '';
    const keep = (chunk) => {
      output += chunk;
    };
    npm.stdout.on('data', keep);
    npm.stderr.on('data', keep);
    npm.on('error', (error) => resolve({ code: 1, output: String(error) }));
    npm.on('close', (code) => resolve({ code, output }));
  });
}

function readableFault(output) {
  mkdirSync('node_modules/.cache/umfeld', { recursive: true });
  writeFileSync('node_modules/.cache/umfeld/install.log', output);
  const line = output.split('\n').find((text) => /^npm (error|ERR!) (?!A complete log)/.test(text)) ?? '';
  const reason = line.replace(/^npm (error|ERR!) /, '').trim();
  return `npm could not install the packages${reason ? ` (${reason})` : ''}: check the network and the registry, then run the command again. Everything npm said is in node_modules/.cache/umfeld/install.log.`;
}

function refuse(sentence) {
  console.error(`\n${sentence}\n`);
  return false;
}
