import type { AreaOptions } from '../areas/nameFeatures.ts';
import { type PreparedAreas, prepareAreas } from '../areas/prepareAreas.ts';
import { answerOrder } from './answerOrder.ts';

export interface AreasOrder {
  /** Content of a GeoJSON file. */
  text: string;
  options: AreaOptions;
}

answerOrder<AreasOrder, PreparedAreas>(({ text, options }) => prepareAreas(text, options));
