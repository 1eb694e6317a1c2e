import { useMemo, useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import { type Matches, placeMatcher } from '../../ui/names/matchPlaces.ts';
import { useWords, type Words } from '../InterviewContext.ts';
import { areaNameOf } from './placeLabel.ts';
import type { PlaceName, PlaceNames } from './placeNames.ts';
import { useListbox } from './useListbox.ts';

/** More than these nobody reads on a phone; further letters bring the others. */
const mostShown = 8;

export interface PlaceSearchProps {
  /** Prefix for the ids within. */
  id: string;
  label: string;
  names: PlaceNames;
  onChoose: (place: PlaceName) => void;
}

/** Finds a street or place while its name is typed, on the device alone. */
export function PlaceSearch({ id, label, names, onChoose }: PlaceSearchProps) {
  const words = useWords();
  const { texts } = words;
  const [typed, setTyped] = useState('');
  const match = useMemo(() => placeMatcher(names.places), [names]);
  const matches = useMemo(() => match(typed, mostShown), [match, typed]);
  const take = (position: number) => {
    const place = matches.places[position];
    if (!place) return;
    setTyped('');
    listbox.close();
    onChoose(place);
  };
  const listbox = useListbox(matches.places.length, take);
  const [entryId, listId, helpId] = [`${id}-search`, `${id}-matches`, `${id}-search-help`];
  return (
    <>
      <label class="finder__label" for={entryId}>
        {label}
      </label>
      <p id={helpId} class="finder__help">
        {texts.where.searchHelp}
      </p>
      <input
        id={entryId}
        class="entry"
        type="text"
        role="combobox"
        aria-expanded={listbox.isOpen}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={listbox.active >= 0 ? `${listId}-${listbox.active}` : undefined}
        aria-describedby={helpId}
        autocomplete="off"
        autocapitalize="words"
        // Some browsers send what is typed to a spelling service.
        spellcheck={false}
        value={typed}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          listbox.reopen();
        }}
        onKeyDown={(event) => {
          if (listbox.steer(event.key)) event.preventDefault();
        }}
        onBlur={listbox.close}
      />
      <p class="finder__count" role="status">
        {countWords(typed, matches, words)}
      </p>
      <MatchList
        id={listId}
        label={texts.where.results}
        names={names}
        found={matches.places}
        {...listbox}
        onTake={take}
      />
    </>
  );
}

interface MatchListProps {
  id: string;
  label: string;
  names: PlaceNames;
  found: readonly PlaceName[];
  isOpen: boolean;
  active: number;
  onTake: (position: number) => void;
}

function MatchList({ id, label, names, found, isOpen, active, onTake }: MatchListProps) {
  return (
    <div id={id} class="finder__matches" role="listbox" aria-label={label} hidden={!isOpen}>
      {found.map((place, position) => (
        <div
          key={place.key}
          id={`${id}-${position}`}
          class="finder__match"
          role="option"
          tabIndex={-1}
          aria-selected={position === active}
          // The focus stays in the entry, so that the list does not close before the click counts.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onTake(position)}
          onKeyDown={(event) => event.key === 'Enter' && onTake(position)}
        >
          {place.name} <span class="finder__area">{areaNameOf(place.area, names.areas)}</span>
        </div>
      ))}
    </div>
  );
}

function countWords(typed: string, { places, total }: Matches, { texts, plural }: Words): string {
  if (typed.trim() === '') return '';
  if (total === 0) return texts.where.foundNone;
  if (total > places.length) return fill(texts.where.foundMore, { count: places.length });
  return plural(texts.where.found, total, { count: total });
}
