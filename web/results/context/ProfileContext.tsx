import type { Release } from '../../../server/release/release.ts';
import { textIn } from '../../ui/textIn.ts';
import { useReader } from '../state/Reader.ts';
import { listRateLayers } from './composeQuadrant.ts';
import { rateText } from './rateText.ts';

/** Of an area's profile: what was recorded there, of each kind the newest year, with its interval. */
export function ProfileContext({ release, area }: { release: Release; area: Release['areas'][number] }) {
  const { results, words } = useReader();
  const loaded = results.context.value;
  const layers = loaded.state === 'ready' ? listRateLayers(loaded.value.layers, release) : [];
  const newest = layers.filter(
    (layer) => !layers.some((other) => other.layer === layer.layer && other.year > layer.year),
  );
  if (newest.length === 0) return null;
  const { crime, pages } = words.context;
  return (
    <section class="rs-section">
      <h3>{pages.crime}</h3>
      <dl class="rs-sheet">
        {newest.map((layer) => {
          const title = crime.layerName(textIn(layer.title, words.language) ?? layer.layer, layer.year);
          const label = textIn(layer.denominatorLabel ?? {}, words.language) ?? '';
          const figure = layer.figures.find((one) => one.area === area.key);
          const { value, interval } = rateText(figure, layer.minimum, words);
          return (
            <div key={layer.layer} class="rs-sheet-line">
              <dt>{interval ? crime.per(title, layer.per.toLocaleString(words.locale), label) : title}</dt>
              <dd>
                {value}
                {interval && ` (${interval})`}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
