import type { Option } from '../../../surveys/language/questionnaire.ts';
import { fill } from '../../i18n/fill.ts';
import { useWords } from '../InterviewContext.ts';
import { dragRow } from './dragRow.ts';

export interface RankedRowProps {
  option: Option;
  /** From 0. */
  place: number;
  total: number;
  /** @param control class of the button that keeps the focus; absent after dragging */
  onMove: (to: number, control?: string) => void;
  onRemove: () => void;
}

/** An option on its place: a number, a grip for fingers and mice, buttons for everybody. */
export function RankedRow({ option, place, total, onMove, onRemove }: RankedRowProps) {
  const { authored, texts } = useWords();
  const { up, down, remove, removeOption } = texts.kinds;
  const words = { option: authored(option.text) };
  return (
    <li class="ranked" data-option={option.key}>
      <span class="ranked__place">{place + 1}</span>
      <span class="ranked__text">{words.option}</span>
      <span
        class="ranked__grip"
        aria-hidden="true"
        onPointerDown={(event) => dragRow(event, (to) => onMove(to))}
      />
      <span class="ranked__actions">
        <button
          type="button"
          class="ranked__step ranked__up"
          aria-label={fill(up, words)}
          aria-disabled={place === 0 ? 'true' : undefined}
          onClick={() => onMove(place - 1, 'ranked__up')}
        />
        <button
          type="button"
          class="ranked__step ranked__down"
          aria-label={fill(down, words)}
          aria-disabled={place === total - 1 ? 'true' : undefined}
          onClick={() => onMove(place + 1, 'ranked__down')}
        />
        <button
          type="button"
          class="text-button ranked__remove"
          aria-label={fill(removeOption, words)}
          onClick={onRemove}
        >
          {remove}
        </button>
      </span>
    </li>
  );
}
