import type { Cell } from '../../../server/disclosure/cell.ts';
import type { ReleasedIndicator } from '../../../server/release/release.ts';
import type { Words } from '../i18n/de.ts';
import { noteText, spokenText, valueText } from './cellText.ts';
import { changeAmount, changeRange, signed } from './changeText.ts';
import { type FigureCell, figureOf } from './figureOf.ts';
import { halfWidthOf, type Show } from './shows.ts';

type Kind = ReleasedIndicator['kind'];

const arrows = { above: '▲ ', below: '▼ ', similar: '' } as const;

/** What stands on a region of the map. Without a figure the word itself: a lone dot would be read as dirt. */
export function labelText(cell: Cell | undefined, kind: Kind, show: Show, words: Words): string {
  const figure = figureOf(cell);
  if (!figure) return cell?.status === 'class' ? valueText(cell, kind, words) : noteText(cell, words);
  const text = figureLabel(figure, kind, show, words);
  return figure.limited && show !== 'value' ? `(${text})` : text;
}

function figureLabel(figure: FigureCell, kind: Kind, show: Show, words: Words): string {
  switch (show) {
    case 'value':
      return valueText(figure, kind, words);
    case 'significance': {
      const { limited: _brackets, ...plain } = figure;
      return `${arrows[figure.versusRest ?? 'similar']}${valueText(plain, kind, words)}`;
    }
    case 'change': {
      const change = figure.versusPrevious;
      if (!change) return '-';
      const arrow = change.significant ? arrows[change.change > 0 ? 'above' : 'below'] : '';
      return arrow + signed(change.change);
    }
    case 'precision': {
      const half = halfWidthOf(figure);
      return half === undefined ? '-' : words.views.half(String(half));
    }
  }
}

/** The same for those who hear it: the figure, then what the colour says about it. */
export function spokenInShow(cell: Cell | undefined, kind: Kind, show: Show, words: Words): string {
  const figure = figureOf(cell);
  const said = spokenText(cell, kind, words);
  if (!figure || show === 'value') return said;
  return `${said}, ${spokenTone(figure, kind, show, words)}`;
}

function spokenTone(figure: FigureCell, kind: Kind, show: Exclude<Show, 'value'>, words: Words): string {
  const { spoken } = words.views;
  if (show === 'significance') return figure.versusRest ? spoken[figure.versusRest] : spoken.noRest;
  if (show === 'precision') return spoken.half(String(halfWidthOf(figure) ?? '-'));
  const change = figure.versusPrevious;
  if (!change) return spoken.noChange;
  if (!change.significant) return spoken.steady(change.wave);
  const amount = changeAmount(signed(change.change), kind, words);
  return spoken.change(change.wave, amount, changeRange(change, words));
}
