import { useState } from 'preact/hooks';
import { signInWords } from '../i18n/signIn.ts';
import { Button } from '../parts/Button.tsx';
import { say } from '../state/language.ts';

/** Shown once; one goes on after saying that they are kept. */
export function RecoveryCodes({ codes, onKept }: { codes: readonly string[]; onKept: () => void }) {
  const { recovery: words } = say(signInWords);
  const [isKept, setKept] = useState(false);
  return (
    <section class="recovery">
      <h1>{words.title}</h1>
      <p>{words.why}</p>
      <ol class="recovery__codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <p class="buttons">
        <Button onClick={() => print()}>{words.print}</Button>
        <Button onClick={() => void navigator.clipboard?.writeText(codes.join('\n'))}>{words.copy}</Button>
      </p>
      <label class="check">
        <input type="checkbox" checked={isKept} onChange={(event) => setKept(event.currentTarget.checked)} />
        {words.kept}
      </label>
      <Button look="primary" disabled={!isKept} onClick={onKept}>
        {words.go}
      </Button>
    </section>
  );
}
