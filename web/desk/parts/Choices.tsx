import './choices.scss';
import { useOwnId } from './useOwnId.ts';

/** A few ways of which one is chosen, side by side. */
export function Choices<C extends string>({
  legend,
  options,
  value,
  onValue,
}: {
  legend: string;
  options: readonly (readonly [value: C, label: string])[];
  value: C;
  onValue: (value: C) => void;
}) {
  const name = useOwnId();
  return (
    <fieldset class="choices">
      <legend>{legend}</legend>
      {options.map(([option, label]) => (
        <label key={option}>
          <input type="radio" name={name} checked={option === value} onChange={() => onValue(option)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
