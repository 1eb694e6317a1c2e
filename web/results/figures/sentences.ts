import type { Cell } from '../../../server/disclosure/cell.ts';
import type { ReleasedIndicator } from '../../../server/release/release.ts';
import type { Words } from '../i18n/de.ts';
import { cellText, countText, valueText } from './cellText.ts';
import { changeAmount, changeRange, signed } from './changeText.ts';

/** What a sentence is made from; every part is already in the reader's words. */
export interface Facts {
  place: string;
  title: string;
  value: string;
  interval: string | undefined;
}

export interface Subject {
  kind: ReleasedIndicator['kind'];
  /** Of the indicator; of the option for `shares`. */
  title: string;
  place: string;
  minimumBase: number;
}

/** The finding in one sentence; for a cell without a figure, that there is none. Never a cause, never a rank. */
export function findingSentence(cell: Cell | undefined, subject: Subject, words: Words): string {
  const { place, title, kind } = subject;
  const facts: Facts = { place, title, value: '', interval: undefined };
  switch (cell?.status) {
    case 'published':
    case 'modelled': {
      const { value, interval } = cellText(cell, kind, words);
      const said = cell.status === 'modelled' ? value.replace('≈', words.unit.about) : value;
      return words.sentence[kind]({ ...facts, value: said, interval: interval || undefined });
    }
    case 'class': {
      const sentence = { mean: 'classMean', share: 'classShare', shares: 'classShares' } as const;
      return words.sentence[sentence[kind]]({ ...facts, value: valueText(cell, kind, words) });
    }
    default:
      return words.sentence.hidden(facts);
  }
}

/** What a reader must know about this figure: comparison, change, reliability, or why there is none. */
export function furtherSentences(cell: Cell | undefined, subject: Subject, words: Words): string[] {
  switch (cell?.status) {
    case 'published':
    case 'modelled':
      return [
        ...(cell.versusRest ? [words.sentence[cell.versusRest]] : []),
        ...changeSentence(cell, subject.kind, words),
        ...(cell.limited ? [words.why.limited] : []),
        ...(cell.status === 'modelled'
          ? [cell.pooledWith ? words.why.pooled(cell.pooledWith) : words.why.modelled]
          : []),
        words.sentence.base(countText(cell.respondents, words)),
      ];
    case 'class':
      return [words.why.class];
    case 'secret':
      return [words.why.secret(subject.minimumBase)];
    case 'uncertain':
      return [words.why.uncertain];
    default:
      return [words.why.none];
  }
}

function changeSentence(
  { versusPrevious }: Extract<Cell, { status: 'published' | 'modelled' }>,
  kind: ReleasedIndicator['kind'],
  words: Words,
): string[] {
  if (!versusPrevious) return [];
  const { wave, change, significant } = versusPrevious;
  const amount = changeAmount(signed(change), kind, words);
  return [words.sentence.change(wave, amount, changeRange(versusPrevious, words), significant)];
}
