import fc from 'fast-check';
import { spliced } from './attackOf.ts';
import { bentJson } from './mutate.ts';
import { brokenJson, nastyTexts } from './nasty.ts';

/** Files near a sound one, and files that are nothing of the kind. */
export function bentFile(sound: string | Uint8Array): fc.Arbitrary<Uint8Array> {
  const text = typeof sound === 'string' ? sound : undefined;
  const isJson = text?.startsWith('{') ?? false;
  return fc.oneof(
    { weight: 4, arbitrary: text === undefined ? bentBytes(sound as Uint8Array) : bentText(text) },
    {
      weight: isJson ? 4 : 0,
      arbitrary: isJson ? bentJson(JSON.parse(text ?? '')).map(utf8) : fc.constant(utf8('')),
    },
    { weight: 1, arbitrary: fc.constantFrom(...brokenJson, ...nastyTexts).map(utf8) },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 400 }) },
  );
}

const utf8 = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new Uint8Array(Buffer.from(content)) : content;

const encodings = {
  utf8,
  latin1: (text: string) => new Uint8Array(Buffer.from(text, 'latin1')),
  utf16: (text: string) => new Uint8Array(Buffer.from(text, 'utf16le')),
  utf16marked: (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le')),
  utf16swapped: (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le').swap16()),
  marked: (text: string) => utf8(`\ufeff${text}`),
  spacedByNul: (text: string) => utf8([...text.slice(0, 400)].join('\0')),
} as const;

function bentText(text: string): fc.Arbitrary<Uint8Array> {
  const encoding = fc.oneof(
    { weight: 4, arbitrary: fc.constant('utf8' as const) },
    { weight: 1, arbitrary: fc.constantFrom(...(Object.keys(encodings) as (keyof typeof encodings)[])) },
  );
  const letters = fc.oneof(
    spliced(text),
    spliced(text).chain(spliced),
    fc.nat(text.length).map((at) => text.slice(0, at)),
    fc.nat(text.length).map((at) => text + text.slice(at)),
  );
  return fc.tuple(encoding, letters).map(([name, bent]) => encodings[name](bent));
}

/** Bytes turned over, cut off or put in. */
function bentBytes(bytes: Uint8Array): fc.Arbitrary<Uint8Array> {
  const at = fc.nat(Math.max(0, bytes.length - 1));
  return fc.oneof(
    at.map((end) => bytes.slice(0, end)),
    fc.array(fc.tuple(at, fc.nat(255)), { minLength: 1, maxLength: 6 }).map((changes) => {
      const bent = Uint8Array.from(bytes);
      for (const [place, byte] of changes) bent[place] = byte;
      return bent;
    }),
    fc
      .tuple(at, fc.uint8Array({ maxLength: 40 }))
      .map(([place, inside]) =>
        Uint8Array.from([...bytes.slice(0, place), ...inside, ...bytes.slice(place)]),
      ),
  );
}
