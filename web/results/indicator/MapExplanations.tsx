import type { Cell } from '../../../server/disclosure/cell.ts';
import type { Scene } from '../figures/composeScene.ts';
import { Explain } from '../parts/Explain.tsx';
import { useReader } from '../state/Reader.ts';

/** The questions this very view raises, answered where they come up; what does not occur is not explained. */
export function MapExplanations({ scene }: { scene: Scene }) {
  const { explain } = useReader().words.views;
  const { rows, show, release } = scene;
  const has = (is: (cell: Cell | undefined) => boolean) => rows.some(({ cell }) => is(cell));
  const questions: [string, string, boolean][] = [
    [explain.intervalKey, explain.interval, show === 'value' && has((cell) => withInterval(cell))],
    [explain.similarKey, explain.similar, show === 'significance'],
    [explain.changeKey, explain.change, show === 'change'],
    [explain.precisionKey, explain.precision, show === 'precision'],
    [
      explain.emptyKey,
      explain.empty(release.methods.minimumBase),
      has((cell) => cell?.status === 'secret' || cell?.status === 'uncertain'),
    ],
    [explain.modelledKey, explain.modelled, has((cell) => cell?.status === 'modelled')],
    [
      explain.limitedKey,
      explain.limited,
      has((cell) => cell?.status === 'published' && cell.limited === true),
    ],
  ];
  return (
    <div class="rs-explains">
      {questions
        .filter(([, , occurs]) => occurs)
        .map(([question, answer]) => (
          <Explain key={question} question={question}>
            {answer}
          </Explain>
        ))}
    </div>
  );
}

const withInterval = (cell: Cell | undefined) =>
  (cell?.status === 'published' || cell?.status === 'modelled') && cell.low !== undefined;
