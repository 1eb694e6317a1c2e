import type { TextCorrection } from '../../../../db/queries/corrections.ts';
import { ask } from '../../api.ts';
import { editorWords } from '../../i18n/editor.ts';
import { Button } from '../../parts/Button.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { useAction } from '../../parts/useAction.ts';
import { say } from '../../state/language.ts';
import { fill, sayMoment } from '../texts.ts';

export type Correction = TextCorrection & { isOwn: boolean };

/** What was proposed, by whom, and what became of it. */
export function CorrectionList({
  path,
  corrections,
  reload,
}: {
  path: string;
  corrections: readonly Correction[];
  reload: () => Promise<void>;
}) {
  const words = say(editorWords).corrections;
  const decide = useAction(async (number: number, isConfirmed: boolean) => {
    await ask(`${path}/${number}`, 'POST', { isConfirmed });
    await reload();
  });
  const waiting = corrections.filter(({ state }) => state === 'proposed');
  const decided = corrections.filter(({ state }) => state !== 'proposed');
  return (
    <section>
      {(waiting.length > 0 || decided.length === 0) && <h2>{words.waiting}</h2>}
      {decide.fault && <Notice kind="fault">{decide.fault}</Notice>}
      {corrections.length === 0 && <p>{words.none}</p>}
      <ul class="corrections">
        {waiting.map((one) => (
          <li key={one.number}>
            <Words correction={one} />
            {one.isOwn ? (
              <p class="field__hint">{words.own}</p>
            ) : (
              <Button
                label={`${words.confirm}: ${one.new}`}
                onClick={() => void decide.run(one.number, true)}
              >
                {words.confirm}
              </Button>
            )}{' '}
            <Button
              look="quiet"
              label={`${one.isOwn ? words.withdraw : words.refuse}: ${one.new}`}
              onClick={() => void decide.run(one.number, false)}
            >
              {one.isOwn ? words.withdraw : words.refuse}
            </Button>
          </li>
        ))}
      </ul>
      {decided.length > 0 && <h2>{words.decided}</h2>}
      <ul class="corrections">
        {decided.map((one) => (
          <li key={one.number}>
            <Words correction={one} />
            <p>
              {words.state[one.state]} {one.decidedBy && fill(words.by, { name: one.decidedBy })}
              {one.decidedAt && `, ${sayMoment(one.decidedAt)}`}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Words({ correction }: { correction: Correction }) {
  const words = say(editorWords).corrections;
  return (
    <>
      <p class="changes__values" lang={correction.language}>
        <del>{correction.old}</del> <ins>{correction.new}</ins>
      </p>
      <p class="field__hint">
        {words.reason}: {correction.reason} · {fill(words.by, { name: correction.proposedBy })},{' '}
        {sayMoment(correction.proposedAt)}
      </p>
    </>
  );
}
