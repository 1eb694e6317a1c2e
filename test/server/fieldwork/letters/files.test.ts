import { describe, expect, it } from 'vitest';
import { letterFaultCodes } from '../../../../server/fieldwork/letters/files/fault.ts';
import { sayFault } from '../../../../server/fieldwork/letters/files/faultTexts.ts';
import { joinLetters } from '../../../../server/fieldwork/letters/files/joinLetters.ts';
import { loadFonts } from '../../../../server/fieldwork/letters/loadFonts.ts';
import { addressCheck } from '../../../../server/fieldwork/letters/sheet/addressCheck.ts';

const file = (name: string, text: string | Uint8Array) => ({
  name,
  bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text,
});
const codes = 'letter_number,code,area\n1,ACDEFGHJKM,a\n2,NPRTUWXY3M,a\n3,456789ACDU,b\n';
const check = addressCheck(await loadFonts());
const told = new Set<string>();

function join(given: { codes?: string | Uint8Array; addresses?: string | Uint8Array; only?: string }) {
  const joined = joinLetters({
    codes: file('codes.csv', given.codes ?? codes),
    addresses: given.addresses === undefined ? undefined : file('adressen.csv', given.addresses),
    only: given.only === undefined ? undefined : file('nummern.csv', given.only),
    check,
  });
  for (const { code } of joined.faults) told.add(code);
  return { ...joined, sentences: joined.faults.map((fault) => sayFault(fault, 'de')) };
}

const windows1252 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf16 = (text: string) =>
  new Uint8Array([0xff, 0xfe, ...new Uint8Array(Uint16Array.from(text, (l) => l.charCodeAt(0)).buffer)]);

describe('codes and addresses', () => {
  it('meet by letter number, in the order of the addresses', () => {
    const { letters, withoutAddress, sentences } = join({
      addresses:
        'Briefnummer;Anrede;Vorname;Name;Straße;Hausnummer;PLZ;Ort\n2;Frau;Ana;Šimić;Weg;1;01662;Meißen\n1;;;Groß;Am Markt;2a;01662;Meißen\n',
    });
    expect(sentences).toEqual([]);
    expect(letters).toEqual([
      { letterNumber: '2', code: 'NPRTUWXY3M', address: ['Frau', 'Ana Šimić', 'Weg 1', '01662 Meißen'] },
      { letterNumber: '1', code: 'ACDEFGHJKM', address: ['Groß', 'Am Markt 2a', '01662 Meißen'] },
    ]);
    expect(withoutAddress).toEqual(['3']);
  });

  it.each([
    ['UTF-8 with commas', 'letter_number,line1,line2\n1,Jörg Groß,Straße 1\n'],
    ['UTF-8 with a byte-order mark', '\ufeffBriefnummer;Zeile 1;Zeile 2\r\n1;Jörg Groß;Straße 1\r\n'],
    [
      "German Excel's Windows-1252",
      windows1252('Briefnummer;Zeile1;Zeile2\r\n1;J\u00f6rg Gro\u00df;Stra\u00dfe 1\r\n'),
    ],
    ["Excel's Unicode text", utf16('Briefnummer\tZeile1\tZeile2\r\n1\tJörg Groß\tStraße 1\r\n')],
    ['a field of several lines', 'Briefnummer;Zeile1\n1;"Jörg Groß\nStraße 1"\n'],
  ])('are read from %s', (_what, addresses) => {
    const { letters, sentences } = join({ addresses });
    expect(sentences).toEqual([]);
    expect(letters[0]?.address).toEqual(['Jörg Groß', 'Straße 1']);
  });

  it('take codes as they are printed, with groups and in small letters', () => {
    const { letters, sentences } = join({ codes: 'Briefnummer,Zugangscode\n7,acdef-ghjkm\n' });
    expect(sentences).toEqual([]);
    expect(letters).toEqual([{ letterNumber: '7', code: 'ACDEFGHJKM', address: [] }]);
  });

  it('leave out all but the numbers asked for, as for a reminder', () => {
    expect(join({ only: 'letter_number\n3\n1\n' }).letters.map(({ letterNumber }) => letterNumber)).toEqual([
      '1',
      '3',
    ]);
  });
});

const address = (rows: string) => ({ addresses: `briefnummer;name;strasse;plz;ort\n${rows}` });

describe('a file that does not fit is refused with its line and the way on:', () => {
  it.each<[string, Parameters<typeof join>[0], RegExp]>([
    ['empty', { codes: '' }, /^codes\.csv: Die Datei ist leer/],
    ['white space', { codes: ' \n\n' }, /^codes\.csv: Die Datei ist leer/],
    ['a workbook', { codes: new Uint8Array([0x50, 0x4b, 3, 4, 20]) }, /Arbeitsmappe.*CSV UTF-8/],
    ['a picture', { codes: new Uint8Array([1, 0, 2, 0]) }, /keine Textdatei/],
    ['a header alone', { codes: 'letter_number,code\n' }, /Unter der Kopfzeile steht nichts/],
    [
      'a wrong separator',
      { codes: 'letter_number|code\n1|ACDEFGHJKM\n' },
      /^codes\.csv:1: Die Spalte „letter_number“ fehlt.*Trennzeichen/,
    ],
    [
      'a column twice',
      { codes: 'code,letter_number,Code\nACDEFGHJKM,1,ACDEFGHJKM\n' },
      /^codes\.csv:1: Die Spalte „code“ steht zweimal/,
    ],
    [
      'an open quotation mark',
      { codes: 'letter_number,code\n1,"ACDEFGHJKM\n' },
      /^codes\.csv:\d+: Ein Anführungszeichen/,
    ],
    [
      'a field too many',
      address('1;Groß;Weg 1;Hinterhaus;01662;Meißen\n'),
      /^adressen\.csv:2: Die Zeile hat 6 Felder, die Kopfzeile 5/,
    ],
    [
      'a number twice',
      { codes: `${codes}2,22222AAAAN,b\n` },
      /^codes\.csv:5: Die Briefnummer 2 steht schon in Zeile 3/,
    ],
    ['no number', { codes: `${codes},22222AAAAN,b\n` }, /^codes\.csv:5: Die Briefnummer fehlt/],
    ['no code', { codes: `${codes}9,,b\n` }, /^codes\.csv:5: Der Zugangscode fehlt/],
    [
      'a code of nine',
      { codes: `${codes}9,ACDEFGHJK,b\n` },
      /^codes\.csv:5: „ACDEFGHJK“ ist kein Zugangscode/,
    ],
    [
      'a code twice',
      { codes: `${codes}9,ACDEFGHJKM,b\n` },
      /^codes\.csv:5: Derselbe Zugangscode steht schon in Zeile 2/,
    ],
    [
      'an unknown number',
      address('1;Groß;Weg 1;01662;Meißen\n77;Klein;Weg 2;01662;Meißen\n'),
      /^adressen\.csv:3: Die Briefnummer 77 gibt es in der Code-Datei nicht/,
    ],
    ['an unknown number to remind', { only: 'briefnummer\n1\n99\n' }, /^nummern\.csv:3: Die Briefnummer 99/],
    [
      'an address twice',
      address('1;A;B 1;01662;C\n1;D;E 2;01662;F\n'),
      /^adressen\.csv:3: Die Briefnummer 1 steht schon in Zeile 2/,
    ],
    [
      'an empty address',
      { addresses: 'briefnummer;zeile1\n1;\n' },
      /^adressen\.csv:2: Die Anschrift ist leer/,
    ],
    [
      'seven lines',
      { addresses: 'briefnummer;zeile1\n1;"a\nb\nc\nd\ne\nf\ng"\n' },
      /^adressen\.csv:\d: Die Anschrift hat 7 Zeilen/,
    ],
    [
      'a word too long',
      address(`1;${'Donaudampfschifffahrts'.repeat(4)};Weg 1;01662;Meißen\n`),
      /^adressen\.csv:2: „Donau.*zu lang für das Fenster/,
    ],
    [
      'a letter the font lacks',
      address('1;王小明;Weg 1;01662;Meißen\n'),
      /^adressen\.csv:2: Das Zeichen „王“ in „王小明“/,
    ],
    ['a picture sign', address('1;Groß 🙂;Weg 1;01662;Meißen\n'), /Das Zeichen „🙂“/],
    [
      'garbled umlauts',
      address('1;GroÃŸ;Weg 1;01662;MeiÃŸen\n'),
      /^adressen\.csv:2: Umlaute sind verstümmelt/,
    ],
  ])('%s', (_what, given, sentence) => {
    const { letters, sentences } = join(given);
    expect(sentences[0]).toMatch(sentence);
    expect(letters).toEqual([]);
  });

  it('and every kind of fault was met, with words in both languages and nothing left unfilled', () => {
    expect([...told].sort()).toEqual([...letterFaultCodes].sort());
    for (const code of letterFaultCodes) {
      for (const language of ['de', 'en'] as const) {
        expect(sayFault({ file: 'f', code, values: {} }, language).length).toBeGreaterThan(20);
      }
    }
  });
});

describe('names from all over Europe', () => {
  it.each([
    ['Łukasz Żółć'],
    ['Jiří Dvořák'],
    ['Nguyễn Thị Hương'],
    ['Şükrü Öğün'],
    ['Олена Шевченко'],
    ['Þórður Ǿ'],
    ['Ștefan Țepeș'],
  ])('%s can be set', (name) => {
    expect(join(address(`1;${name};Weg 1;01662;Meißen\n`)).sentences).toEqual([]);
  });

  it('are the same whether their accents are separate or not', () => {
    const { letters } = join(address(`1;${'Dvořák'.normalize('NFD')};Weg 1;01662;Meißen\n`));
    expect(letters[0]?.address[0]).toBe('Dvořák'.normalize('NFC'));
  });
});
