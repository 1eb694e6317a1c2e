import type { ContextFigure } from '../../../server/context/contextLayer.ts';
import type { ReleasedIndicator } from '../../../server/release/release.ts';
import { spokenText } from '../figures/cellText.ts';
import type { Words } from '../i18n/de.ts';
import type { Beside, BesideRow } from './composeQuadrant.ts';

/** A recorded rate as it stands in a table: "47,7", and its interval; or why there is none. */
export interface RateText {
  value: string;
  interval: string;
  few: boolean;
}

export const rateNumber = (value: number, { locale }: Words): string =>
  value.toLocaleString(locale, { maximumFractionDigits: 1 });

export function rateText(figure: ContextFigure | undefined, minimum: number, words: Words): RateText {
  const { crime } = words.context;
  const word = (value: string) => ({ value, interval: '', few: false });
  if (figure?.status === 'under') return word(crime.under(minimum));
  if (figure?.status === 'protected') return word(crime.protected);
  if (!figure?.rate) return word(crime.missing);
  const { value, low, high, fewCases } = figure.rate;
  const fixed = (number: number) =>
    number.toLocaleString(words.locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return {
    value: fixed(value),
    interval: words.unit.range(fixed(low), fixed(high)),
    few: fewCases === true,
  };
}

/** One area for those who hear the picture: both figures, their intervals and the reading. */
export function spokenRow(row: BesideRow, { indicator, layer }: Beside, words: Words): string {
  const { crime } = words.context;
  const rate = row.recorded?.status === 'shown' ? row.recorded.rate : undefined;
  const recorded = rate
    ? crime.spokenRate(
        rateNumber(rate.value, words),
        rateNumber(rate.low, words),
        rateNumber(rate.high, words),
      )
    : rateText(row.recorded, layer.minimum, words).value;
  const reading = row.reading ? readingText(row.reading, indicator, words) : '';
  return `${row.name}: ${recorded}; ${spokenText(row.cell, indicator.kind, words)}${reading && `; ${reading}`}.`;
}

export function readingText(
  reading: NonNullable<BesideRow['reading']>,
  indicator: ReleasedIndicator,
  { context: { crime } }: Words,
): string {
  return reading === 'unclear' ? crime.unclear : cornersFor(indicator, crime)[reading].join(' ');
}

/** Indicators of the question bank that ask how safe people feel; of all others it is more or fewer points. */
const feelings = ['feeling_safe', 'feeling_safe_short', 'safe_in_town'];

export const cornersFor = ({ key }: ReleasedIndicator, crime: Words['context']['crime']) =>
  feelings.includes(key) ? crime.corners : crime.cornersByPoints;
