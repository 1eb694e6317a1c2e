import { createHash } from 'node:crypto';
import {
  type Drawing,
  type Fill,
  paper,
  type Shape,
  type Spot,
  type Stroke,
  type Writing,
} from './drawing.ts';
import { patternMarkup } from './svgPatterns.ts';
import { textWidth } from './textWidth.ts';

const fontFamily = 'Fira Sans, Noto Sans, sans-serif';

/** A drawing as SVG: no style attribute, no script, nothing loaded; its text alternative carries the figures. */
export function drawingAsSvg(drawing: Drawing): string {
  const { title, description, width, height, shapes } = drawing;
  // Several drawings may stand in one page, where their ids meet.
  const id = createHash('sha256').update(JSON.stringify(drawing)).digest('hex').slice(0, 10);
  const fills = new Map(
    shapes.flatMap((shape) => ('fill' in shape ? [[fillKey(shape.fill), shape.fill]] : [])),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${round(width)} ${round(height)}" width="${round(width)}" `,
    `height="${round(height)}" role="img" aria-labelledby="t${id} d${id}" font-family="${fontFamily}">`,
    `<title id="t${id}">${escapeXml(title)}</title><desc id="d${id}">${escapeXml(description)}</desc>`,
    `<defs>${[...fills].map(([key, fill]) => patternMarkup(`${key}${id}`, fill)).join('')}</defs>`,
    ...shapes.map((shape) => shapeMarkup(shape, id)),
    '</svg>',
  ].join('');
}

function shapeMarkup(shape: Shape, id: string): string {
  switch (shape.kind) {
    case 'rings':
      return `<path d="${shape.rings.map((ring) => `${pathOf(ring)}Z`).join('')}" fill-rule="evenodd" ${painted(shape, id)}/>`;
    case 'lines':
      return `<path d="${shape.lines.map(pathOf).join('')}" fill="none" ${strokeMarkup(shape.stroke)}/>`;
    case 'box': {
      const [x, y] = shape.at;
      return `<rect x="${round(x)}" y="${round(y)}" width="${round(shape.width)}" height="${round(shape.height)}" ${painted(shape, id)}/>`;
    }
    case 'dot': {
      const [x, y] = shape.at;
      return `<circle cx="${round(x)}" cy="${round(y)}" r="${round(shape.radius)}" ${painted(shape, id)}/>`;
    }
    case 'text':
      return writingMarkup(shape);
  }
}

function writingMarkup({ at: [x, y], text, size, bold, anchor, colour, slip }: Writing): string {
  const width = textWidth(text, size) + 6;
  const left = x - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width - 3 : 3);
  const behind = slip
    ? `<rect x="${round(left)}" y="${round(y - size)}" width="${round(width)}" height="${round(size * 1.3)}" rx="2" fill="${paper}" fill-opacity="0.92"/>`
    : '';
  const aligned = anchor ? ` text-anchor="${anchor}"` : '';
  const weight = bold ? ' font-weight="600"' : '';
  return `${behind}<text x="${round(x)}" y="${round(y)}" font-size="${size}"${weight}${aligned} fill="${colour ?? '#16202b'}">${escapeXml(text)}</text>`;
}

function painted({ fill, stroke }: { fill: Fill; stroke?: Stroke }, id: string): string {
  const colour = 'pattern' in fill ? `url(#${fillKey(fill)}${id})` : fill.colour;
  return `fill="${colour}"${stroke ? ` ${strokeMarkup(stroke)}` : ''}`;
}

function strokeMarkup({ colour, width, dash }: Stroke): string {
  const dashes = dash ? ` stroke-dasharray="${dash} ${dash}"` : '';
  return `stroke="${colour}" stroke-width="${width}" stroke-linejoin="round" stroke-linecap="round"${dashes}`;
}

const fillKey = (fill: Fill): string =>
  'pattern' in fill
    ? `${fill.pattern}${fill.pattern === 'modelled' ? fill.colour.slice(1) : ''}-`
    : fill.colour;

const pathOf = (spots: readonly Spot[]): string =>
  spots.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('');

/** A tenth of a unit is finer than any printer shows. */
const round = (value: number): number => Math.round(value * 10) / 10;

export const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
