import { editorWords } from '../../i18n/editor.ts';
import { say } from '../../state/language.ts';

/** A sign in the outline that something there is still open. */
export function FaultMark({ count }: { count: number }) {
  if (count === 0) return null;
  return (
    <span class="outline__fault" title={say(editorWords).outline.fault}>
      <span class="sr-only"> {say(editorWords).outline.fault}</span>
      <span aria-hidden="true">!</span>
    </span>
  );
}
