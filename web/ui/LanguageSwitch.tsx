export interface LanguageSwitchProps {
  /** Names the group for screen readers. */
  label: string;
  language: string;
  languages: readonly { key: string; name: string }[];
  /** Switches within the page; without it the links load the page anew. */
  onSwitch?: (language: string) => void;
}

/** More than these would push the page itself off a phone. */
const mostInLine = 3;

/** Links, so that it works before and without any script; many of them fold up behind the present one. */
export function LanguageSwitch({ label, language, languages, onSwitch }: LanguageSwitchProps) {
  if (languages.length < 2) return null;
  const links = (
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
              event.currentTarget.closest('details')?.removeAttribute('open');
              onSwitch(key);
            }}
          >
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
  if (languages.length <= mostInLine) {
    return (
      <nav class="languages" aria-label={label}>
        {links}
      </nav>
    );
  }
  return (
    <nav class="languages" aria-label={label}>
      <details class="languages__fold">
        <summary>
          <span class="sr-only">{label}: </span>
          {languages.find(({ key }) => key === language)?.name}
        </summary>
        {links}
      </details>
    </nav>
  );
}
