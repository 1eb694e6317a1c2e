import type { ComponentChildren } from 'preact';
import type { Texts } from '../i18n/texts.ts';
import { LanguageSwitch, type LanguageSwitchProps } from '../ui/LanguageSwitch.tsx';
import { PageFooter } from './PageFooter.tsx';

export interface PageFrameProps {
  /** Who speaks; links to their page. Absent where nobody in particular does. */
  municipality?: { key: string; name: string; crest?: string | undefined } | undefined;
  notice?: string | undefined;
  languageSwitch: LanguageSwitchProps;
  footer: Texts['look']['frame'];
  /** While somebody is answering, the name is no link: a slip of the finger would leave the questions. */
  isAnswering?: boolean;
  children: ComponentChildren;
}

/** What stands around every page for residents: notice, sender, language, and where to find help. */
export function PageFrame(props: PageFrameProps) {
  const { municipality, notice, languageSwitch, footer, isAnswering, children } = props;
  const { language } = languageSwitch;
  // The name stands beside the crest: a screen reader need not hear of the picture.
  const sender = municipality && (
    <>
      {municipality.crest && <img class="masthead__crest" src={municipality.crest} alt="" />}
      {municipality.name}
    </>
  );
  return (
    <>
      <header class="masthead">
        {notice && <p class="notice">{notice}</p>}
        <div class="masthead__line">
          <p class="masthead__sender">
            {municipality && !isAnswering ? (
              <a href={`/m/${municipality.key}?language=${language}`}>{sender}</a>
            ) : (
              sender
            )}
          </p>
          <LanguageSwitch {...languageSwitch} />
        </div>
      </header>
      <main>{children}</main>
      {municipality && <PageFooter town={municipality.key} language={language} words={footer} />}
    </>
  );
}
