import { useOwnId } from '../parts/useOwnId.ts';

export interface RangeFieldProps {
  label: string;
  value: number;
  min: number;
  max: number;
  step: number;
  hint?: string;
  /** Without it only the field is there, for what is seldom changed. */
  hasSlider?: boolean;
  onValue: (value: number) => void;
}

/** A number to type, with a slider that does the same by hand. */
export function RangeField({ label, value, min, max, step, hint, hasSlider, onValue }: RangeFieldProps) {
  const id = useOwnId();
  const take = (text: string) => {
    const typed = Number(text.replace(',', '.'));
    if (text.trim() !== '' && Number.isFinite(typed)) onValue(Math.min(max, Math.max(min, typed)));
  };
  return (
    <div class="range">
      <label for={id}>{label}</label>
      <div class="range__pair">
        <input
          id={id}
          type="number"
          min={min}
          max={max}
          step={step}
          value={value}
          aria-describedby={hint ? `${id}-hint` : undefined}
          onInput={(event) => take(event.currentTarget.value)}
        />
        {hasSlider && (
          <input
            type="range"
            aria-label={label}
            min={min}
            max={max}
            step={step}
            value={value}
            onInput={(event) => take(event.currentTarget.value)}
          />
        )}
      </div>
      {hint && (
        <p class="range__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
