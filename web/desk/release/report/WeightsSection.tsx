import type { MethodsSheet, SampleSheet } from '../../../../server/release/release.ts';
import { reportWords } from '../../i18n/report.ts';
import { Notice } from '../../parts/Notice.tsx';
import { sayText } from '../../parts/sayDay.ts';
import { Table } from '../../parts/Table.tsx';
import { language, say } from '../../state/language.ts';

/** How the answers were weighted, and what that costs. */
export function WeightsSection({ methods }: { methods: MethodsSheet }) {
  const words = say(reportWords).weights;
  return (
    <section>
      <h3>{words.title}</h3>
      {methods.responseRate && (
        <p>
          {words.responseRate}: {methods.responseRate.percent} %
        </p>
      )}
      {methods.sample.map((sample) => (
        <Sample key={sample.kind} sample={sample} />
      ))}
    </section>
  );
}

function Sample({ sample }: { sample: SampleSheet }) {
  const words = say(reportWords).weights;
  const number = new Intl.NumberFormat(language.value, { maximumFractionDigits: 2 });
  const { kind, respondents, weighted, designEffect, effectiveSize, largestWeight, trimming, margins } =
    sample;
  const facts = [
    respondents === undefined ? words.few : words.respondents(number.format(respondents)),
    words.weighted[weighted],
    designEffect !== undefined && `${words.designEffect} ${number.format(designEffect)}`,
    effectiveSize !== undefined && `${words.effectiveSize} ${number.format(effectiveSize)}`,
    largestWeight !== undefined && `${words.largestWeight} ${number.format(largestWeight)}`,
  ];
  return (
    <>
      <h4>{words.sample[kind]}</h4>
      <p>{facts.filter(Boolean).join('; ')}.</p>
      {trimming && (
        <Notice kind={trimming === 'margins' ? 'warning' : 'info'}>{words.trimming[trimming]}</Notice>
      )}
      {(margins ?? []).map(({ by, title, categories }) => (
        <Table
          key={by}
          caption={sayText(title)}
          empty=""
          rows={categories}
          keyOf={({ values }) => values.map(({ key }) => key).join('+')}
          columns={[
            {
              title: `${sayText(title)}: ${words.margin.category}`,
              cell: ({ values }) => values.map((value) => sayText(value.title)).join(', '),
            },
            { title: words.margin.before, cell: ({ before }) => `${before} %`, isNumber: true },
            { title: words.margin.after, cell: ({ after }) => `${after} %`, isNumber: true },
            { title: words.margin.population, cell: ({ population }) => `${population} %`, isNumber: true },
          ]}
        />
      ))}
    </>
  );
}
