import type { ColourScale } from '../../web/results/figures/colourScale.ts';
import type { Paint, Tone } from '../../web/results/figures/paintOf.ts';
import type { Show } from '../../web/results/figures/shows.ts';
import { tonesOf, toneText } from '../../web/results/figures/toneText.ts';
import type { ReleasedIndicator } from '../release/release.ts';
import { type Drawing, ink, pencil, type Shape } from './drawing.ts';
import { fillOf } from './fillOf.ts';
import { textWidth } from './textWidth.ts';
import type { AllWords } from './words/de.ts';

const classWidth = 62;
const lineHeight = 24;
const box = { width: 22, height: 14 };

interface LegendWish {
  show: Show;
  previous: string | undefined;
  kind: ReleasedIndicator['kind'];
  width: number;
  words: AllWords;
}

/** What the colours say, then every other look that occurs, in words. */
export function mapLegend(
  paints: readonly Paint[],
  scale: ColourScale,
  wish: LegendWish,
): Pick<Drawing, 'height' | 'shapes'> {
  const colours = wish.show === 'value' ? classStrip(scale, wish) : toneLines(paints, wish);
  const looks = paints.map(({ look }) => look);
  const signs = signLines(looks, colours.height + 4, wish.width, wish.words);
  return { height: colours.height + signs.height, shapes: [...colours.shapes, ...signs.shapes] };
}

/** The classes as one strip with their borders in figures. */
function classStrip(
  { borders }: ColourScale,
  { kind, words }: LegendWish,
): Pick<Drawing, 'height' | 'shapes'> {
  const unit = kind === 'mean' ? words.map.points : words.map.percent;
  const shapes: Shape[] = [
    { kind: 'text', at: [0, 10], text: `${unit}: ${words.document.darkIsHigher}`, size: 11, colour: pencil },
  ];
  borders.slice(0, 5).forEach((_, shade) => {
    shapes.push({
      kind: 'box',
      at: [shade * classWidth, 18],
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
  return { height: 56, shapes };
}

/** One line a colour, in the words of the map on the screen. */
function toneLines(
  paints: readonly Paint[],
  { show, previous, kind, words }: LegendWish,
): Pick<Drawing, 'height' | 'shapes'> {
  const has = (tone: Tone) => paints.some((paint) => 'tone' in paint && paint.tone === tone);
  const tones = tonesOf[show].filter((tone) => tone !== 'uncompared' || has(tone));
  const title = show === 'precision' ? words.views.legend.precision : words.views.show[show];
  return {
    height: 18 + tones.length * lineHeight,
    shapes: [
      { kind: 'text', at: [0, 10], text: title, size: 11, colour: pencil },
      ...tones.flatMap((tone, at): Shape[] => {
        const y = 18 + at * lineHeight;
        const text = toneText(tone, { indicator: { kind }, show, previous }, words);
        return [
          {
            kind: 'box',
            at: [0, y],
            ...box,
            fill: fillOf({ look: 'shade', tone }),
            stroke: { colour: ink, width: 0.5 },
          },
          { kind: 'text', at: [box.width + 8, y + 11], text, size: 12 },
        ];
      }),
    ],
  };
}

function signLines(
  looks: readonly Paint['look'][],
  top: number,
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
  let [x, y] = [0, top];
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
  return { height: used.length === 0 ? 0 : y - top + lineHeight, shapes };
}
