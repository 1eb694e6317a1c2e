import { useMemo } from 'preact/hooks';
import { textIn } from '../../ui/textIn.ts';
import { answersFinding } from '../chart/chartFinding.ts';
import { IntervalChart } from '../chart/IntervalChart.tsx';
import type { Scene } from '../figures/composeScene.ts';
import type { Words } from '../i18n/de.ts';
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
      finding={answersFinding(answers.rows, placeOf(scene, words), words)}
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

function placeOf({ answers, chosen, split }: Scene, { place }: Words): string {
  const name = answers?.name ?? '';
  if (!chosen) return place.municipality(name);
  return split === 'districts' ? place.district(name) : place.area(name);
}
