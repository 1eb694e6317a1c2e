import type { FunctionComponent } from 'preact';

export interface LanguageSwitchProps {
  /** Names the group for screen readers. */
  label: string;
  language: string;
  languages: readonly { key: string; name: string }[];
  /** Switches within the page; without it the links load the page anew. */
  onSwitch?: (language: string) => void;
  /** Draws one choice in another way, such as a button of a form that takes along what has been filled in. */
  Choice?: FunctionComponent<LanguageChoiceProps>;
}

export interface LanguageChoiceProps {
  /** BCP 47. */
  language: string;
  /** What the language calls itself. */
  name: string;
  isCurrent: boolean;
}

/** Links, so that it works before and without any script. */
export function LanguageSwitch({ label, language, languages, onSwitch, Choice }: LanguageSwitchProps) {
  if (languages.length < 2) return null;
  return (
    <nav class="languages" aria-label={label}>
      <ul>
        {languages.map(({ key, name }) => (
          <li key={key}>
            {Choice ? (
              <Choice language={key} name={name} isCurrent={key === language} />
            ) : (
              <a
                href={`?language=${encodeURIComponent(key)}`}
                lang={key}
                hreflang={key}
                aria-current={key === language ? 'true' : undefined}
                onClick={(event) => {
                  if (!onSwitch || event.ctrlKey || event.metaKey || event.shiftKey) return;
                  event.preventDefault();
                  onSwitch(key);
                }}
              >
                {name}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
