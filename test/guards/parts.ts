import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type Guard, projectOf } from './guard.ts';

/** What a result belongs to: another patch or another test is another guard, a sentence said better is the same. */
export function keyOf(guard: Guard): string {
  const { file, find, replace, test, name } = guard;
  const parts = JSON.stringify([file, find, replace, test, projectOf(guard), name ?? null]);
  return createHash('sha256').update(parts).digest('hex').slice(0, 12);
}

/** @throws when `find` does not stand in the text exactly once */
export function breakText(text: string, { guard, file, find, replace }: Guard): string {
  const times = text.split(find).length - 1;
  if (times !== 1) throw new Error(`"${guard}": what it looks for stands ${times} times in ${file}: ${find}`);
  return text.replace(find, () => replace);
}

/** The patch with the lines it touches, whole, as `diff -u` shows them. */
export function diffOf(guard: Guard): string {
  const text = readFileSync(guard.file, 'utf8');
  const broken = breakText(text, guard);
  const first = text.lastIndexOf('\n', text.indexOf(guard.find)) + 1;
  const rest = text.length - text.indexOf(guard.find) - guard.find.length;
  const linesOf = (whole: string): string[] => {
    const end = whole.indexOf('\n', whole.length - rest);
    return whole.slice(first, end < 0 ? undefined : end).split('\n');
  };
  return [
    ...linesOf(text).map((line) => `-${line}`),
    ...linesOf(broken)
      .filter((line) => line.trim() !== '')
      .map((line) => `+${line}`),
  ].join('\n');
}
