import type { ComponentChildren } from 'preact';
import { LanguageSwitch, type LanguageSwitchProps } from '../ui/LanguageSwitch.tsx';

export interface PageFrameProps {
  /** Who speaks; links to their page. Absent where nobody in particular does. */
  municipality?: { key: string; name: string } | undefined;
  notice?: string | undefined;
  languageSwitch: LanguageSwitchProps;
  /** What there is to know about the language of the page. */
  remark?: string | undefined;
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
  remark,
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
              <a href={`/m/${municipality.key}?language=${languageSwitch.language}`}>
                <bdi>{municipality.name}</bdi>
              </a>
            )}
            {municipality && isAnswering && <bdi>{municipality.name}</bdi>}
          </p>
          <LanguageSwitch {...languageSwitch} />
        </div>
        {remark && <p class="masthead__remark">{remark}</p>}
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
