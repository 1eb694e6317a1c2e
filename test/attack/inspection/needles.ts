import { createHash } from 'node:crypto';
import type { Resident } from './residents.ts';

/** One way in which one fact about one person could stand somewhere. */
export interface Needle {
  /** "ipv4" */
  fact: string;
  /** "sha256, hex" */
  form: string;
  person: number;
  bytes: Buffer;
}

const hashes = ['md5', 'sha1', 'sha256', 'sha384', 'sha512'];

/** Everything to look for, about everybody. */
export function needlesFor(residents: readonly Resident[]): Needle[] {
  return residents.flatMap((resident, person) =>
    Object.entries(resident).flatMap(([fact, text]: [string, string]) =>
      formsOf(fact, text).map(({ form, bytes }) => ({ fact, form, person, bytes })),
    ),
  );
}

interface Form {
  form: string;
  bytes: Buffer;
}

function formsOf(fact: string, text: string): Form[] {
  const clear = Buffer.from(text);
  const packed = pack(fact, text);
  return [
    { form: 'clear', bytes: clear },
    { form: 'clear, two bytes a letter', bytes: Buffer.from(text, 'utf16le') },
    { form: 'percent', bytes: Buffer.from(encodeURIComponent(text)) },
    ...encoded('', clear),
    ...packed.flatMap((bytes) => [{ form: 'packed', bytes }, ...encoded('packed, ', bytes)]),
    ...hashes.flatMap((name) => {
      const bytes = createHash(name).update(text).digest();
      return [{ form: name, bytes }, ...encoded(`${name}, `, bytes)];
    }),
  ];
}

/** In base64 a text looks different at each of three distances from the beginning: what is sure of each is looked for. */
function encoded(before: string, bytes: Buffer): Form[] {
  const shifted = [0, 1, 2].map((shift) => {
    const text = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64');
    const first = Math.ceil((shift * 8) / 6);
    return text.slice(first, Math.floor(((shift + bytes.length) * 8) / 6));
  });
  return [
    { form: `${before}hex`, bytes: Buffer.from(bytes.toString('hex')) },
    { form: `${before}hex`, bytes: Buffer.from(bytes.toString('hex').toUpperCase()) },
    ...shifted.map((text) => ({ form: `${before}base64`, bytes: Buffer.from(text) })),
    ...shifted.map((text) => ({
      form: `${before}base64`,
      bytes: Buffer.from(text.replaceAll('+', '-').replaceAll('/', '_')),
    })),
  ];
}

/** Addresses as the four or sixteen bytes they are, either way round, and an id as its sixteen. */
function pack(fact: string, text: string): Buffer[] {
  if (fact === 'submission') return [Buffer.from(text.replaceAll('-', ''), 'hex')];
  if (fact === 'ipv6')
    return [
      Buffer.from(
        text
          .split(':')
          .map((part) => part.padStart(4, '0'))
          .join(''),
        'hex',
      ),
    ];
  if (fact !== 'ipv4' && fact !== 'socket') return [];
  const bytes = Buffer.from(text.split('.').map(Number));
  return [bytes, Buffer.from(bytes).reverse()];
}
