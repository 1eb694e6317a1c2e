import type { FunctionComponent } from 'preact';

export interface LanguageSwitchProps {
  /** Names the group for screen readers. */
  label: string;
  /** Names what opens the languages that do not stand in the row. */
  more: string;
  language: string;
  languages: readonly LanguageChoice[];
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

interface LanguageChoice {
  /** BCP 47, also the value of `?language=`. */
  key: string;
  /** What the language calls itself. */
  name: string;
}

/** As many as fit beside the sender; the others open below. */
const inRow = 3;

/** Links, so that it works before and without any script. */
export function LanguageSwitch({ label, more, languages, ...switching }: LanguageSwitchProps) {
  const { language, onSwitch, Choice } = switching;
  if (languages.length < 2) return null;
  const rest = languages.slice(inRow);
  const current = rest.find(({ key }) => key === language);
  const switchTo = (key: string, link: HTMLElement) => {
    onSwitch?.(key);
    const menu = link.closest('details');
    if (menu) close(menu);
  };
  const linkTo = (choice: LanguageChoice) => (
    <li key={choice.key}>
      {Choice ? (
        <Choice language={choice.key} name={choice.name} isCurrent={choice.key === language} />
      ) : (
        <LanguageLink
          choice={choice}
          isCurrent={choice.key === language}
          {...(onSwitch && { onSwitch: switchTo })}
        />
      )}
    </li>
  );
  return (
    <nav class="languages" aria-label={label}>
      <ul>{languages.slice(0, inRow).map(linkTo)}</ul>
      {rest.length > 0 && (
        <details
          class="languages__more"
          onKeyDown={(event) => {
            if (event.key === 'Escape') close(event.currentTarget);
          }}
        >
          <summary>
            <Globe />
            {current && <span lang={current.key}>{current.name}</span>}
            <span class="sr-only">{more}</span>
          </summary>
          <ul>{rest.map(linkTo)}</ul>
        </details>
      )}
    </nav>
  );
}

function close(menu: HTMLDetailsElement): void {
  menu.open = false;
  menu.querySelector('summary')?.focus();
}

interface LanguageLinkProps {
  choice: LanguageChoice;
  isCurrent: boolean;
  onSwitch?: (language: string, link: HTMLElement) => void;
}

function LanguageLink({ choice: { key, name }, isCurrent, onSwitch }: LanguageLinkProps) {
  return (
    <a
      href={`?language=${encodeURIComponent(key)}`}
      lang={key}
      hreflang={key}
      aria-current={isCurrent ? 'true' : undefined}
      onClick={(event) => {
        if (!onSwitch || event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        onSwitch(key, event.currentTarget);
      }}
    >
      {name}
    </a>
  );
}

/** Understood by those who cannot read the page they are on. */
function Globe() {
  return (
    <svg class="languages__globe" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
      <circle cx="12" cy="12" r="9" />
      <ellipse cx="12" cy="12" rx="4" ry="9" />
      <path d="M3 12h18M4.5 7.5h15M4.5 16.5h15" />
    </svg>
  );
}
