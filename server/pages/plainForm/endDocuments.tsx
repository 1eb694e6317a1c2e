import type { ComponentChildren } from 'preact';
import { ClosedPage } from '../../../web/respond/ClosedPage.tsx';
import { InterviewContext } from '../../../web/respond/InterviewContext.ts';
import { createInterview } from '../../../web/respond/interview.ts';
import { PageFrame } from '../../../web/respond/PageFrame.tsx';
import { plainFormAddress } from '../../../web/respond/plain/plainFormAddress.ts';
import { ReceiptPage } from '../../../web/respond/ReceiptPage.tsx';
import type { RespondPage } from '../../../web/respond/respondPage.ts';
import { createStillDevice } from '../../../web/respond/stillDevice.ts';
import { textIn } from '../../../web/ui/textIn.ts';
import type { Receipt } from '../../responses/receipt.ts';
import type { EntryFiles } from '../builtPages.ts';
import { htmlPage } from '../htmlPage.tsx';
import { getTexts } from '../interfaceTexts.ts';

/** Thanks and proof. The second time it says that the first answer counts, whatever the form said this time. */
export function receiptDocument(
  page: RespondPage,
  files: EntryFiles,
  receipt: Receipt,
  isNew: boolean,
): string {
  const { plainForm } = getTexts(page.language);
  const again = { heading: plainForm.againHeading, body: plainForm.againBody };
  const words = { ...(!isNew && again), close: plainForm.leave };
  return endDocument(page, files, page.texts.receipt.title, <ReceiptPage receipt={receipt} words={words} />);
}

/** For those who come too late or without an invitation. */
export function closedDocument(page: RespondPage, files: EntryFiles): string {
  return endDocument(page, files, page.texts.closed.heading, <ClosedPage />);
}

/** For those during whose answering the survey ended. */
export function endedDocument(page: RespondPage, files: EntryFiles): string {
  const { closedHeading, closedBody } = page.texts.sending;
  return endDocument(page, files, closedHeading, <Words heading={closedHeading} body={closedBody} />);
}

export function tooLargeDocument(page: RespondPage, files: EntryFiles): string {
  const { tooLargeHeading, tooLargeBody } = page.texts.sending;
  return endDocument(page, files, tooLargeHeading, <Words heading={tooLargeHeading} body={tooLargeBody} />);
}

/** For what is no form of ours, such as one that another site sends in somebody's name. */
export function notAFormDocument(page: RespondPage, files: EntryFiles): string {
  const { plainForm } = getTexts(page.language);
  const heading = page.texts.sending.refusedHeading;
  const address = `${plainFormAddress(page)}?language=${encodeURIComponent(page.language)}`;
  return endDocument(
    page,
    files,
    heading,
    <Words heading={heading} body={plainForm.notAForm}>
      <p>
        <a href={address}>{plainForm.openForm}</a>
      </p>
    </Words>,
  );
}

interface WordsProps {
  heading: string;
  body: string;
  children?: ComponentChildren;
}

function Words({ heading, body, children }: WordsProps) {
  return (
    <div class="closed">
      <h1>{heading}</h1>
      <p>{body}</p>
      {children}
    </div>
  );
}

/** No language switch: it would lead to an empty form, away from what is said here. */
function endDocument(
  page: RespondPage,
  files: EntryFiles,
  title: string,
  children: ComponentChildren,
): string {
  const { language, direction, municipality, notice, texts, questionnaire } = page;
  return htmlPage({
    language,
    direction,
    title: [title, textIn(questionnaire.title, language), municipality.name].join(' – '),
    files,
    isStatic: true,
    children: (
      <InterviewContext.Provider value={createInterview(page, createStillDevice())}>
        <PageFrame
          municipality={municipality}
          notice={notice}
          footer={texts.look.frame}
          languageSwitch={{ label: texts.languageSwitch, more: '', language, languages: [] }}
        >
          {children}
        </PageFrame>
      </InterviewContext.Provider>
    ),
  });
}
