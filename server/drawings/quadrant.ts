import {
  layOutQuadrant,
  type QuadrantLayout,
  type QuadrantMark,
  type QuadrantSheet,
} from './layOutQuadrant.ts';

/** Every word of the drawing, in the reader's language. */
export interface QuadrantWords {
  title: string;
  /** What somebody hears who does not see the drawing; it carries the figures. */
  description: string;
  xAxis: string;
  yAxis: string;
  /** Two lines for each quarter. */
  corners: Record<'moreSafer' | 'moreUnsafe' | 'lessSafer' | 'lessUnsafe', readonly [string, string]>;
  number: (value: number) => string;
}

export type QuadrantFigures = Omit<QuadrantSheet, 'cornerLetters'>;

const ink = '#16202b';
const quiet = '#55616d';
const line = '#d9dde1';
const accent = '#153d6d';

/** The quadrants as an SVG document without scripts, styles or fonts of its own, for reports and files. */
export function drawQuadrant(figures: QuadrantFigures, words: QuadrantWords): string {
  const { width, height, fontSize } = figures;
  const letters = Object.values(words.corners).flatMap((lines) => lines.map(({ length }) => length));
  const layout = layOutQuadrant({ ...figures, cornerLetters: Math.max(...letters) });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="Fira Sans, sans-serif" font-size="${fontSize}" fill="${ink}">`,
    `<title>${escapeXml(words.title)}</title><desc>${escapeXml(words.description)}</desc>`,
    ...drawAxes(layout, figures, words),
    ...drawCorners(layout, words, fontSize),
    ...layout.marks.map(drawMark),
    ...layout.marks.flatMap(({ name, label }) =>
      label
        ? [`<text x="${label.x}" y="${label.y}" text-anchor="${label.anchor}">${escapeXml(name)}</text>`]
        : [],
    ),
    '</svg>',
  ].join('');
}

function drawAxes(
  { frame, middle, xTicks, yTicks }: QuadrantLayout,
  { width, height, fontSize }: QuadrantFigures,
  { xAxis, yAxis, number }: QuadrantWords,
): string[] {
  const { left, right, top, bottom } = frame;
  const rule = (x1: number, y1: number, x2: number, y2: number, stroke: string) =>
    `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="${stroke}"/>`;
  const word = (x: number, y: number, anchor: string, text: string) =>
    `<text x="${x}" y="${y}" text-anchor="${anchor}" fill="${quiet}">${escapeXml(text)}</text>`;
  return [
    ...xTicks.map(({ value, at }) => word(at, bottom + fontSize * 1.3, 'middle', number(value))),
    ...yTicks.map(({ value, at }) => word(left - 6, at + fontSize * 0.35, 'end', number(value))),
    ...xTicks.map(({ at }) => rule(at, top, at, bottom, line)),
    ...yTicks.map(({ at }) => rule(left, at, right, at, line)),
    rule(middle.x, top, middle.x, bottom, ink),
    rule(left, middle.y, right, middle.y, ink),
    word((left + width) / 2, height - fontSize * 0.5, 'middle', xAxis),
    `<text transform="translate(${fontSize} ${(top + bottom) / 2}) rotate(-90)" text-anchor="middle" fill="${quiet}">${escapeXml(yAxis)}</text>`,
  ];
}

function drawCorners({ frame }: QuadrantLayout, { corners }: QuadrantWords, fontSize: number): string[] {
  return Object.entries(corners).flatMap(([reading, lines]) => {
    const isRight = reading.startsWith('more');
    const x = isRight ? frame.right - 4 : frame.left + 4;
    const first = reading.endsWith('Safer') ? frame.top + fontSize * 1.1 : frame.bottom - fontSize * 1.6;
    return lines.map(
      (text, at) =>
        `<text x="${x}" y="${first + at * fontSize * 1.2}" text-anchor="${isRight ? 'end' : 'start'}" fill="${quiet}">${escapeXml(text)}</text>`,
    );
  });
}

/** Filled where the reading is clear; broken lines where a figure is limited or modelled. */
function drawMark({ x, y, xFrom, xTo, yFrom, yTo, reading, soft }: QuadrantMark): string {
  const dash = soft ? ' stroke-dasharray="3 3"' : '';
  const fill = reading === 'unclear' ? '#fff' : accent;
  return [
    `<g stroke="${accent}" stroke-width="1.5">`,
    `<path d="M${xFrom} ${y}H${xTo}M${x} ${yFrom}V${yTo}" fill="none" stroke-opacity="0.55"${dash}/>`,
    `<circle cx="${x}" cy="${y}" r="4.5" fill="${fill}"/></g>`,
  ].join('');
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeXml = (text: string) => text.replace(/[&<>"]/g, (letter) => entities[letter] ?? letter);
