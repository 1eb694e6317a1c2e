export interface LanguageSwitchProps {
  /** Names the group for screen readers. */
  label: string;
  language: string;
  languages: readonly { key: string; name: string }[];
  /** Switches within the page; without it the links load the page anew. */
  onSwitch?: (language: string) => void;
}

/** Links, so that it works before and without any script. */
export function LanguageSwitch({ label, language, languages, onSwitch }: LanguageSwitchProps) {
  if (languages.length < 2) return null;
  return (
    <nav class="languages" aria-label={label}>
      <ul>
        {languages.map(({ key, name }) => (
          <li key={key}>
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
          </li>
        ))}
      </ul>
    </nav>
  );
}
