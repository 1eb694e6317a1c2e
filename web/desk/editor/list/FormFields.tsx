import { editorWords } from '../../i18n/editor.ts';
import { useOwnId } from '../../parts/useOwnId.ts';
import { say } from '../../state/language.ts';
import { ChoiceField } from '../question/fields.tsx';
import { languageName } from '../texts.ts';

/** Languages forms come in most often. */
const offered = ['de', 'en', 'fr', 'pl', 'cs', 'ru', 'uk', 'tr', 'ar', 'fa', 'vi', 'es', 'it'];

/** A form of another tool, and the language of what in it names none. */
export function FormFields({
  chosen,
  onFile,
  onLanguage,
}: {
  chosen: string;
  onFile: (file: File | undefined) => void;
  onLanguage: (language: string) => void;
}) {
  const words = say(editorWords).form;
  const id = useOwnId();
  return (
    <>
      <div class="field">
        <label for={id}>{words.file}</label>
        <input
          id={id}
          type="file"
          accept=".xlsx,.xlsm,.lss"
          required
          aria-describedby={`${id}-hint`}
          onChange={({ currentTarget }) => onFile(currentTarget.files?.[0])}
        />
        <p class="field__hint" id={`${id}-hint`}>
          {words.fileHint}
        </p>
      </div>
      <ChoiceField
        label={words.language}
        value={chosen}
        choices={offered.map((tag): [string, string] => [tag, languageName(tag)])}
        onChoose={onLanguage}
      />
    </>
  );
}
