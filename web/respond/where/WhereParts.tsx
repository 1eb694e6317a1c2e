import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { useInterview, useWords } from '../InterviewContext.ts';
import { addWords, hasWords } from '../laterWords.ts';
import { CodeLost } from './codeLost.ts';
import { Opener } from './Opener.tsx';

type Parts = typeof import('./parts.ts');

let loaded: Parts | undefined;

async function loadParts(): Promise<Parts> {
  loaded = await import('./parts.ts').catch((cause: unknown) => {
    throw new CodeLost('the part for places did not load', { cause });
  });
  return loaded;
}

/** Loads what questions about places need as soon as one is shown. */
export function WhereParts({ children }: { children: (parts: Parts) => VNode }) {
  const interview = useInterview();
  const { texts } = useWords();
  const [parts, setParts] = useState<Parts | undefined>(() => loaded);
  if (parts && hasWords(interview.page.value, 'where')) return children(parts);
  const { partLoading, partFailed } = texts.where;
  const words = { open: texts.places.tryAgain, loading: partLoading, loadFailed: partFailed };
  const load = async () => (await Promise.all([loadParts(), addWords(interview, 'where')]))[0];
  return <Opener load={load} onOpen={setParts} words={words} startsAtOnce />;
}
