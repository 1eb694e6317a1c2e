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
              {
                title: words.share,
                cell: ({ percent }) =>
                  percent === undefined ? `${words.few} (< ${minimumBase})` : `${percent} %`,
                isNumber: true,
              },
              { title: words.effect, cell: sayEffect },
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

function sayEffect({ effect }: Row): string {
  const { quality: words } = say(reportWords);
  if (effect === undefined) return '';
  return effect === 0 ? words.noEffect : words.effectText(effect);
}
