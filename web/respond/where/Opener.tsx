import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../ui/Button.tsx';
import { useInterview, useWords } from '../InterviewContext.ts';
import type { RespondPage } from '../respondPage.ts';
import { CodeLost } from './codeLost.ts';

type Opening = 'closed' | 'loading' | 'failed' | 'lost';

export interface OpenerProps<Loaded> {
  load: (page: RespondPage) => Promise<Loaded>;
  onOpen: (loaded: Loaded) => void;
  words: { open: string; loading: string; loadFailed: string };
  /** Somebody asked for it already, with another button. */
  startsAtOnce?: boolean;
}

/** Behind it waits what is loaded on demand: nobody who passes it by pays for it. */
export function Opener<Loaded>({ load, onOpen, words, startsAtOnce = false }: OpenerProps<Loaded>) {
  const { page } = useInterview();
  const { texts } = useWords();
  const [opening, setOpening] = useState<Opening>(startsAtOnce ? 'loading' : 'closed');
  const open = () => {
    setOpening('loading');
    load(page.value).then(onOpen, (error: unknown) =>
      setOpening(error instanceof CodeLost ? 'lost' : 'failed'),
    );
  };
  useEffect(() => {
    if (startsAtOnce) open();
  }, []);
  const hasFailed = opening === 'failed' || opening === 'lost';
  return (
    <div class="map-opener">
      <p role="status">{opening === 'loading' && words.loading}</p>
      {hasFailed && <p role="alert">{words.loadFailed}</p>}
      {opening !== 'loading' && (
        // The tab keeps section and answers over a reload.
        <Button look="secondary" onClick={opening === 'lost' ? () => location.reload() : open}>
          {hasFailed ? texts.places.tryAgain : words.open}
        </Button>
      )}
    </div>
  );
}
