import {
  type Fill,
  ink,
  paper,
  pencil,
  type Shape,
  type Spot,
  type Stroke,
  type Writing,
} from '../../drawings/drawing.ts';
import { classLines } from '../../drawings/fillOf.ts';
import { printable } from './addText.ts';

type Doc = PDFKit.PDFDocument;
interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The few shapes a drawing knows, as vectors. */
export function paintShape(doc: Doc, shape: Shape): void {
  if (shape.kind === 'text') write(doc, shape);
  else if (shape.kind === 'lines') {
    for (const line of shape.lines) trace(doc, line);
    stroke(doc, shape.stroke);
  } else fill(doc, shape, ...outlineOf(doc, shape));
}

type Filled = Extract<Shape, { fill: Fill }>;

function outlineOf(doc: Doc, shape: Filled): [box: Box, outline: () => void] {
  if (shape.kind === 'rings') {
    const outline = () => {
      for (const ring of shape.rings) trace(doc, ring).closePath();
    };
    return [boxOf(shape.rings.flat()), outline];
  }
  const [x, y] = shape.at;
  if (shape.kind === 'box') {
    const { width, height } = shape;
    return [{ left: x, right: x + width, top: y, bottom: y + height }, () => doc.rect(x, y, width, height)];
  }
  const { radius: r } = shape;
  return [{ left: x - r, right: x + r, top: y - r, bottom: y + r }, () => doc.circle(x, y, r)];
}

function trace(doc: Doc, [first, ...rest]: readonly Spot[]): Doc {
  if (!first) return doc;
  doc.moveTo(first[0], first[1]);
  for (const [x, y] of rest) doc.lineTo(x, y);
  return doc;
}

function stroke(doc: Doc, { colour, width, dash }: Stroke): void {
  doc.lineWidth(width).lineJoin('round').lineCap('round').strokeColor(colour);
  if (dash) doc.dash(dash, { space: dash });
  doc.stroke();
  if (dash) doc.undash();
}

function fill(doc: Doc, look: { fill: Fill; stroke?: Stroke }, box: Box, outline: () => void): void {
  doc.save();
  outline();
  if ('pattern' in look.fill) {
    doc.clip('even-odd');
    paintPattern(doc, look.fill, box);
  } else doc.fill(look.fill.colour, 'even-odd');
  doc.restore();
  if (!look.stroke) return;
  outline();
  stroke(doc, look.stroke);
}

/** Marks over the whole box; what lies outside the shape is clipped away. */
function paintPattern(doc: Doc, look: Extract<Fill, { pattern: string }>, box: Box): void {
  const { left, right, top, bottom } = box;
  doc.rect(left, top, right - left, bottom - top).fill(look.pattern === 'modelled' ? look.colour : paper);
  switch (look.pattern) {
    case 'secret':
      for (const [x, y] of spotsOf(box, 5)) doc.circle(x, y, 0.9);
      doc.fill(pencil);
      break;
    case 'uncertain':
      diagonals(doc, box, 7, { colour: pencil, width: 1.3 }, 1);
      break;
    case 'modelled':
      diagonals(doc, box, 6, { colour: paper, width: 1.6 }, -1);
      break;
    default: {
      const { colour, thickness } = classLines[look.pattern];
      for (let y = top; y < bottom; y += 6) doc.rect(left, y + 2, right - left, thickness);
      doc.fill(colour);
    }
  }
}

function spotsOf({ left, right, top, bottom }: Box, step: number): Spot[] {
  const spots: Spot[] = [];
  for (let y = top + 2, row = 0; y < bottom; y += step, row++)
    for (let x = left + 2 + (row % 2) * (step / 2); x < right; x += step) spots.push([x, y]);
  return spots;
}

function diagonals(
  doc: Doc,
  { left, right, top, bottom }: Box,
  gap: number,
  line: Stroke,
  slope: 1 | -1,
): void {
  const height = bottom - top;
  for (let x = left - height; x < right + height; x += gap * Math.SQRT2)
    doc.moveTo(x, slope > 0 ? bottom : top).lineTo(x + height, slope > 0 ? top : bottom);
  stroke(doc, line);
}

function write(doc: Doc, { at: [x, y], text, size, bold, anchor, colour = ink, slip }: Writing): void {
  const words = printable(text);
  doc.font(bold ? 'bold' : 'regular').fontSize(size);
  const width = doc.widthOfString(words);
  const left = x - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0);
  if (slip)
    doc
      .save()
      .fillOpacity(0.92)
      .rect(left - 3, y - size, width + 6, size * 1.3)
      .fill(paper)
      .restore();
  doc.fillColor(colour).text(words, left, y - size * 0.935, { lineBreak: false });
}

function boxOf(spots: readonly Spot[]): Box {
  const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (const [x, y] of spots) {
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
  }
  return box;
}
