import { useLayoutEffect } from 'preact/hooks';
import type { WaveChoice } from '../../../server/fieldwork/waveChoices.ts';
import { Notice } from './Notice.tsx';
import { useLoaded } from './useLoaded.ts';
import { WaveChooser } from './WaveChooser.tsx';

/** Which of the waves that have been opened: the one in the address, otherwise the first of the list. */
export function OpenedWaveChooser({
  town,
  none,
  wished,
  chosen,
  onChoose,
}: {
  town: string;
  none: string;
  wished: string | undefined;
  chosen: string | undefined;
  onChoose: (wave: string) => void;
}) {
  const { data, fault } = useLoaded<WaveChoice[]>(`/desk/municipalities/${town}/returns`);
  const first = (data?.find(({ key }) => key === wished) ?? data?.[0])?.key;
  // Before anybody can choose another: later it would take their choice back.
  useLayoutEffect(() => {
    if (chosen === undefined && first !== undefined) onChoose(first);
  }, [chosen, first, onChoose]);
  if (fault) return <Notice kind="fault">{fault}</Notice>;
  if (data?.length === 0) return <p>{none}</p>;
  if (!data || data.length === 1) return null;
  return <WaveChooser waves={data} chosen={chosen ?? ''} onChosen={onChoose} />;
}
