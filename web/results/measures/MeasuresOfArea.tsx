import type { Release } from '../../../server/release/release.ts';
import { textIn } from '../../ui/textIn.ts';
import { InnerLink } from '../parts/InnerLink.tsx';
import { useReader } from '../state/Reader.ts';
import { isIn } from './measureText.ts';

export interface MeasuresOfAreaProps {
  area: string;
  name: string;
  release: Release;
}

/** Links from an area to what was done there; nothing where the register has nothing. */
export function MeasuresOfArea({ area, name, release }: MeasuresOfAreaProps) {
  const { results, words } = useReader();
  const loaded = results.measures.value;
  const measures = loaded.state === 'ready' ? loaded.value.measures : [];
  const found = measures.filter((measure) => isIn(area, measure, release));
  if (found.length === 0) return null;
  return (
    <div class="rs-area-measures">
      <p>{words.context.measures.of(name)}</p>
      <ul>
        {found.map(({ key, title }) => (
          <li key={key}>
            <InnerLink change={{ page: 'measures', measure: key }}>
              {textIn(title, words.language) ?? key}
            </InnerLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
