import { useLayoutEffect } from 'preact/hooks';
import type { ListedWave } from '../../../server/fieldwork/returns/readReturns.ts';
import { textIn } from '../../ui/textIn.ts';
import { language } from '../state/language.ts';
import { Choice } from './Choice.tsx';
import { Notice } from './Notice.tsx';
import { useLoaded } from './useLoaded.ts';

/** Which of the waves that have been opened; the newest stands there first. */
export function WaveChoice({
  town,
  label,
  none,
  chosen,
  onChoose,
}: {
  town: string;
  label: string;
  none: string;
  chosen: string | undefined;
  onChoose: (wave: string) => void;
}) {
  const { data, fault } = useLoaded<ListedWave[]>(`/desk/municipalities/${town}/returns`);
  const first = data?.[0]?.key;
  // Before anybody can choose another: later it would take their choice back.
  useLayoutEffect(() => {
    if (chosen === undefined && first !== undefined) onChoose(first);
  }, [chosen, first, onChoose]);
  if (fault) return <Notice kind="fault">{fault}</Notice>;
  if (data?.length === 0) return <p>{none}</p>;
  if (!data || data.length === 1) return null;
  return (
    <Choice
      label={label}
      value={chosen ?? ''}
      options={data.map(({ key, title }) => ({ value: key, label: textIn(title, language.value) ?? key }))}
      onChoose={onChoose}
    />
  );
}
