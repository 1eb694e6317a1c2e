import type { Change } from '../../../../server/questionnaires/describeChanges.ts';
import { editorWords } from '../../i18n/editor.ts';
import { say } from '../../state/language.ts';
import { sayCondition } from '../condition/sayCondition.ts';
import type { Condition } from '../draft/body.ts';
import { useEditor } from '../state/editor.ts';
import { textOf } from '../texts.ts';
import { sayChange } from './sayChange.ts';

/** Differences in words, with what stood there and what stands there now. */
export function ChangeList({ changes }: { changes: readonly Change[] }) {
  const { asked } = useEditor();
  const words = say(editorWords);
  const value = (change: Change, written: string | undefined): string => {
    if (!written) return '';
    if (change.part === 'condition')
      return sayCondition(JSON.parse(written) as Condition, asked.value, words.condition, textOf);
    if (change.part === 'need') return words.question.needs[written as 'optional'] ?? written;
    return change.part === 'kind' ? (words.kinds[written]?.[0] ?? written) : written;
  };
  return (
    <ul class="changes">
      {changes.map((change) => {
        const [before, after] = [value(change, change.before), value(change, change.after)];
        return (
          <li key={[change.what, change.subject, change.key, change.part, change.language, before].join(' ')}>
            {sayChange(change)}
            {(before || after) && before !== 'true' && after !== 'true' && (
              <p class="changes__values" lang={change.language}>
                {before && <del>{before}</del>} {after && <ins>{after}</ins>}
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
