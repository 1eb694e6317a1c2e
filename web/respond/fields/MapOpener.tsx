import { useState } from 'preact/hooks';
import { Button } from '../../ui/Button.tsx';
import { useInterview, useWords } from '../InterviewContext.ts';
import { type LoadedMap, loadMap, MapCodeLost } from '../map/loadMap.ts';

type Opening = 'closed' | 'loading' | 'failed' | 'lost';

/** The button behind which the map waits: nobody who passes it by pays for it. */
export function MapOpener({ onOpen }: { onOpen: (map: LoadedMap) => void }) {
  const { page } = useInterview();
  const { texts } = useWords();
  const [opening, setOpening] = useState<Opening>('closed');
  const open = () => {
    setOpening('loading');
    loadMap(page.value).then(onOpen, (error: unknown) =>
      setOpening(error instanceof MapCodeLost ? 'lost' : 'failed'),
    );
  };
  const hasFailed = opening === 'failed' || opening === 'lost';
  return (
    <div class="map-opener">
      <p role="status">{opening === 'loading' && texts.places.loading}</p>
      {hasFailed && <p role="alert">{texts.places.loadFailed}</p>}
      {opening !== 'loading' && (
        // The tab keeps section and answers over a reload.
        <Button look="secondary" onClick={opening === 'lost' ? () => location.reload() : open}>
          {hasFailed ? texts.places.tryAgain : texts.places.open}
        </Button>
      )}
    </div>
  );
}
