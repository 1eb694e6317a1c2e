import { strToU8, zipSync } from 'fflate';
import { rawWorkbook } from '../../givenWorkbook.ts';

const aliases = (levels: number): string =>
  ['a: &a0 [x, x, x, x, x, x, x, x, x]']
    .concat(
      Array.from(
        { length: levels },
        (_one, at) => `b${at}: &a${at + 1} [${Array.from({ length: 9 }, () => `*a${at}`).join(', ')}]`,
      ),
    )
    .join('\n');

const entities =
  '<?xml version="1.0"?><!DOCTYPE lol [<!ENTITY a "ha">' +
  Array.from(
    { length: 9 },
    (_one, at) => `<!ENTITY ${'bcdefghij'[at]} "${`&${'abcdefghij'[at]};`.repeat(10)}">`,
  ).join('') +
  ']><document>&j;</document>';

const outside = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>';
const nested = (open: string, close: string, depth: number) => open.repeat(depth) + close.repeat(depth);

/** Small files that want to be large, deep or endless, by what they are. Each goes to every reader. */
const bombs: Readonly<Record<string, () => string | Uint8Array>> = {
  'YAML of aliases': () => aliases(12),
  'YAML that holds itself': () => 'a: &a\n  b: *a\n',
  'YAML merged with itself': () => `<<: &a {b: 1}\n${'<<: *a\n'.repeat(5_000)}`,
  'YAML of a hundred thousand lists': () => '- '.repeat(100_000),
  'YAML of deep brackets': () => nested('[', ']', 50_000),
  'YAML of open brackets': () => '{a: '.repeat(50_000),
  'YAML of quotes': () => `a: "${'\\u0041'.repeat(60_000)}`,
  'YAML of anchors': () => Array.from({ length: 30_000 }, (_one, at) => `k${at}: &n${at} 1`).join('\n'),
  'YAML of a million keys': () => Array.from({ length: 90_000 }, (_one, at) => `k${at}: 1`).join('\n'),
  'YAML of one key': () => 'a: 1\n'.repeat(100_000),
  'YAML of documents': () => '---\n'.repeat(100_000),
  'YAML of tags': () => '!!binary '.repeat(50_000),
  'YAML of block text': () => `a: |\n${' x\n'.repeat(100_000)}`,
  'YAML of question marks': () => '? '.repeat(50_000),
  'YAML of tabs': () => `a:\n${'\t'.repeat(100_000)}`,
  'JSON of deep lists': () => nested('[', ']', 200_000),
  'JSON of deep objects': () => `${'{"type":'.repeat(100_000)}1${'}'.repeat(100_000)}`,
  'JSON of one number': () => `{"type":${'9'.repeat(900_000)}}`,
  'JSON of one key': () => `{${'"type":1,'.repeat(90_000)}"type":2}`,
  'JSON of prototypes': () => '{"__proto__":{"features":[]},"constructor":{"prototype":{"type":1}}}',
  'GeoJSON with a long ring': () =>
    geometry('Polygon', [
      Array.from({ length: 20_000 }, (_one, at) => [13 + Math.sin(at), 51 + Math.cos(at)]),
    ]),
  'GeoJSON of one point': () => geometry('Polygon', [Array.from({ length: 50_000 }, () => [13, 51])]),
  'GeoJSON of many rings': () =>
    geometry(
      'MultiPolygon',
      Array.from({ length: 5_000 }, () => [
        [
          [13, 51],
          [14, 51],
          [14, 52],
          [13, 51],
        ],
      ]),
    ),
  'GeoJSON beyond the earth': () =>
    geometry('Polygon', [
      [
        [1e308, -1e308],
        [-1e308, 0],
        [0, 1e308],
        [1e308, -1e308],
      ],
    ]),
  'GeoJSON of many features': () =>
    `{"type":"FeatureCollection","features":[${Array.from({ length: 30_000 }, () => '{"type":"Feature"}').join(',')}]}`,
  'GeoJSON within itself': () => `${'{"type":"GeometryCollection","geometries":['.repeat(20_000)}`,
  'CSV of separators': () => ';'.repeat(900_000),
  'CSV of quotes': () => '"'.repeat(900_001),
  'CSV of empty lines': () => '\r\n'.repeat(400_000),
  'CSV of one line': () => 'a'.repeat(900_000),
  'CSV of wide rows': () => `${'a;'.repeat(3_000)}\n${`${'1;'.repeat(3_000)}\n`.repeat(40)}`,
  'CSV of NUL': () => '\0'.repeat(500_000),
  'CSV of same names': () => `area${';area'.repeat(400)}\n${`1${';1'.repeat(400)}\n`.repeat(20)}`,
  'CSV of formulas': () => `area;count\n${'=HYPERLINK("http://x.example");+1\n'.repeat(5_000)}`,
  'XML of entities': () => entities,
  'XML that reads a file': () => `<?xml version="1.0"?>${outside}<document>&x;</document>`,
  'XML of deep elements': () => '<a>'.repeat(100_000),
  'XML of attributes': () =>
    `<document ${Array.from({ length: 20_000 }, (_one, at) => `a${at}="1"`).join(' ')}></document>`,
  'XML of CDATA': () => `<document><![CDATA[${']]'.repeat(200_000)}`,
  'XML of remarks': () => `<document>${'<!-- -->'.repeat(80_000)}</document>`,
  'SVG of uses': () =>
    `<svg xmlns="http://www.w3.org/2000/svg">${'<g>'.repeat(20_000)}<use href="#a"/>${'</g>'.repeat(20_000)}</svg>`,
  'ZIP of nothing': () => zipSync({}),
  'ZIP bomb in a sheet': () => bookOf({ 'xl/worksheets/sheet1.xml': new Uint8Array(200_000_000) }),
  'ZIP bomb of strings': () => bookOf({ 'xl/sharedStrings.xml': new Uint8Array(150_000_000) }),
  'ZIP of many files': () =>
    zipSync(
      Object.fromEntries(
        Array.from({ length: 5_000 }, (_one, at) => [`xl/worksheets/s${at}.xml`, strToU8('')]),
      ),
    ),
  'ZIP with paths upwards': () => bookOf({ '../../../tmp/umfeld-was-here': strToU8('x') }),
  'ZIP cut off': () => rawWorkbook('<row r="1"/>').subarray(0, 200),
  'workbook of far cells': () => rawWorkbook('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
  'workbook of cells in one place': () =>
    rawWorkbook(`<row r="1">${'<c r="A1"><v>1</v></c>'.repeat(100_000)}</row>`),
  'workbook of nonsense places': () =>
    rawWorkbook('<row r="NaN"><c r="-1"><v>1e999</v></c></row><row r="1e3"/>'),
  'workbook of entities': () => rawWorkbook(`</sheetData></worksheet>${entities}`),
  'workbook that reads a file': () =>
    bookOf({ 'xl/sharedStrings.xml': strToU8(`${outside}<sst><si><t>&x;</t></si></sst>`) }),
  'workbook of string numbers': () => rawWorkbook('<row r="1"><c r="A1" t="s"><v>99999999999</v></c></row>'),
  'workbook of deep elements': () => rawWorkbook('<row r="1">'.repeat(30_000)),
  'form of fields': () => 'area=coelln&'.repeat(30_000),
  'form of percent signs': () => '%'.repeat(300_000),
  'letters without end': () => '\u202e\u0301'.repeat(100_000),
  'halves of letters': () => Buffer.from('\ud800'.repeat(1_000), 'utf16le'),
};

const packed = /^ZIP bomb/;

/** Those of so many bytes at most; those that are packed only where there is time for them. */
export const bombsUpTo = (largest: number): [name: string, bytes: Uint8Array][] =>
  Object.entries(bombs)
    .filter(([name]) => largest > 1_000_000 || !packed.test(name))
    .map(([name, make]): [string, Uint8Array] => {
      const made = make();
      return [name, typeof made === 'string' ? Buffer.from(made) : made];
    })
    .filter(([, bytes]) => bytes.length <= largest);

function geometry(type: string, coordinates: unknown): string {
  const feature = { type: 'Feature', properties: { key: 'a', name: 'A' }, geometry: { type, coordinates } };
  return JSON.stringify({ type: 'FeatureCollection', features: [feature] });
}

/** A workbook in which some parts are others. */
function bookOf(parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const text =
    '<workbook xmlns:r="r"><sheets><sheet name="survey" sheetId="1" r:id="rId1"/></sheets></workbook>';
  const relations = '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>';
  return zipSync({
    'xl/workbook.xml': strToU8(text),
    'xl/_rels/workbook.xml.rels': strToU8(relations),
    'xl/worksheets/sheet1.xml': strToU8('<worksheet><sheetData/></worksheet>'),
    ...parts,
  });
}
