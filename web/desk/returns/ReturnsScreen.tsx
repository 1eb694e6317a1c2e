import { useState } from 'preact/hooks';
import type { ReturnsReply } from '../../../server/fieldwork/returns/readReturns.ts';
import { fill } from '../../i18n/fill.ts';
import { returnsWords } from '../i18n/returns.ts';
import { Notice } from '../parts/Notice.tsx';
import { OpenedWaveChooser } from '../parts/OpenedWaveChooser.tsx';
import { useLoaded } from '../parts/useLoaded.ts';
import type { ScreenProps } from '../screens.ts';
import { formatDay } from '../state/format.ts';
import { say } from '../state/language.ts';
import { ProfileTables } from './ProfileTables.tsx';
import './returns.scss';
import { SampleSection } from './SampleSection.tsx';

/** How many have answered up to yesterday, who they are, and what to do about it. */
export function ReturnsScreen({ town, rest }: ScreenProps) {
  const words = say(returnsWords);
  const [wave, setWave] = useState<string>();
  return (
    <>
      <OpenedWaveChooser
        town={town.key}
        none={words.noWaves}
        wished={rest[0]}
        chosen={wave}
        onChoose={setWave}
      />
      {wave && <ReturnsOfWave key={wave} path={`/desk/municipalities/${town.key}/waves/${wave}/returns`} />}
    </>
  );
}

function ReturnsOfWave({ path }: { path: string }) {
  const words = say(returnsWords);
  const { data, fault } = useLoaded<ReturnsReply>(path);
  if (fault) return <Notice kind="fault">{fault}</Notice>;
  if (!data) return null;
  return (
    <>
      <p>
        <strong>{words.state[data.state]}</strong> · {fill(words.until, { day: formatDay(data.until) })}{' '}
        {words.privacy}
      </p>
      {data.samples.map((sample) => (
        <SampleSection key={sample.sample} returns={sample} />
      ))}
      <ProfileTables returns={data} />
    </>
  );
}
