import { Labelled, type LabelledProps } from './Labelled.tsx';

export interface ChoiceProps<Value extends string> extends LabelledProps {
  value: Value | '';
  options: readonly { value: Value; label: string }[];
  onChoose: (value: Value) => void;
  /** The line that stands there before anything was chosen. */
  prompt?: string;
}

/** One of several, from a list. */
export function Choice<Value extends string>({
  value,
  options,
  onChoose,
  prompt,
  ...labels
}: ChoiceProps<Value>) {
  return (
    <Labelled {...labels}>
      {(ties) => (
        <select {...ties} value={value} onChange={(event) => onChoose(event.currentTarget.value as Value)}>
          {prompt !== undefined && <option value="">{prompt}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}
