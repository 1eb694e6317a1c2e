import { useState } from 'preact/hooks';
import { editorWords } from '../../i18n/editor.ts';
import { say } from '../../state/language.ts';
import type { AuthoredOption, AuthoredQuestion, Path } from '../draft/body.ts';
import { changeAt } from '../draft/changeAt.ts';
import { renameOption } from '../draft/rename.ts';
import { useEditor } from '../state/editor.ts';

type Choice = Extract<AuthoredQuestion, { options?: unknown }>;

/** The name of an answer in files; conditions and shares that name it follow. */
export function OptionKey({
  question,
  option,
  path,
}: {
  question: Choice;
  option: AuthoredOption;
  path: Path;
}) {
  const editor = useEditor();
  const words = say(editorWords).question;
  const [typed, setTyped] = useState<string>();
  const value = typed ?? option.key;
  const isOdd = !/^(?!constructor$)[a-z][a-z0-9_]{0,39}$/.test(value);

  function rename(): void {
    setTyped(undefined);
    if (isOdd || value === option.key) return;
    const rows = question.kind === 'matrix' ? question.items.map(({ key }) => key) : [question.key];
    const followed = renameOption(editor.body.value, rows, option.key, value);
    editor.put(changeAt(followed, [...path, 'key'], value));
  }
  return (
    <label class="option__key">
      <span>{words.key}</span>
      <input
        value={value}
        aria-invalid={isOdd}
        spellcheck={false}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onBlur={rename}
      />
    </label>
  );
}
