import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { LetterFonts } from './material.ts';

const { resolve } = createRequire(import.meta.url);

/** Noto Sans (OFL) from its packages: whole files, so that every Latin and Cyrillic name can be set. */
export async function loadFonts(): Promise<LetterFonts> {
  const [regular, bold, arabic] = await Promise.all(
    [
      '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
      '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf',
      '@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf',
    ].map(async (file) => new Uint8Array(await readFile(resolve(file)))),
  );
  if (!regular || !bold || !arabic) throw new Error('a font of the letters is missing');
  return { regular, bold, arabic };
}
