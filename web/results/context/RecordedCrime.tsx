import type { ContextLayer } from '../../../server/context/contextLayer.ts';
import { textIn } from '../../ui/textIn.ts';
import { useReader } from '../state/Reader.ts';

/** What such counts are and are not, why some are missing, and who counted. */
export function RecordedCrime({ layer, few }: { layer: ContextLayer; few: boolean }) {
  const { words } = useReader();
  const { crime } = words.context;
  const isHidden = layer.figures.some(({ status }) => status !== 'shown');
  const note = layer.note && textIn(layer.note, words.language);
  return (
    <section class="rs-recorded" aria-labelledby="rs-recorded">
      {few && <p class="rs-further">{crime.fewText}</p>}
      {isHidden && <p class="rs-further">{crime.underText(layer.minimum)}</p>}
      <p class="rs-source">{crime.source(layer.source, layer.licence)}</p>
      {note && <p class="rs-source">{note}</p>}
      <h3 id="rs-recorded">{crime.explainTitle}</h3>
      <dl class="rs-recorded-points">
        {crime.explain.map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p class="rs-further">{crime.explainInterval}</p>
      {layer.kind !== 'crime' && <p class="rs-further">{crime.explainOffice}</p>}
    </section>
  );
}
