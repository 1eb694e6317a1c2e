import { useMemo } from 'preact/hooks';
import { textIn } from '../../ui/textIn.ts';
import { IntervalChart } from '../chart/IntervalChart.tsx';
import type { Scene } from '../figures/composeScene.ts';
import { useReader } from '../state/Reader.ts';
import { chartTitle } from './titles.ts';

/** All answers of a `shares` indicator in one place; choosing one puts it on the map. */
export function AnswersSection({ scene, self }: { scene: Scene; self: boolean }) {
  const { navigation, words } = useReader();
  const { answers, indicator } = scene;
  const groups = useMemo(() => (answers ? [{ ...answers, name: '' }] : []), [answers]);
  if (!answers) return null;
  const title = textIn(indicator.title, words.language) ?? '';
  return (
    <IntervalChart
      title={chartTitle(words.chart.answersIn(title, answers.name), scene, self, words)}
      look="bars"
      kind={indicator.kind}
      groups={groups}
      firstColumn={words.table.answer}
      chosen={scene.option}
      onChoose={(option) => navigation.go({ option })}
    />
  );
}
