import { usePlainWay } from './PlainContext.ts';

/** An answer that says nothing: without a script a radio button, once set, is only unset by another. */
export function PlainClearChoice({ answerKey }: { answerKey: string }) {
  return (
    <label class="answer answer--aside answer--none">
      <input class="answer__control" type="radio" name={answerKey} value="" />
      <span class="answer__text">{usePlainWay()?.texts.noChoice}</span>
    </label>
  );
}
