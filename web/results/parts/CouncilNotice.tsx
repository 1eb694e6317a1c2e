import { isForCouncil } from '../state/loadResults.ts';
import type { Results } from '../state/openResults.ts';
import { useReader } from '../state/Reader.ts';

/** Over everything the council reads before the public does: nobody passes it on by mistake. */
export function CouncilNotice({ results }: { results: Results }) {
  const { locale, states } = useReader().words;
  const screen = results.screen.value;
  if (!isForCouncil() || screen.kind !== 'ready') return null;
  const shown = screen.waves.find(({ wave }) => wave === screen.release.wave.key);
  if (shown?.audience !== 'council') return null;
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  return (
    <p class="rs-council">{states.councilOnly(shown.publicOn && date.format(new Date(shown.publicOn)))}</p>
  );
}
