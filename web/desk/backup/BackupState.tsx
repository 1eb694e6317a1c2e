import type { ComponentChildren } from 'preact';
import type { BackupView } from '../../../server/backup/viewBackups.ts';
import { backupWords } from '../i18n/backup.ts';
import { ClockNotice } from '../parts/ClockNotice.tsx';
import { Notice } from '../parts/Notice.tsx';
import { sayDay, sayMoment } from '../parts/sayDay.ts';
import { useLoaded } from '../parts/useLoaded.ts';
import { language, say } from '../state/language.ts';

/**
 * How the nightly backup stands: what an admin should see without looking for it. Before `children` when something is
 * wrong, after them when all is well.
 */
export function BackupState({ town, children }: { town: string; children: ComponentChildren }) {
  const words = say(backupWords);
  const { data, fault } = useLoaded<BackupView>(`/desk/municipalities/${town}/backups`);
  if (fault)
    return (
      <>
        <Notice kind="fault">
          {words.noAnswer} {fault}
        </Notice>
        {children}
      </>
    );
  if (!data) return children;
  const isWell = data.health === 'ok' || data.health === 'off';
  const section = (
    <section class="home__backup">
      <h2>{words.title}</h2>
      <Outcome view={data} />
      {data.hour !== undefined && (
        <p>
          {words.every(data.hour)} {sayKept(data)}
        </p>
      )}
    </section>
  );
  return (
    <>
      <ClockNotice doubt={data.clock} />
      {!isWell && section}
      {children}
      {isWell && section}
    </>
  );
}

function Outcome({ view: { health, folderFault, lastSuccess, lastFailure } }: { view: BackupView }) {
  const words = say(backupWords);
  const last = lastSuccess && sayMoment(Date.parse(lastSuccess.at));
  if (health === 'off') return <Notice kind="warning">{words.off}</Notice>;
  if (health === 'ok' && last && lastSuccess) return <p>{words.ok(last, saySize(lastSuccess.bytes))}</p>;
  const own = language.value === 'de' ? 'de' : 'en';
  const since = last ? words.lastGood(last) : words.never;
  if (folderFault)
    return (
      <Notice kind="fault">
        <p>
          <strong>{words.unwritable}</strong> {folderFault[own]}
        </p>
        <p>
          {words.tellThem} {since}
        </p>
      </Notice>
    );
  if (health === 'failed' && lastFailure)
    return (
      <Notice kind="fault">
        <p>
          <strong>{words.failed(sayMoment(Date.parse(lastFailure.at)))}</strong> {lastFailure[own]}
        </p>
        <p>
          {words.whatToDo} {since}
        </p>
      </Notice>
    );
  return <Notice kind="warning">{last ? `${words.late(last)} ${words.whatToDo}` : words.never}</Notice>;
}

function sayKept({ days, folderFault }: BackupView): string {
  const words = say(backupWords);
  if (folderFault) return '';
  if (!days) return words.unreadable;
  return days.length === 0 ? '' : words.kept(days.length, sayDay(days.at(-1)));
}

/** "12,4 MB" */
const saySize = (bytes: number): string =>
  `${new Intl.NumberFormat(language.value, { maximumFractionDigits: 1 }).format(bytes / 1e6)} MB`;
