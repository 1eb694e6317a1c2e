import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Needle } from './needles.ts';

/** Whatever is there after a run: files by their path, what the program said, what it answered. */
export type Places = ReadonlyMap<string, Buffer>;

export interface Finding {
  place: string;
  fact: string;
  form: string;
}

/** When the residents came, milliseconds; what staff did lies outside. */
export interface Span {
  from: number;
  to: number;
}

/** Four bytes can stand somewhere by chance: then they have to be those of two people. */
const shortNeedle = 8;

/** A number of four bytes can be a moment by chance: then there have to be three. */
const fewestChances = 3;

export function readFolder(folder: string, name: string): [string, Buffer][] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath ?? entry.path, entry.name);
      return [path.replace(folder, name), readFileSync(path)];
    });
}

export function search(places: Places, needles: readonly Needle[], spans: readonly Span[]): Finding[] {
  return [...places].flatMap(([place, content]) => [
    ...searchFacts(content, needles).map((found) => ({ place, ...found })),
    ...spans.flatMap((span) => searchMoments(content, span)).map((form) => ({ place, fact: 'moment', form })),
  ]);
}

function searchFacts(content: Buffer, needles: readonly Needle[]): Omit<Finding, 'place'>[] {
  const found = new Map<string, { fact: string; form: string; people: Set<number>; isShort: boolean }>();
  for (const { fact, form, person, bytes } of needles) {
    if (!content.includes(bytes)) continue;
    const name = `${fact} ${form}`;
    const isShort = bytes.length < shortNeedle;
    const entry = found.get(name) ?? { fact, form, people: new Set(), isShort };
    entry.people.add(person);
    found.set(name, entry);
  }
  return [...found.values()]
    .filter(({ people, isShort }) => !isShort || people.size > 1)
    .map(({ fact, form }) => ({ fact, form }));
}

const julianOf = (milliseconds: number): number => milliseconds / 86_400_000 + 2_440_587.5;

/** Moments within the span, as text and as the numbers a database stores. A moment told in seconds is cut down to them. */
function searchMoments(content: Buffer, { from, to }: Span): string[] {
  const isWithin = (milliseconds: number) => milliseconds >= from && milliseconds <= to;
  const secondFrom = Math.floor(from / 1_000) * 1_000;
  const secondWithin = (milliseconds: number) => milliseconds >= secondFrom && milliseconds <= to;
  const text = content.toString('latin1');
  const iso = /\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?/g;
  const minutesWithin = (moment: string) =>
    moment.length > 16
      ? (moment.length > 19 ? isWithin : secondWithin)(Date.parse(`${moment.replace(' ', 'T')}Z`))
      : Date.parse(`${moment.replace(' ', 'T')}Z`) >= from - 60_000 &&
        Date.parse(`${moment.replace(' ', 'T')}Z`) <= to;
  const found = new Map<string, number>();
  const note = (form: string) => found.set(form, (found.get(form) ?? 0) + 1);
  for (const [moment] of text.matchAll(iso)) if (minutesWithin(moment)) note('ISO');
  for (const [digits] of text.matchAll(/\d{13}/g)) if (isWithin(Number(digits))) note('milliseconds, text');
  for (const [digits] of text.matchAll(/(?<!\d)\d{10}(?!\d)/g))
    if (secondWithin(Number(digits) * 1_000)) note('seconds, text');
  for (const [digits] of text.matchAll(/(?<!\d)24\d{5}\.\d{4,}/g))
    if (Number(digits) >= julianOf(from) && Number(digits) <= julianOf(to)) note('julian, text');
  searchNumbers(content, { from, to }, note);
  return [...found]
    .filter(([form, count]) => form !== 'seconds' || count >= fewestChances)
    .map(([form]) => form);
}

/** SQLite keeps whole numbers in as few bytes as they need, and others as doubles; the high byte first. */
function searchNumbers(bytes: Buffer, { from, to }: Span, note: (form: string) => void): void {
  // So that what stands in the last bytes is found, too.
  const content = Buffer.concat([bytes, Buffer.alloc(8)]);
  const highest = Math.floor(from / 2 ** 40);
  const [secondsFrom, secondsTo] = [Math.floor(from / 1_000), Math.floor(to / 1_000)];
  const doubleStarts = new Set([from, julianOf(from)].map((value) => doubleBytes(value)[0]));
  const secondStart = Math.floor(secondsFrom / 2 ** 24);
  for (let at = 0; at + 8 <= content.length; at += 1) {
    const byte = content[at] as number;
    // Milliseconds take six bytes, the first of which stays the same for 34 years.
    if (byte === highest && inside(content.readUIntBE(at, 6), from, to)) note('milliseconds');
    if (byte === secondStart && inside(content.readUInt32BE(at), secondsFrom, secondsTo)) note('seconds');
    if (!doubleStarts.has(byte)) continue;
    const double = content.readDoubleBE(at);
    if (inside(double, from, to)) note('milliseconds, double');
    if (inside(double, julianOf(from), julianOf(to))) note('julian');
  }
}

const inside = (value: number, from: number, to: number): boolean => value >= from && value <= to;

function doubleBytes(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleBE(value);
  return bytes;
}
