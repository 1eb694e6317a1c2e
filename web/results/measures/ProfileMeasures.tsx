import type { Release } from '../../../server/release/release.ts';
import { useReader } from '../state/Reader.ts';
import { MeasuresOfArea } from './MeasuresOfArea.tsx';
import { isIn } from './measureText.ts';

/** Of an area's profile: what the town did there; nothing where the register has nothing. */
export function ProfileMeasures({ release, area }: { release: Release; area: Release['areas'][number] }) {
  const { results, words } = useReader();
  const loaded = results.measures.value;
  const measures = loaded.state === 'ready' ? loaded.value.measures : [];
  if (!measures.some((measure) => isIn(area.key, measure, release))) return null;
  return (
    <section class="rs-section">
      <h3>{words.context.pages.measures}</h3>
      <MeasuresOfArea area={area.key} name={area.name} release={release} />
    </section>
  );
}
