import type { Pattern, SampleQuality } from '../../../../server/release/sheet/quality/describeQuality.ts';
import { reportWords } from '../../i18n/report.ts';
import { sayText } from '../../parts/sayDay.ts';
import { Table } from '../../parts/Table.tsx';
import { say } from '../../state/language.ts';

/** Signs of careless answers, with what they would change. */
export function QualitySection({
  quality,
  minimumBase,
}: {
  quality: readonly SampleQuality[];
  minimumBase: number;
}) {
  const { quality: words, weights } = say(reportWords);
  return (
    <section>
      <h3>{words.title}</h3>
      <p>{words.what}</p>
      {quality.map((sample) => (
        <div key={sample.sample}>
          <h4>{weights.sample[sample.sample]}</h4>
          <Table
            caption={words.title}
            empty=""
            rows={rowsOf(sample)}
            keyOf={({ name }) => name}
            columns={[
              { title: words.sign, cell: ({ name }) => name },
              { title: words.share, cell: (row) => sayShare(row, minimumBase) },
            ]}
          />
        </div>
      ))}
    </section>
  );
}

type Row = Pattern & { name: string };

function rowsOf({ straightLines, duplicates, impossible, outside }: SampleQuality): Row[] {
  const { quality: words } = say(reportWords);
  return [
    { name: words.throughout, ...straightLines.throughout },
    ...straightLines.matrices.map(({ title, ...pattern }) => ({
      ...pattern,
      name: words.matrix(sayText(title)),
    })),
    { name: words.duplicates, ...duplicates },
    { name: words.impossible, ...impossible },
    ...outside.map(({ question, ...pattern }) => ({ ...pattern, name: `${words.outside} (${question})` })),
  ];
}

/** "13 %; keine Zahl der Kommune ändert sich um mehr als 2 Punkte" */
function sayShare({ percent, effect }: Row, minimumBase: number): string {
  const { quality: words } = say(reportWords);
  if (percent === undefined) return `${words.few} (< ${minimumBase})`;
  if (effect === undefined) return `${percent} %`;
  return `${percent} %; ${words.effect} ${effect === 0 ? words.noEffect : words.effectText(effect)}`;
}
