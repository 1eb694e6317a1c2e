import {
  changeNumber,
  indicatorTitle,
  nameAreas,
  periodText,
  placesText,
} from '../../web/results/measures/measureText.ts';
import { textIn } from '../../web/ui/textIn.ts';
import { drawChange } from '../drawings/changeChart.ts';
import type { AllWords } from '../drawings/words/de.ts';
import type { BeforeAndAfter } from '../measures/beforeAndAfter.ts';
import type { PublicMeasure } from '../measures/listRegister.ts';
import type { Release } from '../release/release.ts';
import type { Block } from './content.ts';
import type { ReportMaterial } from './material.ts';

const steps = ['problem', 'causes', 'goals', 'measures', 'design', 'evaluation', 'conclusions'] as const;

/** The register in the seven Beccaria steps, and how published figures moved; nothing where it is empty. */
export function measuresChapter(material: ReportMaterial): Block[] {
  const { measures, words } = material;
  if (measures.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: words.document.measures, id: 'measures', newPage: true },
    { kind: 'paragraph', text: words.context.measures.lead, lead: true },
    ...measures.flatMap((measure) => measureBlocks(measure, material)),
    { kind: 'paragraph', text: words.context.measures.stepsSource },
  ];
}

function measureBlocks(measure: PublicMeasure, { release, words }: ReportMaterial): Block[] {
  const { measures: says } = words.context;
  const { language } = words;
  const id = `measure-${measure.key}`;
  return [
    { kind: 'heading', level: 3, text: textIn(measure.title, language) ?? measure.key, id },
    { kind: 'facts', inline: true, lines: factsOf(measure, release, words) },
    { kind: 'heading', level: 4, text: says.comparison, id: `${id}-comparison` },
    ...comparison(measure, release, words),
    { kind: 'heading', level: 4, text: says.steps, id: `${id}-steps` },
    {
      kind: 'facts',
      lines: steps.map((step, at) => {
        const text = measure.steps[step];
        return {
          name: `${at + 1}. ${says.step[step]}`,
          text: (text && textIn(text, language)) ?? says.noText,
        };
      }),
    },
  ];
}

function factsOf(measure: PublicMeasure, release: Release, words: AllWords) {
  const { measures: says } = words.context;
  const cost = measure.cost && textIn(measure.cost, words.language);
  return [
    { name: says.where, text: placesText(measure, release, words) },
    { name: says.when, text: periodText(measure, words) },
    { name: says.state, text: says.status[measure.status] },
    { name: says.aim, text: indicatorTitle(measure.indicator, release, words) },
    { name: says.office, text: textIn(measure.office, words.language) ?? '' },
    ...(cost ? [{ name: says.cost, text: cost }] : []),
  ];
}

function comparison(measure: PublicMeasure, release: Release, words: AllWords): Block[] {
  const { measures: says } = words.context;
  const found = measure.beforeAndAfter;
  if (found.status === 'notCompared')
    return [{ kind: 'paragraph', text: `${says.notCompared} ${says.why[found.reason]}` }];
  return compared(found, measure, release, words);
}

function compared(
  found: Extract<BeforeAndAfter, { status: 'compared' }>,
  measure: PublicMeasure,
  release: Release,
  words: AllWords,
): Block[] {
  const { measures: says } = words.context;
  const kind = release.indicators.find(({ key }) => key === measure.indicator)?.kind ?? 'mean';
  const amount = kind === 'mean' ? words.unit.changePoints : words.unit.changePercent;
  const number = (value: number) => changeNumber(value, words);
  const interval = words.unit.changeRange(number(found.low), number(found.high));
  const [there, elsewhere] = [says.there, says.elsewhere(found.others.length)];
  const [moved, others] = [amount(number(found.treatedChange)), amount(number(found.othersChange))];
  const isParted = found.low > 0 || found.high < 0;
  const told = (isParted ? says.parted : says.alike)(amount(number(found.difference)), interval);
  const smallest = says.detectable(amount(found.smallestDetectable.toLocaleString(words.locale)));
  const title = `${textIn(measure.title, words.language) ?? measure.key}: ${words.document.changeTitle}`;
  const drawing = drawChange({
    title,
    description: `${title}. ${there}: ${moved}; ${elsewhere}: ${others}. ${told} ${smallest}`,
    ...found,
    number,
    band: words.document.changeBand,
    axis: words.document.changeAxis(amount('').trim()),
  });
  return [
    { kind: 'paragraph', text: told, lead: true },
    {
      kind: 'list',
      items: [says.waves(found.before, found.after), `${there}: ${moved}`, `${elsewhere}: ${others}`],
    },
    { kind: 'figure', drawing, caption: title },
    { kind: 'paragraph', text: smallest },
    { kind: 'paragraph', text: says.weak },
    {
      kind: 'paragraph',
      text: `${says.assumption(found.populationYear)} ${says.others(nameAreas(found.others, release))}`,
    },
  ];
}
