import { type Fill, paper, pencil } from './drawing.ts';
import { classLines } from './fillOf.ts';

/** The definition a pattern needs; nothing for a plain colour. */
export function patternMarkup(id: string, fill: Fill): string {
  if (!('pattern' in fill)) return '';
  switch (fill.pattern) {
    case 'secret':
      return tile(
        id,
        7,
        paper,
        `<circle cx="2" cy="2" r="0.95" fill="${pencil}"/><circle cx="5.5" cy="5.5" r="0.95" fill="${pencil}"/>`,
      );
    case 'uncertain':
      return tile(id, 7, paper, `<rect width="1.3" height="7" fill="${pencil}"/>`, 45);
    case 'modelled':
      return tile(id, 6, fill.colour, `<rect width="1.6" height="6" fill="${paper}"/>`, -45);
    default: {
      const { colour, thickness } = classLines[fill.pattern];
      return tile(id, 6, paper, `<rect y="2" width="6" height="${thickness}" fill="${colour}"/>`);
    }
  }
}

function tile(id: string, size: number, ground: string, marks: string, turn?: number): string {
  const turned = turn === undefined ? '' : ` patternTransform="rotate(${turn})"`;
  return `<pattern id="${id}" width="${size}" height="${size}" patternUnits="userSpaceOnUse"${turned}><rect width="${size}" height="${size}" fill="${ground}"/>${marks}</pattern>`;
}
