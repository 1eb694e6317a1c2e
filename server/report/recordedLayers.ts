import { chooseLayer, listRateLayers } from '../../web/results/context/composeQuadrant.ts';
import { rateNumber } from '../../web/results/context/rateText.ts';
import { textIn } from '../../web/ui/textIn.ts';
import type { ContextLayer } from '../context/contextLayer.ts';
import type { AllWords } from '../drawings/words/de.ts';
import type { ReportMaterial } from './material.ts';

/** Of each kind of count the newest year that was over when the survey closed, as the screen chooses it. */
export function listShownLayers({
  layers,
  release,
}: Pick<ReportMaterial, 'layers' | 'release'>): ContextLayer[] {
  const rates = listRateLayers(layers, release);
  const keys = [...new Set(rates.map(({ layer }) => layer))];
  return keys.flatMap(
    (key) =>
      chooseLayer(
        rates.filter(({ layer }) => layer === key),
        release,
        { layer: undefined },
      ) ?? [],
  );
}

export const layerName = ({ layer, title, year }: ContextLayer, { context, language }: AllWords): string =>
  context.crime.layerName(textIn(title, language) ?? layer, year);

/** "Straßenkriminalität 2025 je 1.000 Einwohner" */
export function rateName(layer: ContextLayer, words: AllWords): string {
  const label = textIn(layer.denominatorLabel ?? {}, words.language) ?? '';
  return words.context.crime.per(layerName(layer, words), rateNumber(layer.per, words), label);
}
