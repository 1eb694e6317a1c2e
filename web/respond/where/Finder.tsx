import '../../styles/finder.scss';
import { PlaceChooser } from './PlaceChooser.tsx';
import { PlaceSearch } from './PlaceSearch.tsx';
import type { PlaceName, PlaceNames } from './placeNames.ts';

export interface FinderProps {
  /** Prefix for the ids within. */
  id: string;
  way: 'search' | 'list';
  names: PlaceNames;
  searchLabel: string;
  onChoose: (place: PlaceName) => void;
}

/** Choosing a street or place by its name. Loaded when one of the two ways is taken. */
export function Finder({ id, way, names, searchLabel, onChoose }: FinderProps) {
  return (
    <div class="finder">
      {way === 'search' ? (
        <PlaceSearch id={id} label={searchLabel} names={names} onChoose={onChoose} />
      ) : (
        <PlaceChooser id={id} names={names} onChoose={onChoose} />
      )}
    </div>
  );
}
