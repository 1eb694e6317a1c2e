import { strFromU8, strToU8, unzipSync } from 'fflate';
import { steadyZip } from '../../exports/steadyZip.ts';

/** Numbers that the library counts up through the life of its process, not of the document. */
const counted = [/_Toc(\d+)/g, /<w:bookmark(?:Start|End) [^>]*w:id="(\d+)"/g, /<wp:docPr [^>]*\bid="(\d+)"/g];
const part = 'word/document.xml';

/** The document with its inner numbers counted from 1, so that the second report of a process is like the first. */
export function steadyNumbers(docx: Uint8Array): Uint8Array {
  const files = unzipSync(docx);
  const document = files[part];
  if (!document) return docx;
  let text = strFromU8(document);
  for (const pattern of counted) {
    const numbers = new Map<string, string>();
    text = text.replaceAll(pattern, (found, number: string) => {
      const steady = numbers.get(number) ?? String(numbers.size + 1);
      numbers.set(number, steady);
      return found.replace(new RegExp(`${number}(?="?$)`), steady);
    });
  }
  return steadyZip({ ...files, [part]: strToU8(text) });
}
