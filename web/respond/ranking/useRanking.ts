import { useState } from 'preact/hooks';
import type { Option, RankingQuestion } from '../../../surveys/language/questionnaire.ts';
import { placeCount } from '../../../surveys/language/ranks.ts';
import { fill } from '../../i18n/fill.ts';
import { tickedOptions } from '../fields/MultipleField.tsx';
import { useOrder } from '../fields/useOrder.ts';
import { useInterview, useWords } from '../InterviewContext.ts';
import { moveEntry } from './moveEntry.ts';

/** What is ranked and what is not, the ways to change that, and what was last said about it. */
export function useRanking(question: RankingQuestion) {
  const { draft, answer } = useInterview();
  const { authored, texts, plural } = useWords();
  const [status, say] = useState('');
  const options = useOrder().options(question);
  const max = placeCount(question);
  const keys = tickedOptions(draft.value.answers[question.key]).filter(Boolean);
  const ranked = keys.flatMap((key) => options.find((option) => option.key === key) ?? []);
  const free = options.filter(({ key }) => !keys.includes(key));
  const { kinds } = texts;

  function rank(changed: readonly string[], spoken: Option): void {
    answer(question.key, changed.length > 0 ? changed : undefined);
    const option = authored(spoken.text);
    const place = changed.indexOf(spoken.key) + 1;
    say(
      place === 0
        ? fill(kinds.removed, { option })
        : fill(kinds.nowAt, { option, place, total: changed.length }),
    );
  }

  return {
    ranked,
    free,
    status,
    isFull: keys.length >= max,
    /** Puts an option on the next free place; false when there is none. */
    add(option: Option): boolean {
      if (keys.length >= max) say(plural(kinds.full, max, { max }));
      else rank([...keys, option.key], option);
      return keys.length < max;
    },
    remove(option: Option): void {
      rank(
        keys.filter((key) => key !== option.key),
        option,
      );
    },
    /** @param to place among the ranked, from 0; beyond either end it stays and says so */
    move(option: Option, to: number): void {
      const words = { option: authored(option.text) };
      if (to < 0) say(fill(kinds.alreadyFirst, words));
      else if (to >= keys.length) say(fill(kinds.alreadyLast, words));
      else rank(moveEntry(keys, keys.indexOf(option.key), to), option);
    },
  };
}
