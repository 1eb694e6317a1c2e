import type { FaultCode } from '../../../http/fault.ts';

/** Shapes, groups and gradients: what a coat of arms is drawn with. Anything else is refused by name. */
export const shapes: ReadonlySet<string> = new Set([
  ...[
    'svg',
    'g',
    'defs',
    'symbol',
    'use',
    'path',
    'rect',
    'circle',
    'ellipse',
    'line',
    'polyline',
    'polygon',
  ],
  ...['clipPath', 'linearGradient', 'radialGradient', 'stop', 'style'],
]);

/** Words about the picture and what editors keep for themselves: left out without a word. */
export const remarks: ReadonlySet<string> = new Set(['title', 'desc', 'metadata']);

export const attributes: ReadonlySet<string> = new Set([
  ...['viewBox', 'width', 'height', 'preserveAspectRatio', 'x', 'y', 'x1', 'y1', 'x2', 'y2', 'cx', 'cy', 'r'],
  ...['rx', 'ry', 'fx', 'fy', 'd', 'points', 'transform', 'id', 'class', 'style', 'offset', 'clip-path'],
  ...['clip-rule', 'clipPathUnits', 'gradientUnits', 'gradientTransform', 'spreadMethod', 'pathLength'],
  ...['fill', 'fill-opacity', 'fill-rule', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-linecap'],
  ...['stroke-linejoin', 'stroke-miterlimit', 'stroke-dasharray', 'stroke-dashoffset', 'opacity', 'color'],
  ...['stop-color', 'stop-opacity', 'display', 'visibility', 'paint-order', 'shape-rendering', 'overflow'],
]);

/** Why what is refused is refused, and what to do instead. */
export const cures: Readonly<Record<string, string>> = {
  script: 'a picture runs nothing: take it out',
  foreignObject: 'draw it with shapes only',
  image: 'draw it with shapes only, or give the whole crest as a PNG file',
  text: 'turn text into paths in the drawing program',
  a: 'a picture leads nowhere: take the link out',
};

/** What the desk says of them; of any other that it cannot stand in a crest. */
export const codes: Readonly<Record<string, FaultCode>> = {
  image: 'crest.image',
  text: 'crest.text',
  a: 'crest.link',
};

export const usualCure = 'save it as "plain SVG", or give the crest as a PNG file';
