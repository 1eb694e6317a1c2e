import { useState } from 'preact/hooks';
import { Button } from '../../ui/Button.tsx';
import { useInterview, useWords } from '../InterviewContext.ts';
import { type LoadedMap, loadMap } from '../map/loadMap.ts';

type Opening = 'closed' | 'loading' | 'failed';

/** The button behind which the map waits: nobody who passes it by pays for it. */
export function MapOpener({ onOpen }: { onOpen: (map: LoadedMap) => void }) {
  const { page } = useInterview();
  const { texts } = useWords();
  const [opening, setOpening] = useState<Opening>('closed');
  const open = () => {
    setOpening('loading');
    loadMap(page.value).then(onOpen, () => setOpening('failed'));
  };
  return (
    <div class="map-opener">
      <p role="status">{opening === 'loading' && texts.places.loading}</p>
      {opening === 'failed' && <p role="alert">{texts.places.loadFailed}</p>}
      {opening !== 'loading' && (
        <Button look="secondary" onClick={open}>
          {opening === 'failed' ? texts.places.tryAgain : texts.places.open}
        </Button>
      )}
    </div>
  );
}
