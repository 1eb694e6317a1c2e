import type { Scene } from '../figures/composeScene.ts';
import { findingSentence, furtherSentences, type Subject } from '../figures/sentences.ts';
import { MeasuresOfArea } from '../measures/MeasuresOfArea.tsx';
import { useReader } from '../state/Reader.ts';

/** The chosen area or district in a sentence. It stands below the map, so that choosing never moves the map. */
export function AreaReading({ scene, self }: { scene: Scene; self: boolean }) {
  const { navigation, words } = useReader();
  const { chosen, split } = scene;
  const hint = split === 'districts' ? words.reading.hintDistricts : words.reading.hint;
  return (
    <div class="rs-reading" aria-live="polite">
      {chosen ? <Reading scene={scene} self={self} /> : <p class="rs-hint">{hint}</p>}
      {chosen && (
        <button type="button" class="rs-button" onClick={() => navigation.go({ place: undefined })}>
          {words.reading.clear}
        </button>
      )}
    </div>
  );
}

function Reading({ scene, self }: { scene: Scene; self: boolean }) {
  const { words } = useReader();
  const { chosen, indicator, release, split } = scene;
  const name = chosen?.name ?? '';
  const place = split === 'districts' ? words.place.district(name) : words.place.area(name);
  const subject: Subject = {
    kind: indicator.kind,
    title: scene.title,
    place: self ? words.place.self(place) : place,
    minimumBase: release.methods.minimumBase,
  };
  return (
    <>
      <p class="rs-reading-finding">{findingSentence(chosen?.cell, subject, words)}</p>
      <p class="rs-further">{furtherSentences(chosen?.cell, subject, words).join(' ')}</p>
      {chosen && split === 'areas' && <MeasuresOfArea area={chosen.key} name={name} release={release} />}
    </>
  );
}
