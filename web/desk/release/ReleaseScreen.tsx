import { useEffect } from 'preact/hooks';
import type { BuildState } from '../../../server/release/desk/buildJob.ts';
import type { DeskWave } from '../../../server/release/desk/listWaveReleases.ts';
import { releaseWords } from '../i18n/release.ts';
import { Notice } from '../parts/Notice.tsx';
import { useLoaded } from '../parts/useLoaded.ts';
import type { ScreenProps } from '../screens.ts';
import { say } from '../state/language.ts';
import '../styles/release.scss';
import { ReleasePage } from './ReleasePage.tsx';
import { WaveReleases } from './WaveReleases.tsx';

export interface ReleaseList {
  waves: DeskWave[];
  build: BuildState | null;
}

const pollEvery = 1_000;

/** Closed waves with their releases; behind an address with wave and number one release with its report. */
export function ReleaseScreen({ town, account, rest }: ScreenProps) {
  const path = `/desk/municipalities/${town.key}/releases`;
  const { data, fault, reload } = useLoaded<ReleaseList>(path);
  const isRunning = data?.build?.state === 'running';
  useEffect(() => {
    if (!isRunning) return;
    const timer = setInterval(reload, pollEvery);
    return () => clearInterval(timer);
  }, [isRunning, reload]);
  const words = say(releaseWords);
  if (fault) return <Notice kind="fault">{fault}</Notice>;
  if (!data) return null;
  const [key, number] = rest;
  const wave = data.waves.find((one) => one.wave === key);
  const release = wave?.releases.find((one) => String(one.number) === number);
  if (wave && release)
    return <ReleasePage town={town} account={account} wave={wave} release={release} onChange={reload} />;
  return (
    <>
      <p>{words.intro}</p>
      {data.waves.length === 0 && <Notice>{words.noWaves}</Notice>}
      {data.waves.map((one) => (
        <WaveReleases key={one.wave} town={town.key} wave={one} build={data.build} onChange={reload} />
      ))}
    </>
  );
}
