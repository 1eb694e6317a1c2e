import { useReader } from '../state/Reader.ts';
import type { Beside } from './composeQuadrant.ts';
import { readingText } from './rateText.ts';

const quarters = ['moreUnsafe', 'moreSafer', 'lessUnsafe', 'lessSafer'] as const;

/** The four quarters in words, with the areas that are clearly in them; and those that are not drawn. */
export function Readings({ beside }: { beside: Beside }) {
  const { words } = useReader();
  const { crime } = words.context;
  const namesOf = (reading: string | undefined) =>
    beside.rows.filter((row) => row.reading === reading).map(({ name }) => name);
  const hidden = namesOf(undefined);
  const unclear = namesOf('unclear');
  const isSoft = beside.rows.some(({ point }) => point?.soft);
  return (
    <>
      <ul class="rs-q-key">
        <li class="rs-q-key-filled">{crime.filled}</li>
        <li class="rs-q-key-hollow">{crime.hollow}</li>
        {isSoft && <li class="rs-q-key-soft">{crime.broken}</li>}
        <li class="rs-q-key-cross">{crime.cross(beside.town.name)}</li>
      </ul>
      <dl class="rs-sheet rs-readings">
        {quarters.map((reading) => (
          <div key={reading}>
            <dt>{capital(readingText(reading, beside.indicator, words))}</dt>
            <dd>{namesOf(reading).join(', ') || crime.nobody}</dd>
          </div>
        ))}
        <div>
          <dt>{capital(crime.unclear)}</dt>
          <dd>{unclear.join(', ') || crime.nobody}</dd>
        </div>
      </dl>
      {hidden.length > 0 && <p class="rs-further">{crime.notDrawn(hidden)}</p>}
    </>
  );
}

const capital = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);
