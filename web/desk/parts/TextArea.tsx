import { Labelled, type LabelledProps } from './Labelled.tsx';

export interface TextAreaProps extends LabelledProps {
  value: string;
  onInput: (value: string) => void;
  rows?: number;
  /** Of what is typed, for spelling and reading aloud. */
  language?: string;
}

/** Several lines to type. */
export function TextArea({ value, onInput, rows = 3, language, ...labels }: TextAreaProps) {
  return (
    <Labelled {...labels}>
      {(ties) => (
        <textarea
          {...ties}
          rows={rows}
          lang={language}
          value={value}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
    </Labelled>
  );
}
