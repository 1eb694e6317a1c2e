import type { ComponentChildren } from 'preact';
import { LanguageSwitch, type LanguageSwitchProps } from '../ui/LanguageSwitch.tsx';

export interface PageFrameProps {
  /** Who speaks; links to their page. Absent where nobody in particular does. */
  municipality?: { key: string; name: string } | undefined;
  notice?: string | undefined;
  languageSwitch: LanguageSwitchProps;
  /** Said beneath the line, and aloud; empty while there is nothing to say. Absent on pages without a script. */
  status?: string | undefined;
  /** While somebody is answering, the name is no link: a slip of the finger would leave the questions. */
  isAnswering?: boolean;
  children: ComponentChildren;
}

/** What stands around every page for residents: notice, sender, language. */
export function PageFrame({
  municipality,
  notice,
  languageSwitch,
  status,
  isAnswering,
  children,
}: PageFrameProps) {
  return (
    <>
      <header class="masthead">
        {notice && <p class="notice">{notice}</p>}
        <div class="masthead__line">
          <p class="masthead__sender">
            {municipality && !isAnswering && (
              <a href={`/m/${municipality.key}?language=${languageSwitch.language}`}>{municipality.name}</a>
            )}
            {municipality && isAnswering && municipality.name}
          </p>
          <LanguageSwitch {...languageSwitch} />
        </div>
        {status !== undefined && (
          <p class="masthead__status" role="status">
            {status}
          </p>
        )}
      </header>
      <main>{children}</main>
    </>
  );
}
