import { composeMaterial } from '../../../../server/fieldwork/letters/composeMaterial.ts';
import type { LetterFacts } from '../../../../server/fieldwork/letters/facts.ts';
import { loadFonts } from '../../../../server/fieldwork/letters/loadFonts.ts';
import type { Letter, LetterMaterial } from '../../../../server/fieldwork/letters/material.ts';
import { writeLetters } from '../../../../server/fieldwork/letters/sheet/writeLetters.ts';
import { letterLanguages } from '../../../../server/fieldwork/letters/text/languageLines.ts';
import type { LetterText } from '../../../../server/fieldwork/letters/text/letterText.ts';
import { standardText } from '../../../../server/fieldwork/letters/text/standardText.ts';

const facts: LetterFacts & { address: string } = {
  town: 'Meißen',
  responsible: 'Präventionsrat der Stadt Meißen',
  post: ['Beispielstraße 1', '01662 Meißen'],
  phone: '03521 000000',
  mail: 'umfrage@meissen.example',
  dataProtection: 'Datenschutzbeauftragte der Stadt Meißen, datenschutz@meissen.example',
  paperReturn: 'Bitte geben Sie den Bogen im Bürgerbüro ab.',
  accent: '#1f4e5f',
  address: 'https://umfrage.meissen.example/m/meissen/2026',
  title: { de: 'Sicherheit und Lebensqualität', ar: 'الأمان وجودة الحياة' },
  languages: ['de', ...letterLanguages.map(({ key }) => key)],
  today: '2027-03-01',
};

export const text: LetterText = {
  ...standardText,
  closesOn: '2027-03-31',
  contact: 'Frau Beispiel, Telefon 03521 000000',
  signature: 'Olaf Beispiel\nOberbürgermeister',
};

interface Wanted {
  facts?: Partial<LetterFacts>;
  text?: Partial<LetterText>;
  crest?: Uint8Array;
  kind?: 'invitation' | 'reminder';
  withCard?: boolean;
}

export function givenMaterial(wanted: Wanted = {}): LetterMaterial {
  const { kind = 'invitation', withCard = true, crest } = wanted;
  return composeMaterial(
    { ...facts, ...wanted.facts, address: wanted.facts?.address ?? facts.address },
    { ...text, ...wanted.text },
    {
      kind,
      withCard,
      crest,
    },
  );
}

export const letter: Letter = {
  letterNumber: '104711',
  code: 'EE643CJDFG',
  address: [
    'Frau',
    'Dr. Aleksandra Wiśniewska',
    'c/o Nguyễn',
    'Hinterhaus',
    'Dresdner Straße 12',
    '01662 Meißen',
  ],
};

/** The bytes of a PDF with these letters. */
export async function printed(material: LetterMaterial, letters: readonly Letter[]): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  await writeLetters(material, letters, await loadFonts(), { write: (piece) => void pieces.push(piece) });
  return new Uint8Array(Buffer.concat(pieces));
}
