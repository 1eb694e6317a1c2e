import { type Drawing, ink, paper, pencil, type Shape, type Spot } from './drawing.ts';
import { wrapText } from './wrapText.ts';

const margin = 20;

/** A drawing that travels alone: with its title above and the source below, on white. */
export function framed(drawing: Drawing, source: string): Drawing {
  const room = drawing.width;
  const titles = wrapText(drawing.title, 18, room);
  const sources = wrapText(source, 11, room);
  const top = margin + titles.length * 24 + 10;
  const foot = top + drawing.height + 20;
  const height = foot + sources.length * 16 + margin / 2;
  const width = drawing.width + 2 * margin;
  return {
    ...drawing,
    description: `${drawing.description} ${source}`,
    width,
    height,
    shapes: [
      { kind: 'box', at: [0, 0], width, height, fill: { colour: paper } },
      ...titles.map(
        (text, at): Shape => ({
          kind: 'text',
          at: [margin, margin + 16 + at * 24],
          text,
          size: 18,
          bold: true,
          colour: ink,
        }),
      ),
      ...drawing.shapes.map((shape) => moved(shape, margin, top)),
      ...sources.map(
        (text, at): Shape => ({
          kind: 'text',
          at: [margin, foot + at * 16],
          text,
          size: 11,
          colour: pencil,
        }),
      ),
    ],
  };
}

function moved(shape: Shape, dx: number, dy: number): Shape {
  const move = ([x, y]: Spot): Spot => [x + dx, y + dy];
  switch (shape.kind) {
    case 'rings':
      return { ...shape, rings: shape.rings.map((ring) => ring.map(move)) };
    case 'lines':
      return { ...shape, lines: shape.lines.map((line) => line.map(move)) };
    default:
      return { ...shape, at: move(shape.at) };
  }
}
