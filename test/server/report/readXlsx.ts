import { strFromU8, unzipSync } from 'fflate';

const plainText = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

/** The rows of every sheet by its name, as a spreadsheet reads them. */
export function readXlsx(book: Uint8Array): Map<string, string[][]> {
  const files = unzipSync(book);
  const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  const shared = [...text('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(([, item = '']) =>
    plainText([...item.matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, part = '']) => part).join('')),
  );
  const names = [...text('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(
    ([, name = '']) => name,
  );
  return new Map(names.map((name, at) => [name, rowsOf(text(`xl/worksheets/sheet${at + 1}.xml`), shared)]));
}

function rowsOf(sheet: string, shared: readonly string[]): string[][] {
  return [...sheet.matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(([, row = '']) => {
    const cells: string[] = [];
    for (const [, attributes = '', body = ''] of row.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
      const value = /<v>(.*?)<\/v>/s.exec(body)?.[1] ?? '';
      const letters = /r="([A-Z]+)/.exec(attributes)?.[1] ?? 'A';
      const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      const isShared = /t="s"/.test(attributes);
      cells[column] = isShared ? (shared[Number(value)] ?? '') : value;
    }
    return Array.from(cells, (cell) => cell ?? '');
  });
}
