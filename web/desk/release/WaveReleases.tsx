import type { BuildState } from '../../../server/release/desk/buildJob.ts';
import type { DeskRelease, DeskWave } from '../../../server/release/desk/listWaveReleases.ts';
import { ask } from '../api.ts';
import { releaseWords } from '../i18n/release.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { ProgressBar } from '../parts/ProgressBar.tsx';
import { ScreenLink } from '../parts/ScreenLink.tsx';
import { sayDay, sayText } from '../parts/sayDay.ts';
import { sayFault } from '../parts/sayFault.ts';
import { Table } from '../parts/Table.tsx';
import { useAction } from '../parts/useAction.ts';
import { addressOf } from '../state/address.ts';
import { say } from '../state/language.ts';

interface WaveReleasesProps {
  town: string;
  wave: DeskWave;
  build: BuildState | null;
  onChange: () => Promise<void>;
}

/** One closed wave: what was built of it, and the button that builds. */
export function WaveReleases({ town, wave, build, onChange }: WaveReleasesProps) {
  const words = say(releaseWords);
  const start = useAction(async () => {
    await ask(`/desk/municipalities/${town}/waves/${encodeURIComponent(wave.wave)}/releases`, 'POST', {});
    await onChange();
  });
  const own = build?.wave === wave.wave ? build : null;
  const isRunning = build?.state === 'running';
  const hindrance = wave.answersDeletedOn
    ? words.cannotBuild.deleted(sayDay(wave.answersDeletedOn))
    : wave.hasIndicators
      ? undefined
      : words.cannotBuild.noIndicators;
  return (
    <section class="release__wave">
      <h2>
        {sayText(wave.title)} ({wave.wave})
      </h2>
      {wave.closedOn && <p class="release__quiet">{words.closedOn(sayDay(wave.closedOn))}</p>}
      <ReleaseTable town={town} wave={wave} />
      {start.fault && <Notice kind="fault">{start.fault}</Notice>}
      {own && <BuildNotice build={own} />}
      {hindrance ? (
        <Notice>{hindrance}</Notice>
      ) : (
        <p class="buttons release__build">
          <Button
            look={wave.releases.length === 0 ? 'primary' : 'secondary'}
            isBusy={start.isBusy || isRunning}
            onClick={start.run}
          >
            {wave.releases.length === 0 ? words.build : words.buildAgain}
          </Button>
          <span class="release__quiet">{words.buildHint}</span>
        </p>
      )}
    </section>
  );
}

function BuildNotice({ build }: { build: BuildState }) {
  const words = say(releaseWords);
  switch (build.state) {
    case 'running':
      return (
        <div role="status">
          <ProgressBar
            label={build.phase === 'reading' ? words.building.reading : words.building.estimating}
            done={build.percent}
            total={100}
          />
          <p class="release__quiet">{words.building.leave}</p>
        </div>
      );
    case 'done':
      return <Notice kind="done">{words.built(build.number ?? 0)}</Notice>;
    case 'refused':
      return <Notice kind="fault">{build.refusal && sayFault(build.refusal)}</Notice>;
    case 'failed':
      return <Notice kind="fault">{words.failed}</Notice>;
  }
}

function ReleaseTable({ town, wave }: { town: string; wave: DeskWave }) {
  const words = say(releaseWords);
  const { columns } = words;
  return (
    <Table<DeskRelease>
      caption={`${sayText(wave.title)} (${wave.wave})`}
      empty={words.noReleases}
      rows={wave.releases}
      keyOf={({ number }) => number}
      columns={[
        { title: columns.release, cell: ({ number }) => number, isNamed: true },
        { title: columns.createdOn, cell: ({ createdOn }) => sayDay(createdOn) },
        { title: columns.state, cell: stateText },
        {
          title: columns.next,
          isAction: true,
          cell: ({ number }) => (
            <ScreenLink to={addressOf(town, 'freigaben', wave.wave, String(number))}>{words.read}</ScreenLink>
          ),
        },
      ]}
    />
  );
}

/** "nur für den Rat, für alle ab 12. März 2027" */
export function stateText({ state, proposal, confirmed }: DeskRelease): string {
  const words = say(releaseWords);
  const opens = state === 'council' && confirmed?.publicOn ? words.until(sayDay(confirmed.publicOn)) : '';
  return [words.state[state], opens, proposal ? words.proposedState : ''].filter(Boolean).join(', ');
}
