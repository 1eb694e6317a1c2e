import type { LanguageChoiceProps } from '../../ui/LanguageSwitch.tsx';
import { plainNames } from './plainNames.ts';

/** Asks for the form in another language; what has been filled in so far is sent along and comes back with it. */
export function LanguageButton({ language, name, isCurrent }: LanguageChoiceProps) {
  return (
    <button
      type="submit"
      name={plainNames.language}
      value={language}
      formaction={`?language=${encodeURIComponent(language)}`}
      lang={language}
      aria-current={isCurrent ? 'true' : undefined}
    >
      {name}
    </button>
  );
}
