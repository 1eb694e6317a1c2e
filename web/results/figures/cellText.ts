import type { Cell } from '../../../server/disclosure/cell.ts';
import type { ReleasedIndicator } from '../../../server/release/release.ts';
import type { Words } from '../i18n/de.ts';
import { figureOf } from './figureOf.ts';

type Kind = ReleasedIndicator['kind'];

/** A cell in signs as German statistical offices use them: . secret, / uncertain, ( ) limited, - nothing, ≈ modelled. */
export interface CellText {
  value: string;
  interval: string;
  respondents: string;
  /** Says in words what the sign says; empty for a plain figure. */
  note: string;
}

const amount = (value: number, kind: Kind, { unit }: Words) =>
  kind === 'mean' ? String(value) : unit.percent(String(value));

/** Making one takes longer than a row of a table. */
const formats = new Map<string, Intl.NumberFormat>();

/** A number of people as the language writes it: "1.125" or "1,125". */
export function countText(count: number, { locale }: Words): string {
  const format = formats.get(locale) ?? new Intl.NumberFormat(locale);
  formats.set(locale, format);
  return format.format(count);
}

/** "72", "(64)", "≈ 66", "31 %", "unter 10 %", ".", "/" or "-". */
export function valueText(cell: Cell | undefined, kind: Kind, words: Words): string {
  switch (cell?.status) {
    case 'published': {
      const value = amount(cell.value, kind, words);
      return cell.limited ? `(${value})` : value;
    }
    case 'modelled':
      return `≈ ${amount(cell.value, kind, words)}`;
    case 'class':
      return 'under' in cell.class
        ? words.unit.under(amount(cell.class.under, kind, words))
        : words.unit.over(amount(cell.class.over, kind, words));
    case 'secret':
      return '.';
    case 'uncertain':
      return '/';
    default:
      return '-';
  }
}

/** Why a value looks the way it does, or why there is none; empty for a plain figure. */
export function noteText(cell: Cell | undefined, { sign }: Words): string {
  if (!cell) return sign.none;
  if (cell.status === 'published') return cell.limited ? sign.limited : '';
  if (cell.status === 'modelled' && cell.pooledWith) return sign.pooled(cell.pooledWith);
  return sign[cell.status];
}

function intervalText(cell: Cell | undefined, kind: Kind, words: Words): string {
  const figure = figureOf(cell);
  if (figure?.low === undefined || figure.high === undefined) return '';
  const range = words.unit.range(String(figure.low), String(figure.high));
  return kind === 'mean' ? range : words.unit.percent(range);
}

export function cellText(cell: Cell | undefined, kind: Kind, words: Words): CellText {
  const figure = figureOf(cell);
  return {
    value: valueText(cell, kind, words),
    interval: intervalText(cell, kind, words),
    respondents: figure ? countText(figure.respondents, words) : '',
    note: noteText(cell, words),
  };
}

/** The same for those who hear it: "72 Punkte, Intervall 68 bis 76, etwa 70 Befragte". */
export function spokenText(cell: Cell | undefined, kind: Kind, words: Words): string {
  const figure = figureOf(cell);
  if (!figure) {
    const note = noteText(cell, words);
    return cell?.status === 'class' ? `${valueText(cell, kind, words)}, ${note}` : note;
  }
  const value = (kind === 'mean' ? words.unit.points : words.unit.percent)(String(figure.value));
  const parts = [value];
  if (figure.low !== undefined && figure.high !== undefined)
    parts.push(words.unit.rangeInWords(String(figure.low), String(figure.high)));
  parts.push(words.unit.respondents(countText(figure.respondents, words)));
  const note = noteText(cell, words);
  return (note ? [...parts, note] : parts).join(', ');
}
