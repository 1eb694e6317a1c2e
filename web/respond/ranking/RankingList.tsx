import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Option, RankingQuestion } from '../../../surveys/language/questionnaire.ts';
import { fill } from '../../i18n/fill.ts';
import '../../styles/ranking.scss';
import { fieldIds } from '../fields/fieldIds.ts';
import { useWords } from '../InterviewContext.ts';
import { RankedRow } from './RankedRow.tsx';
import { useRanking } from './useRanking.ts';

/** First tap what gets a place, then put it in order: by buttons, by keys or by dragging. */
export function RankingList({ question }: { question: RankingQuestion }) {
  const ranking = useRanking(question);
  const { texts } = useWords();
  const box = useRef<HTMLDivElement>(null);
  /** What gets the focus once the list stands anew: rows that move or vanish take it with them. */
  const wanted = useRef<string | undefined>(undefined);
  const id = fieldIds(question.key).field;
  /** Where the options to choose from stood: the list above them grows, the next one stays under the finger. */
  const stood = useRef<number | undefined>(undefined);
  useLayoutEffect(() => {
    const target = wanted.current ? box.current?.querySelector<HTMLElement>(wanted.current) : undefined;
    const top = topOfFree(box.current);
    if (stood.current !== undefined && top !== undefined) scrollBy(0, top - stood.current);
    target?.focus({ preventScroll: true });
    [wanted.current, stood.current] = [undefined, undefined];
  });
  const focusRow = (option: Option, control: string) => {
    wanted.current = `[data-option="${option.key}"] .${control}`;
  };
  return (
    <div ref={box} class="ranking">
      <h3 id={`${id}-ranked`} class="ranking__heading" tabIndex={-1}>
        {texts.kinds.yourOrder}
      </h3>
      {ranking.ranked.length === 0 && <p class="ranking__none">{texts.kinds.noneRanked}</p>}
      <ol class="ranking__list" aria-labelledby={`${id}-ranked`} hidden={ranking.ranked.length === 0}>
        {ranking.ranked.map((option, place) => (
          <RankedRow
            key={option.key}
            option={option}
            place={place}
            total={ranking.ranked.length}
            onMove={(to, control) => {
              if (control) focusRow(option, control);
              ranking.move(option, to);
            }}
            onRemove={() => {
              const next = ranking.ranked[place + 1] ?? ranking.ranked[place - 1];
              if (next) focusRow(next, 'ranked__remove');
              else wanted.current = '.ranking__heading';
              ranking.remove(option);
            }}
          />
        ))}
      </ol>
      <p class="ranking__status" role="status">
        {ranking.status}
      </p>
      {ranking.free.length > 0 && (
        <FreeOptions
          id={id}
          ranking={ranking}
          onAdd={(option, next) => {
            stood.current = topOfFree(box.current);
            if (!ranking.add(option)) return;
            wanted.current = next ? `[data-option="${next.key}"] button` : '.ranking__heading';
          }}
        />
      )}
    </div>
  );
}

const topOfFree = (box: HTMLElement | null) =>
  box?.querySelector('.ranking__free')?.getBoundingClientRect().top;

interface FreeOptionsProps {
  id: string;
  ranking: ReturnType<typeof useRanking>;
  /** @param next the one to go on with */
  onAdd: (option: Option, next: Option | undefined) => void;
}

function FreeOptions({ id, ranking, onAdd }: FreeOptionsProps) {
  const { texts, authored } = useWords();
  const { free, ranked, isFull } = ranking;
  return (
    <>
      <h3 id={`${id}-free`} class="ranking__heading ranking__free">
        {texts.kinds.notRanked}
      </h3>
      <ul class="ranking__list" aria-labelledby={`${id}-free`}>
        {free.map((option, position) => (
          <li key={option.key} data-option={option.key}>
            <button
              type="button"
              class="ranking__add"
              aria-disabled={isFull ? 'true' : undefined}
              aria-label={
                isFull
                  ? authored(option.text)
                  : fill(texts.kinds.addTo, { option: authored(option.text), place: ranked.length + 1 })
              }
              onClick={() => onAdd(option, free[position + 1] ?? free[position - 1])}
            >
              {authored(option.text)}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
