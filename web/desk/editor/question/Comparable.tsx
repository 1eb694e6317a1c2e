import { editorWords } from '../../i18n/editor.ts';
import { say } from '../../state/language.ts';
import type { AuthoredQuestion } from '../draft/body.ts';
import { useEditor } from '../state/editor.ts';
import { fill, textOf } from '../texts.ts';

/** Whether answers can be put beside those of earlier waves, row by row where rows differ. */
export function Comparable({ questions }: { questions: readonly AuthoredQuestion[] }) {
  const { checked } = useEditor();
  const words = say(editorWords).question;
  const rows = questions.flatMap((question) =>
    question.kind === 'matrix' ? question.items : question.kind === 'note' ? [] : [question],
  );
  const marks = (checked.value?.comparable ?? []).flatMap(({ wave, items }) => {
    const known = rows.filter(({ key }) => key in items);
    if (known.length === 0) return [];
    const broken = known.filter(({ key }) => items[key] !== null);
    if (broken.length === 0) return [{ key: wave, isGood: true, sentence: fill(words.comparable, { wave }) }];
    return broken.map(({ key, text }) => {
      const reason = words.reasons[items[key] ?? ''] ?? '';
      const sentence = fill(words.notComparable, { wave, reason });
      return {
        key: `${wave}.${key}`,
        isGood: false,
        sentence: rows.length > 1 ? `${textOf(text)}: ${sentence}` : sentence,
      };
    });
  });
  if (marks.length === 0) return null;
  return (
    <ul class="comparable">
      {marks.map(({ key, isGood, sentence }) => (
        <li key={key} class={isGood ? 'comparable__good' : 'comparable__broken'}>
          <span aria-hidden="true">{isGood ? '●' : '○'}</span> {sentence}
        </li>
      ))}
    </ul>
  );
}
