import { useEffect } from 'preact/hooks';
import { fill } from '../i18n/fill.ts';
import { ClosedPage } from './ClosedPage.tsx';
import { InterviewContext, useInterview, useWords } from './InterviewContext.ts';
import type { Interview } from './interview.ts';
import { KioskLoader } from './kiosk/KioskLoader.tsx';
import { PageFrame } from './PageFrame.tsx';
import { ReceiptPage } from './ReceiptPage.tsx';
import { lookForVoices } from './readAloud/speech.ts';
import { SectionPage } from './SectionPage.tsx';
import { SendingPage } from './SendingPage.tsx';
import { Welcome } from './Welcome.tsx';

export interface AppProps {
  interview: Interview;
  /** Fetches the page in another language and speaks it; absent on the server. */
  onSwitch?: (language: string) => void;
}

/** The resident's page. The server draws its first screen, the browser takes over from there. */
export function App({ interview, onSwitch }: AppProps) {
  const { page, step, notice: keepingNotice } = interview;
  const { municipality, notice, language, languages, texts } = page.value;
  const isAnswering = step.value.at === 'section';
  useEffect(() => {
    if (isAnswering) void lookForVoices();
  }, [isAnswering]);
  return (
    <InterviewContext.Provider value={interview}>
      <PageTitle />
      <PageFrame
        municipality={municipality}
        notice={notice}
        remark={step.value.at === 'welcome' ? texts.unreviewed : undefined}
        status={keepingNotice.value === 'language' ? texts.keeping.languageMissing : ''}
        isAnswering={isAnswering || page.value.kiosk !== undefined}
        footer={page.value.kiosk ? undefined : texts.look.frame}
        languageSwitch={{
          label: texts.languageSwitch,
          more: texts.moreLanguages,
          language,
          languages,
          ...(onSwitch && { onSwitch }),
        }}
      >
        <Screen />
      </PageFrame>
      {page.value.kiosk && <KioskLoader />}
    </InterviewContext.Provider>
  );
}

function Screen() {
  const { page, step, sending, sections, position } = useInterview();
  const shown = sections.value[position.value];
  if (step.value.at === 'receipt') return <ReceiptPage receipt={step.value.receipt} />;
  if (page.value.wave.access !== 'open') return <ClosedPage />;
  if (sending.value) return <SendingPage sending={sending.value} />;
  return shown ? <SectionPage key={shown.section.key} shown={shown} /> : <Welcome />;
}

/** Keeps the tab's name in step with the screen: it is what a screen reader says first. */
function PageTitle() {
  const { page, step, problems, sections, position } = useInterview();
  const { texts, authored, language } = useWords();
  const { questionnaire, municipality, direction } = page.value;
  const number = position.value + 1;
  const parts = [
    problems.value.length > 0 && texts.errors.prefix.replace(/\s*:$/, ''),
    step.value.at === 'receipt' && texts.receipt.title,
    number > 0 && fill(texts.section.progress, { number, total: sections.value.length }),
    authored(questionnaire.title),
    municipality.name,
  ];
  const title = parts.filter(Boolean).join(' – ');
  useEffect(() => {
    document.title = title;
    document.documentElement.lang = language;
    document.documentElement.dir = direction;
  }, [title, language, direction]);
  return null;
}
