import { crc32, deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { cleanPng } from '../../../server/municipalities/settings/crest/cleanPng.ts';
import { cleanSvg } from '../../../server/municipalities/settings/crest/cleanSvg.ts';

const svg = (inside: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 10 10"${attributes}>${inside}</svg>`;

describe('an SVG crest', () => {
  it('keeps its shapes, gradients and styles', () => {
    const drawing = svg(
      '<style>.a{fill:#fff}</style><defs><linearGradient id="g"><stop offset="0" stop-color="red"/></linearGradient></defs>' +
        '<path class="a" d="M0 0h9v9z" fill="url(#g)" style="stroke:#000"/><use xlink:href="#g"/>',
    );
    expect(cleanSvg(drawing)).toEqual({
      picture:
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><style>.a{fill:#fff}</style><defs>' +
        '<linearGradient id="g"><stop offset="0" stop-color="red"></stop></linearGradient></defs>' +
        '<path class="a" d="M0 0h9v9z" fill="url(#g)" style="stroke:#000"></path><use href="#g"></use></svg>',
    });
  });

  it("leaves out words, an editor's notes and what it names itself", () => {
    const drawing = `<?xml version="1.0"?><!-- by Jane Doe --><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x.dtd">${svg(
      '<title>Jane</title><metadata><rdf:RDF xmlns:rdf="urn:r"><script>1</script></rdf:RDF></metadata>' +
        '<sodipodi:namedview xmlns:sodipodi="urn:s" user="Jane"/><rect data-name="Jane" width="1" height="1"/>',
    )}`;
    const cleaned = JSON.stringify(cleanSvg(drawing));
    expect(cleaned).toContain('<rect');
    expect(cleaned).not.toMatch(/Jane|script|DOCTYPE|rdf|sodipodi/);
  });

  it.each([
    ['a script', svg('<script>alert(1)</script>')],
    ['a script of another name', svg('<s:script xmlns:s="http://www.w3.org/2000/svg">alert(1)</s:script>')],
    ['an event handler', svg('<rect onload="alert(1)"/>')],
    ['an event handler at the root', svg('', ' OnLoad="alert(1)"')],
    ['foreign HTML', svg('<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"/></foreignObject>')],
    ['an image from elsewhere', svg('<image href="https://evil.example/x.png"/>')],
    ['an embedded image', svg('<image href="data:image/png;base64,AAAA"/>')],
    ['a link', svg('<a href="https://evil.example"><rect/></a>')],
    ['a copy from elsewhere', svg('<use href="https://evil.example/x.svg#a"/>')],
    ['a copy from elsewhere, the old way', svg('<use xlink:href="//evil.example/x.svg#a"/>')],
    ['a copy of a data address', svg('<use href="data:image/svg+xml;base64,AAAA#a"/>')],
    ['a program as an address', svg('<use href="javascript:alert(1)"/>')],
    ['a fill from elsewhere', svg('<rect fill="url(https://evil.example/x.svg#a)"/>')],
    ['a fill that never closes', svg('<rect style="fill:url(#a);stroke:url(//evil.example"/>')],
    [
      'a fill from elsewhere behind one that is fine',
      svg('<rect style="fill:url(#a);stroke:url(\'http:x\')"/>'),
    ],
    ['a set of images', svg('<style>svg{background:image-set("x.png" 1x)}</style>')],
    ['an imported style', svg('<style>@import "https://evil.example/x.css";</style>')],
    ['a font from elsewhere', svg('<style>@font-face{src:url(x)}</style>')],
    ['a hidden address', svg('<rect style="fill:u\\72l(https://evil.example)"/>')],
    ['a style in a CDATA section', svg('<style><![CDATA[@import "x";]]></style>')],
    ['an animation', svg('<rect><animate attributeName="href" to="javascript:alert(1)"/></rect>')],
    ['a set attribute', svg('<rect><set attributeName="onclick" to="alert(1)"/></rect>')],
    ['an entity', `<!DOCTYPE svg [<!ENTITY a "aaaa">]>${svg('<title>&a;</title>')}`],
    ['an entity without its declaration', svg('<rect id="&a;"/>')],
    ['copies of copies', svg('<use href="#a"/>'.repeat(21))],
    ['a filter', svg('<filter id="f"/>')],
    ['text', svg('<text>Meißen</text>')],
    ['HTML', '<html><body>no</body></html>'],
    ['an SVG without its namespace', '<svg><rect/></svg>'],
    ['something broken', svg('<rect>')],
    ['nothing', ''],
  ])('is refused with %s', (_what, drawing) => {
    const refused = cleanSvg(drawing);
    expect(refused).toMatchObject({
      message: expect.any(String),
      cure: expect.any(String),
      line: expect.any(Number),
    });
  });
});

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function chunk(type: string, data = Buffer.alloc(0)): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

function head(width: number, height: number): Buffer {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(width, 0);
  data.writeUInt32BE(height, 4);
  data[8] = 8;
  return chunk('IHDR', data);
}

const pixels = chunk('IDAT', deflateSync(Buffer.from([0, 0])));

describe('a PNG crest', () => {
  it('keeps its picture and loses names, places and times', () => {
    const extras = [
      chunk('tEXt', Buffer.from('Author\0Jane')),
      chunk('tIME', Buffer.alloc(7)),
      chunk('eXIf', Buffer.from('GPS')),
    ];
    const file = Buffer.concat([signature, head(1, 1), ...extras, pixels, chunk('IEND')]);
    expect(cleanPng(file)).toEqual({
      picture: Buffer.concat([signature, head(1, 1), pixels, chunk('IEND')]),
    });
  });

  it.each([
    ['another kind of file', Buffer.from('GIF89a')],
    ['one that breaks off', Buffer.concat([signature, head(1, 1), pixels.subarray(0, 9)])],
    ['one without an end', Buffer.concat([signature, head(1, 1), pixels])],
    [
      'one with a wrong checksum',
      Buffer.concat([signature, head(1, 1), Buffer.from(pixels).fill(7, 8, 9), chunk('IEND')]),
    ],
    ['one that is far too large', Buffer.concat([signature, head(60_000, 60_000), pixels, chunk('IEND')])],
    ['one without size', Buffer.concat([signature, head(0, 9), pixels, chunk('IEND')])],
  ])('is not %s', (_what, file) => {
    expect(cleanPng(file)).toMatchObject({ message: expect.any(String), cure: expect.any(String) });
  });
});
