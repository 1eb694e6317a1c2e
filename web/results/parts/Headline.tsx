import { textIn } from '../../ui/textIn.ts';
import type { Scene } from '../figures/composeScene.ts';
import { findingSentence, furtherSentences, type Subject } from '../figures/sentences.ts';
import { useReader } from '../state/Reader.ts';

/** First the sentence: what the whole municipality answered, and what the ends of the scale mean. */
export function Headline({ scene, self }: { scene: Scene; self: boolean }) {
  const { words } = useReader();
  const { indicator, release, town } = scene;
  const place = words.place.municipality(town.name);
  const subject: Subject = {
    kind: indicator.kind,
    title: scene.title,
    place: self ? words.place.self(place) : place,
    minimumBase: release.methods.minimumBase,
  };
  const description = indicator.description && textIn(indicator.description, words.language);
  return (
    <div class="rs-headline-block">
      <p class="rs-goal">{words.goals[indicator.goal]}</p>
      <h2>{textIn(indicator.title, words.language)}</h2>
      <p class="rs-headline" aria-live="polite">
        {findingSentence(town.cell, subject, words)}
      </p>
      <p class="rs-further">
        {[
          description,
          ends(scene, words.language, words.sentence.ends),
          ...furtherSentences(town.cell, subject, words),
        ]
          .filter((sentence) => sentence)
          .join(' ')}
      </p>
    </div>
  );
}

function ends({ indicator }: Scene, language: string, say: (low: string, high: string) => string) {
  if (!indicator.ends || indicator.kind !== 'mean') return undefined;
  return say(textIn(indicator.ends.low, language) ?? '', textIn(indicator.ends.high, language) ?? '');
}
