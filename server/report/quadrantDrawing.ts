import type { Beside } from '../../web/results/context/composeQuadrant.ts';
import { cornersFor, rateNumber, spokenRow } from '../../web/results/context/rateText.ts';
import { textIn } from '../../web/ui/textIn.ts';
import type { Drawing } from '../drawings/drawing.ts';
import { drawQuadrant } from '../drawings/quadrant.ts';
import type { AllWords } from '../drawings/words/de.ts';
import { layerName, rateName } from './recordedLayers.ts';

/** The four quarters as the screen shows them; nothing where the town has no value on one of the axes. */
export function quadrantDrawing(beside: Beside, words: AllWords): Drawing | undefined {
  const { middle, rows, indicator, layer } = beside;
  if (!middle) return undefined;
  const { crime } = words.context;
  const topic = textIn(indicator.title, words.language) ?? indicator.key;
  const title = crime.title(topic, layerName(layer, words));
  const drawn = rows.filter(({ point }) => point);
  const spoken = drawn.map((row) => spokenRow(row, beside, words));
  return drawQuadrant(
    {
      points: drawn.flatMap(({ point }) => point ?? []),
      middle,
      width: 640,
      height: 460,
      fontSize: 12,
    },
    {
      title,
      description: `${title}. ${spoken.join(' ')}`,
      xAxis: rateName(layer, words),
      yAxis: crime.points(topic),
      corners: cornersFor(indicator, crime),
      number: (value) => rateNumber(value, words),
    },
  );
}
