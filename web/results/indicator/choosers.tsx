import type { Scene } from '../figures/composeScene.ts';
import { InnerLink } from '../parts/InnerLink.tsx';
import { useReader } from '../state/Reader.ts';
import { forms } from '../state/view.ts';

/** Whether the scene lies over areas or districts, as a map does. */
export const overPlaces = ({ split }: Scene) => split === 'areas' || split === 'districts';

/** What the colours say; only what these places offer. */
export function ShowChooser({ scene }: { scene: Scene }) {
  const { words } = useReader();
  if (!overPlaces(scene) || scene.shows.length < 2) return null;
  return (
    <nav class="rs-shows" aria-labelledby="rs-shows">
      <span id="rs-shows">{words.views.showLabel}</span>
      <div class="rs-segments">
        {scene.shows.map((show) => (
          <InnerLink key={show} change={{ show }} current={show === scene.show}>
            <span>{words.views.show[show]}</span>
          </InnerLink>
        ))}
      </div>
    </nav>
  );
}

/** Map, table and sentences: three equal views of the same figures. */
export function FormTabs({ scene }: { scene: Scene }) {
  const { navigation, words } = useReader();
  const { form: current } = navigation.view.value;
  const name = (form: (typeof forms)[number]) =>
    form === 'map' && !overPlaces(scene) ? words.views.chart : words.views.form[form];
  return (
    <nav class="rs-forms" aria-label={words.views.formLabel}>
      {forms.map((form) => (
        <InnerLink key={form} change={{ form }} current={form === current}>
          <span>{name(form)}</span>
        </InnerLink>
      ))}
    </nav>
  );
}
