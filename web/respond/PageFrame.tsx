import type { ComponentChildren } from 'preact';
import type { Texts } from '../i18n/texts.ts';
import { LanguageSwitch, type LanguageSwitchProps } from '../ui/LanguageSwitch.tsx';
import { under } from '../ui/under.ts';
import { PageFooter } from './PageFooter.tsx';

export interface PageFrameProps {
  /** Who speaks; links to their page. Absent where nobody in particular does. */
  municipality?: { key: string; name: string; crest?: string | undefined } | undefined;
  notice?: string | undefined;
  languageSwitch: LanguageSwitchProps;
  /** What there is to know about the language of the page. */
  remark?: string | undefined;
  /** Said beneath the line, and aloud; empty while there is nothing to say. Absent on pages without a script. */
  status?: string | undefined;
  /** Words of the links below; absent at a kiosk, where a link would lead nobody back. */
  footer?: Texts['look']['frame'] | undefined;
  /** While somebody is answering, the name is no link: a slip of the finger would leave the questions. */
  isAnswering?: boolean;
  children: ComponentChildren;
}

/** What stands around every page for residents: notice, sender, language, and where to find help. */
export function PageFrame(props: PageFrameProps) {
  const { municipality, notice, languageSwitch, remark, status, footer, isAnswering, children } = props;
  const { language } = languageSwitch;
  // The name stands beside the crest: a screen reader need not hear of the picture.
  const sender = municipality && (
    <>
      {municipality.crest && <img class="masthead__crest" src={municipality.crest} alt="" />}
      <bdi>{municipality.name}</bdi>
    </>
  );
  return (
    <>
      <header class="masthead">
        {notice && (
          <p class="notice" dir="auto">
            {notice}
          </p>
        )}
        <div class="masthead__line">
          <p class="masthead__sender">
            {municipality && !isAnswering ? (
              <a href={under(`/m/${municipality.key}?language=${language}`)}>{sender}</a>
            ) : (
              sender
            )}
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
      {municipality && footer && <PageFooter town={municipality.key} language={language} words={footer} />}
    </>
  );
}
