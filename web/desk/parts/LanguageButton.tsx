import { shellWords } from '../i18n/shell.ts';
import { chooseLanguage, language, say } from '../state/language.ts';

/** Switches between the two languages of the desk. */
export function LanguageButton() {
  const other = language.value === 'de' ? 'en' : 'de';
  return (
    <button class="button button--quiet" type="button" lang={other} onClick={() => chooseLanguage(other)}>
      {say(shellWords).otherLanguage}
    </button>
  );
}
