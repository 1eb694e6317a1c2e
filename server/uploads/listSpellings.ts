import { findAreaSet } from '../../db/queries/areas.ts';
import type { Store } from '../../db/store.ts';
import type { WeightingDimension } from '../waves/margins/weightingDimension.ts';
import { type Spellings, spelling } from './arrangeTable.ts';
import type { UploadKind } from './uploadColumns.ts';

const kindWords = {
  context: {
    kind: {
      kriminalität: 'crime',
      straftaten: 'crime',
      vorfälle: 'incidents',
      mängel: 'faults',
      bevölkerung: 'population',
      sonstiges: 'other',
    },
  },
  measures: {
    status: {
      geplant: 'planned',
      läuft: 'running',
      laufend: 'running',
      abgeschlossen: 'finished',
      beendet: 'finished',
      abgebrochen: 'stopped',
    },
  },
  places: { kind: { straße: 'street', strasse: 'street', platz: 'place', ort: 'place' } },
  margins: {},
  merges: {},
} as const satisfies Record<UploadKind, Record<string, Record<string, string>>>;

/** Words for "the whole town" that offices write into the column of areas. */
const wholeTown = ['gesamt', 'insgesamt', 'stadt', 'gesamtstadt', 'total', 'ganze stadt'];

/** How areas, groups and states may be spelled out in a table of this kind. */
export async function listSpellings(
  store: Store,
  municipality: string,
  kind: UploadKind,
  dimensions: readonly WeightingDimension[],
): Promise<Spellings> {
  const areaSet = await findAreaSet(store, municipality);
  const areas = new Map((areaSet?.areas ?? []).map(({ key, name }) => [spelling(name), key]));
  const spellings = new Map<string, ReadonlyMap<string, string>>([
    [
      'area',
      kind === 'context' ? new Map([...wholeTown.map((word) => [word, ''] as const), ...areas]) : areas,
    ],
    ['areas', areas],
  ]);
  for (const [column, words] of Object.entries(kindWords[kind])) {
    spellings.set(column, new Map(Object.entries(words)));
  }
  for (const { question, categories } of kind === 'margins' ? dimensions : []) {
    const words = categories.flatMap(({ key, text }) =>
      Object.values(text).map((word) => [spelling(word), key] as const),
    );
    spellings.set(question, new Map([...(spellings.get(question) ?? []), ...words]));
  }
  return spellings;
}
