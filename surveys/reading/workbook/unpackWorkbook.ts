import { Unzip, UnzipInflate } from 'fflate';
import { breakOff } from '../foreign/remark.ts';

/** A table of 50,000 rows and 20 columns unpacks to about 60 MB of XML. */
const mostUnpacked = 80_000_000;
const mostEntries = 2_000;
/** Small pieces: deflate can grow a piece a thousandfold before the count is looked at. */
const pieceBytes = 16_384;
const file = { sheet: '', row: 0, column: '' };
const wanted =
  /^(?:\[Content_Types\]\.xml|mimetype|xl\/(?:workbook|sharedStrings|styles)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml|xl\/workbook\.bin)$/;

/**
 * The XML parts of a workbook by name. Pictures and macros stay packed; what unpacks to more than 80 MB is refused
 * while it unpacks, whatever size the archive claims.
 *
 * @throws BrokenForm when it is no .xlsx workbook
 */
export function unpackWorkbook(bytes: Uint8Array): Map<string, Uint8Array> {
  refuseOtherFiles(bytes);
  const parts = unzip(bytes);
  if (parts.has('xl/workbook.bin')) {
    breakOff(
      file,
      { de: 'Das ist eine binäre Excel-Datei (.xlsb).', en: 'This is a binary Excel file (.xlsb).' },
      saveAs,
    );
  }
  if (!parts.has('xl/workbook.xml')) {
    breakOff(
      file,
      {
        de: 'Das ist ein ZIP-Archiv, aber keine Excel-Datei.',
        en: 'This is a ZIP archive, but no Excel workbook.',
      },
      saveAs,
    );
  }
  return parts;
}

const saveAs = {
  de: 'Öffnen Sie die Datei in Excel oder LibreOffice und speichern Sie sie als „Excel-Arbeitsmappe (.xlsx)“.',
  en: 'Open it in Excel or LibreOffice and save it as "Excel workbook (.xlsx)".',
};

function refuseOtherFiles(bytes: Uint8Array): void {
  const begins = (...marks: number[]) => marks.every((mark, at) => bytes[at] === mark);
  if (bytes.length === 0) breakOff(file, { de: 'Die Datei ist leer.', en: 'The file is empty.' }, saveAs);
  if (begins(0xd0, 0xcf, 0x11, 0xe0)) {
    breakOff(
      file,
      {
        de: 'Die Datei ist im alten Format .xls gespeichert oder mit einem Kennwort verschlüsselt.',
        en: 'The file is in the old format .xls, or encrypted with a password.',
      },
      {
        de: `Heben Sie ein Kennwort auf (Datei > Informationen > Arbeitsmappe schützen). ${saveAs.de}`,
        en: `Lift a password (File > Info > Protect workbook). ${saveAs.en}`,
      },
    );
  }
  if (!begins(0x50, 0x4b, 0x03, 0x04)) {
    breakOff(file, { de: 'Das ist keine Excel-Datei.', en: 'This is no Excel workbook.' }, saveAs);
  }
}

function unzip(bytes: Uint8Array): Map<string, Uint8Array> {
  const parts = new Map<string, Uint8Array>();
  let unpacked = 0;
  let entries = 0;
  const archive = new Unzip((entry) => {
    entries += 1;
    if (entries > mostEntries) refuseSize();
    if (!wanted.test(entry.name)) return;
    if (parts.has(entry.name)) refuseDamage();
    const pieces: Uint8Array[] = [];
    parts.set(entry.name, new Uint8Array());
    entry.ondata = (error, piece, isLast) => {
      if (error) throw error;
      unpacked += piece.length;
      if (unpacked > mostUnpacked) refuseSize();
      pieces.push(piece);
      if (isLast) parts.set(entry.name, Buffer.concat(pieces));
    };
    entry.start();
  });
  archive.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += pieceBytes) {
      archive.push(bytes.subarray(at, at + pieceBytes), at + pieceBytes >= bytes.length);
    }
  } catch (error) {
    // The library's own errors carry a code; ours are told as they are.
    if (error instanceof Error && error.constructor === Error) refuseDamage();
    throw error;
  }
  return parts;
}

function refuseSize(): never {
  breakOff(
    file,
    {
      de: 'Die Datei wird beim Entpacken größer als 80 MB.',
      en: 'The file unpacks to more than 80 MB.',
    },
    {
      de: 'Behalten Sie nur die Blätter und Zeilen, die gebraucht werden.',
      en: 'Keep only the sheets and rows that are needed.',
    },
  );
}

function refuseDamage(): never {
  breakOff(file, { de: 'Die Datei ist beschädigt.', en: 'The file is damaged.' }, saveAs);
}
