import type { Texts } from '../i18n/texts.ts';
import { under } from '../ui/under.ts';

export interface PageFooterProps {
  town: string;
  language: string;
  words: Texts['look']['frame'];
}

/** Three links at the end of every page: help first. */
export function PageFooter({ town, language, words }: PageFooterProps) {
  const links = [
    ['hilfe', words.help],
    ['barrierefreiheit', words.access],
    ['datenschutz', words.privacy],
  ];
  return (
    <footer class="foot">
      <nav aria-label={words.label}>
        <ul>
          {links.map(([page, name]) => (
            <li key={page}>
              <a href={under(`/m/${town}/${page}?language=${encodeURIComponent(language)}`)}>{name}</a>
            </li>
          ))}
        </ul>
      </nav>
    </footer>
  );
}
