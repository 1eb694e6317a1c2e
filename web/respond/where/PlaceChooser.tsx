import { useMemo, useState } from 'preact/hooks';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../InterviewContext.ts';
import { placeLabel } from './placeLabel.ts';
import type { PlaceName, PlaceNames } from './placeNames.ts';

export interface PlaceChooserProps {
  /** Prefix for the ids within. */
  id: string;
  names: PlaceNames;
  onChoose: (place: PlaceName) => void;
}

/** Choosing from two lists to pull down: the area, then the name. Nothing is taken before the button is pressed. */
export function PlaceChooser({ id, names, onChoose }: PlaceChooserProps) {
  const { texts } = useWords();
  const [area, setArea] = useState('');
  const [chosen, setChosen] = useState('');
  const [isMissing, setMissing] = useState(false);
  const offered = useMemo(() => namesIn(names, area), [names, area]);
  const take = () => {
    const place = offered.find(({ key }) => key === chosen);
    setMissing(!place);
    if (!place) return;
    setChosen('');
    onChoose(place);
  };
  return (
    <>
      <Choice id={`${id}-area`} label={texts.where.areaLabel} value={area} onChange={setArea}>
        {[{ key: '', name: texts.where.anyArea }, ...names.areas]}
      </Choice>
      <Choice
        id={`${id}-name`}
        label={texts.where.searchLabel}
        value={chosen}
        onChange={setChosen}
        fault={isMissing && chosen === '' ? texts.where.takeFirst : undefined}
      >
        {[
          { key: '', name: texts.section.chooseArea },
          ...offered.map((place) => ({
            key: place.key,
            name: area === '' ? placeLabel(place, names) : place.name,
          })),
        ]}
      </Choice>
      <div class="finder__take">
        <Button look="secondary" onClick={take}>
          {texts.where.take}
        </Button>
      </div>
    </>
  );
}

interface ChoiceProps {
  id: string;
  label: string;
  value: string;
  children: readonly { key: string; name: string }[];
  fault?: string | undefined;
  onChange: (value: string) => void;
}

function Choice({ id, label, value, children, fault, onChange }: ChoiceProps) {
  return (
    <>
      <label class="finder__label" for={id}>
        {label}
      </label>
      {fault && (
        <p id={`${id}-fault`} class="message message--error" role="alert">
          {fault}
        </p>
      )}
      <span class="select">
        <select
          id={id}
          class="select__control"
          aria-invalid={fault ? 'true' : undefined}
          aria-describedby={fault && `${id}-fault`}
          onChange={(event) => onChange(event.currentTarget.value)}
        >
          {children.map(({ key, name }) => (
            <option key={key} value={key} selected={key === value}>
              {name}
            </option>
          ))}
        </select>
      </span>
    </>
  );
}

/** In the order of their names. What belongs to no area alone is offered in each. */
function namesIn({ places }: PlaceNames, area: string): PlaceName[] {
  const order = new Intl.Collator('de').compare;
  return places
    .filter((place) => area === '' || place.area === undefined || place.area === area)
    .sort((one, other) => order(one.name, other.name));
}
