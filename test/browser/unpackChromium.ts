import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import chromium from '@sparticuz/chromium';

/**
 * Unpacks the browser once, before any worker starts, and hands the workers its path. A browser named by
 * CHROMIUM_PATH wins.
 */
export async function setup(): Promise<void> {
  if (process.env.CHROMIUM_PATH) return;
  const folder = await unpackOnce();
  process.env.CHROMIUM_PATH = resolve(folder, 'chromium');
  process.env.FONTCONFIG_FILE = resolve(folder, 'fonts.conf');
}

async function unpackOnce(): Promise<string> {
  const file = readFileSync('node_modules/@sparticuz/chromium/package.json', 'utf8');
  const { version } = JSON.parse(file) as { version: string };
  const folder = resolve(`node_modules/.cache/chromium-${version}`);
  const binary = resolve(folder, 'chromium');
  if (existsSync(binary)) return folder;
  // Beside its place first: a run that is stopped half-way, or another run at the same moment, must never leave
  // a file that is there but not whole.
  const beside = `${folder}-${process.pid}`;
  await unpackInto(beside);
  writeFileSync(resolve(beside, 'fonts.conf'), fontSettings(folder));
  if (existsSync(binary)) rmSync(beside, { recursive: true });
  else renameSync(beside, folder);
  return folder;
}

/** The package unpacks into TMPDIR and nowhere else. */
async function unpackInto(folder: string): Promise<void> {
  const before = process.env.TMPDIR;
  mkdirSync(folder, { recursive: true });
  process.env.TMPDIR = folder;
  try {
    await chromium.executablePath();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

/** The face that comes with the browser, so that widths and screenshots are the same on every machine. */
function fontSettings(folder: string): string {
  return [
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>',
    `<dir>${folder}/fonts/fonts</dir><cachedir>${folder}/font-cache</cachedir>`,
    '</fontconfig>',
  ].join('\n');
}
