import type { Change } from '../../../../server/questionnaires/describeChanges.ts';
import { changeWords } from '../../i18n/editorChanges.ts';
import { say } from '../../state/language.ts';
import { fill, languageName, textOf } from '../texts.ts';

/** One difference as a sentence; before and after stand beside it where they are words. */
export function sayChange(change: Change): string {
  const words = say(changeWords);
  const subject = fill(words.subjects[change.subject], { name: textOf(change.name) || change.key });
  const within =
    change.within && (change.subject !== 'question' || change.what !== 'changed')
      ? textOf(change.within)
      : '';
  const place =
    within === ''
      ? ''
      : ` ${fill(change.subject === 'question' ? words.inSection : words.inQuestion, { name: within })}`;
  if (change.what !== 'changed') return `${subject}${place}: ${words.what[change.what]}`;
  const part = words.parts[change.part ?? 'text'];
  const language = change.language ? ` (${languageName(change.language)})` : '';
  return `${subject}${place}: ${part}${language}`;
}
