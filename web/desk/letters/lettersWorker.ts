import regularUrl from '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf?url';
import boldUrl from '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf?url';
import arabicUrl from '@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf?url';
import { joinLetters, type LetterFiles } from '../../../server/fieldwork/letters/files/joinLetters.ts';
import type { LetterFonts, LetterMaterial } from '../../../server/fieldwork/letters/material.ts';
import { addressCheck } from '../../../server/fieldwork/letters/sheet/addressCheck.ts';
import { TextTooLong } from '../../../server/fieldwork/letters/sheet/drawBody.ts';
import { writeLetters } from '../../../server/fieldwork/letters/sheet/writeLetters.ts';
import type { LettersReply, LettersTask, Numbered } from './lettersTask.ts';

/** Beside the page's own thread: ten thousand letters take half a minute, and the page goes on answering. */
const self = globalThis as unknown as {
  onmessage: (event: MessageEvent<Numbered<LettersTask>>) => void;
  postMessage: (reply: Numbered<LettersReply>) => void;
};

let fonts: Promise<LetterFonts> | undefined;

self.onmessage = ({ data }) => {
  const tell = (reply: LettersReply) => self.postMessage({ ...reply, task: data.task });
  work(data, tell).catch((error: unknown) => {
    if (error instanceof TextTooLong) {
      tell({ kind: 'tooLong', tooLong: { part: error.part, over: error.over } });
    } else tell({ kind: 'failed', message: String(error) });
  });
};

type Tell = (reply: LettersReply) => void;

async function work(task: LettersTask, tell: Tell): Promise<void> {
  fonts ??= fetchFonts();
  const loaded = await fonts;
  if (task.kind === 'check') {
    const { letters, withoutAddress, faults } = join(task.files, loaded);
    return tell({ kind: 'checked', letters: letters.length, withoutAddress, faults });
  }
  const letters = task.files ? join(task.files, loaded).letters : [sample];
  const file = await write(task.material, letters, loaded, tell);
  tell({ kind: 'written', file, letters: letters.length });
}

/** What is shown before there are codes: nobody's letter. */
const sample = {
  letterNumber: '000000',
  code: '2222222222',
  address: ['Frau', 'Erika Mustermann', 'Musterstraße 1', '00000 Musterstadt'],
};

const join = (files: LetterFiles, loaded: LetterFonts) =>
  joinLetters({ ...files, check: addressCheck(loaded) });

async function write(
  material: LetterMaterial,
  letters: readonly { letterNumber: string; code: string; address: readonly string[] }[],
  loaded: LetterFonts,
  tell: Tell,
): Promise<Blob> {
  // A Blob's bytes may lie on the disk; an array's may not.
  let file = new Blob([], { type: 'application/pdf' });
  await writeLetters(material, letters, loaded, {
    write: (piece) => {
      file = new Blob([file, piece as BlobPart], { type: 'application/pdf' });
    },
    onProgress: (done, total) => tell({ kind: 'progress', done, total }),
  });
  return file;
}

async function fetchFonts(): Promise<LetterFonts> {
  const [regular, bold, arabic] = await Promise.all(
    [regularUrl, boldUrl, arabicUrl].map(async (address) => {
      const response = await fetch(address);
      if (!response.ok) throw new Error(`the font ${address} is missing`);
      return new Uint8Array(await response.arrayBuffer());
    }),
  );
  if (!regular || !bold || !arabic) throw new Error('a font of the letters is missing');
  return { regular, bold, arabic };
}
