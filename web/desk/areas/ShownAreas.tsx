import type { DeskAreas } from '../../../server/areas/describeAreas.ts';
import { fill } from '../../i18n/fill.ts';
import { areaWords } from '../i18n/areas.ts';
import { Table } from '../parts/Table.tsx';
import { say } from '../state/language.ts';
import { outlinePaths } from './outlinePaths.ts';

/** Areas as a map and as a list, so that a wrong column shows at once. */
export function ShownAreas({ areas, attribution }: DeskAreas) {
  const words = say(areaWords);
  const districts = new Set(areas.flatMap(({ district }) => district ?? [])).size;
  const { viewBox, paths } = outlinePaths(areas.map(({ outline }) => outline));
  return (
    <div class="areas">
      <div>
        <svg class="areas__map" viewBox={viewBox} role="img" aria-label={words.map}>
          {areas.map(({ key, name }, at) => (
            <path key={key} d={paths[at]} vector-effect="non-scaling-stroke">
              <title>{name}</title>
            </path>
          ))}
        </svg>
        {attribution && <p class="field__hint">{attribution}</p>}
      </div>
      <div>
        <p>{fill(words.counts, { areas: areas.length, districts })}</p>
        <Table
          caption={words.list}
          empty={words.none}
          rows={areas}
          keyOf={({ key }) => key}
          columns={[
            { title: words.column.name, cell: ({ name }) => name },
            { title: words.column.key, cell: ({ key }) => key },
            { title: words.column.district, cell: ({ district }) => district ?? words.noDistrict },
          ]}
        />
      </div>
    </div>
  );
}
