import { ask } from '../api.ts';
import { shellWords } from '../i18n/shell.ts';
import { chooseLanguage, type Language, language, say } from '../state/language.ts';
import { session } from '../state/session.ts';

/** The account remembers it, too: mails come in it. Where that fails, the desk is in the language all the same. */
function choose(chosen: Language): void {
  chooseLanguage(chosen);
  const { value } = session;
  if (typeof value === 'object' && value.stage === 'full')
    void ask('/session/own/language', 'PUT', { language: chosen }).catch(() => {});
}

/** Switches between the two languages of the desk. */
export function LanguageButton() {
  const other = language.value === 'de' ? 'en' : 'de';
  return (
    <button class="button button--quiet" type="button" lang={other} onClick={() => choose(other)}>
      {say(shellWords).otherLanguage}
    </button>
  );
}
