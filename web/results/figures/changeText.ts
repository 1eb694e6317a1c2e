import type { ReleasedIndicator } from '../../../server/release/release.ts';
import type { Words } from '../i18n/de.ts';
import type { FigureCell } from './figureOf.ts';

type Change = NonNullable<FigureCell['versusPrevious']>;

/** "+5", "−3", "0": with a true minus sign. */
export const signed = (value: number): string => (value > 0 ? `+${value}` : value < 0 ? `−${-value}` : '0');

/** "5 Punkte" or "5 Prozentpunkte". */
export const changeAmount = (text: string, kind: ReleasedIndicator['kind'], { unit }: Words): string =>
  (kind === 'mean' ? unit.changePoints : unit.changePercent)(text);

/** "+3 bis +7" */
export const changeRange = ({ low, high }: Change, { unit }: Words): string =>
  unit.changeRange(signed(low), signed(high));
