import type { ColourScale } from '../../web/results/figures/colourScale.ts';
import type { Paint } from '../../web/results/figures/paintOf.ts';
import { type Drawing, ink, pencil, type Shape } from './drawing.ts';
import { fillOf } from './fillOf.ts';
import { textWidth } from './textWidth.ts';
import type { AllWords } from './words/de.ts';

const classWidth = 62;
const lineHeight = 24;
const box = { width: 22, height: 14 };

/** The classes as one strip with their borders in figures, then every other look that occurs, in words. */
export function mapLegend(
  looks: readonly Paint['look'][],
  { borders }: ColourScale,
  { isMean, width, words }: { isMean: boolean; width: number; words: AllWords },
): Pick<Drawing, 'height' | 'shapes'> {
  const unit = isMean ? words.map.points : words.map.percent;
  const shapes: Shape[] = [
    { kind: 'text', at: [0, 10], text: `${unit}: ${words.document.darkIsHigher}`, size: 11, colour: pencil },
  ];
  borders.slice(0, 5).forEach((_, shade) => {
    const at = [shade * classWidth, 18] as const;
    shapes.push({
      kind: 'box',
      at,
      width: classWidth,
      height: 14,
      fill: fillOf({ look: 'shade', tone: `value-${shade}` }),
      stroke: { colour: ink, width: 0.5 },
    });
  });
  borders.forEach((border, at) => {
    shapes.push({
      kind: 'text',
      at: [at * classWidth, 46],
      text: String(border),
      size: 11,
      ...(at > 0 && { anchor: at === 5 ? 'end' : 'middle' }),
    });
  });
  const signs = signLines(looks, width, words);
  return { height: 56 + signs.height, shapes: [...shapes, ...signs.shapes] };
}

function signLines(
  looks: readonly Paint['look'][],
  width: number,
  { map, document, sign }: AllWords,
): { height: number; shapes: Shape[] } {
  const says: Partial<Record<Paint['look'], string>> = {
    ...map.looks,
    under: document.under,
    over: document.over,
    limited: `( ) ${sign.limited}`,
    secret: `. ${sign.secret}`,
    uncertain: `/ ${sign.uncertain}`,
    modelled: `≈ ${sign.modelled}`,
  };
  const used = (['modelled', 'limited', 'under', 'over', 'secret', 'uncertain', 'none'] as const).filter(
    (look) => looks.includes(look),
  );
  const shapes: Shape[] = [];
  let [x, y] = [0, 60];
  for (const look of used) {
    const text = says[look] ?? '';
    const taken = box.width + 8 + textWidth(text, 12) + 22;
    if (x > 0 && x + taken > width) [x, y] = [0, y + lineHeight];
    const fill = fillOf(look === 'modelled' ? { look, tone: 'value-2' } : { look });
    shapes.push(
      { kind: 'box', at: [x, y], ...box, fill, stroke: { colour: ink, width: 0.5 } },
      { kind: 'text', at: [x + box.width + 8, y + 11], text, size: 12 },
    );
    x += taken;
  }
  return { height: used.length === 0 ? 0 : y - 60 + lineHeight, shapes };
}
