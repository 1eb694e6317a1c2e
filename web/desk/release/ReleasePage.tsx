import type { DeskRelease, DeskWave } from '../../../server/release/desk/listWaveReleases.ts';
import type { DeskReport } from '../../../server/release/desk/readReport.ts';
import { releaseWords } from '../i18n/release.ts';
import { Notice } from '../parts/Notice.tsx';
import { ScreenLink } from '../parts/ScreenLink.tsx';
import { sayText } from '../parts/sayDay.ts';
import { useLoaded } from '../parts/useLoaded.ts';
import type { ScreenProps } from '../screens.ts';
import { addressOf } from '../state/address.ts';
import { say } from '../state/language.ts';
import { Decision } from './Decision.tsx';
import { Report } from './Report.tsx';
import { stateText } from './WaveReleases.tsx';

export interface ReleasePageProps extends Pick<ScreenProps, 'town' | 'account'> {
  wave: DeskWave;
  release: DeskRelease;
  onChange: () => Promise<void>;
}

/** One release: its state, what there is to decide, and the report the decision rests on. */
export function ReleasePage(props: ReleasePageProps) {
  const { town, wave, release, onChange } = props;
  const words = say(releaseWords);
  const path = `/desk/municipalities/${town.key}/waves/${encodeURIComponent(wave.wave)}/releases/${release.number}`;
  const report = useLoaded<DeskReport>(`${path}/report`);
  const changed = async () => {
    await Promise.all([onChange(), report.reload()]);
  };
  return (
    <>
      <p>
        <ScreenLink to={addressOf(town.key, 'freigaben')}>{words.back}</ScreenLink>
      </p>
      <h2>
        {sayText(wave.title)} ({wave.wave}): {words.release(release.number)}
      </h2>
      <p class="release__state">{stateText(release)}</p>
      <Decision {...props} path={path} onChange={changed} />
      {report.fault && <Notice kind="fault">{report.fault}</Notice>}
      {report.data && <Report report={report.data} />}
    </>
  );
}
