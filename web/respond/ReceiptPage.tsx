import { useLayoutEffect, useRef } from 'preact/hooks';
import { fill } from '../i18n/fill.ts';
import { useInterview, useWords } from './InterviewContext.ts';
import type { Receipt } from './postResponse.ts';
import type { RespondTexts } from './respondPage.ts';
import { resultsAddress } from './resultsAddress.ts';

export interface ReceiptPageProps {
  receipt: Receipt;
  /** Where the usual words would not be true. */
  words?: Partial<Pick<RespondTexts['receipt'], 'heading' | 'body' | 'close'>>;
}

/** Thanks, proof, and what comes next. */
export function ReceiptPage({ receipt, words }: ReceiptPageProps) {
  const { page } = useInterview();
  const { texts, language } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  const { municipality } = page.value;
  const { heading: title, body, close } = { ...texts.receipt, ...words };
  const { look } = texts;
  return (
    <div class="receipt">
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <p class="lead">{body}</p>
      <dl class="receipt__proof">
        <div>
          <dt>{texts.receipt.arrived}</dt>
          <dd>{formatDay(receipt.date, texts.locale)}</dd>
        </div>
        <div>
          <dt>{texts.receipt.word}</dt>
          <dd class="receipt__word">{receipt.word}</dd>
        </div>
      </dl>
      <p class="quiet">{texts.receipt.wordHint}</p>
      <h2>{texts.receipt.nextHeading}</h2>
      <ol class="receipt__steps">
        <li>{look.next.ends}</li>
        <li>{fill(look.next.evaluated, { municipality: municipality.name })}</li>
        <li>{municipality.results ?? look.next.discussed}</li>
        <li>
          {look.next.published}
          {!page.value.kiosk && (
            <>
              <br />
              <a href={resultsAddress(municipality.key, language)}>{texts.receipt.resultsLink}</a>
            </>
          )}
        </li>
      </ol>
      {!page.value.kiosk && <p class="quiet">{close}</p>}
    </div>
  );
}

/** A day as people write it; the receipt names no hour, so no time zone may shift it. */
function formatDay(day: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
}
