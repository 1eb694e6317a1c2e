import { useState } from 'preact/hooks';
import { RefusedByServer, sayProblem } from '../api.ts';
import { passwordWords } from '../i18n/password.ts';
import { Field } from '../parts/Field.tsx';
import { say } from '../state/language.ts';

export interface TypedPassword {
  value: string;
  /** Typed twice, and the same. */
  isSame: boolean;
}

/** Two fields for a new password, which says what is wrong with it. */
export function NewPassword({
  onType,
  error,
}: {
  onType: (typed: TypedPassword) => void;
  /** What the server answered. */
  error: unknown;
}) {
  const words = say(passwordWords);
  const [value, setValue] = useState('');
  const [again, setAgain] = useState('');
  const [hasLeft, setLeft] = useState(false);
  const change = (first: string, second: string) => {
    setValue(first);
    setAgain(second);
    onType({ value: first, isSame: first === second && first !== '' });
  };
  return (
    <>
      <Field
        label={words.label}
        hint={words.hint}
        type="password"
        autocomplete="new-password"
        required
        value={value}
        fault={passwordFault(error)}
        onInput={(typed) => change(typed, again)}
      />
      <Field
        label={words.repeat}
        type="password"
        autocomplete="new-password"
        required
        value={again}
        fault={hasLeft && again !== '' && again !== value ? words.differs : undefined}
        onInput={(typed) => change(value, typed)}
        onLeave={() => setLeft(true)}
      />
    </>
  );
}

/** A fault of the password itself, which belongs to its field. */
function passwordFault(error: unknown): string | undefined {
  if (!(error instanceof RefusedByServer) || error.code !== 'password.invalid') return undefined;
  return say(passwordWords).faults[String(error.details.fault)] ?? sayProblem(error);
}

/** Every other fault belongs above the form. */
export const otherFault = (error: unknown): string | undefined =>
  error === undefined || passwordFault(error) ? undefined : sayProblem(error);
