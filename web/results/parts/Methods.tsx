import { Fragment } from 'preact';
import type { MethodsSheet, Release } from '../../../server/release/release.ts';
import { textIn } from '../../ui/textIn.ts';
import { sampleOf } from '../figures/composeScene.ts';
import { useReader } from '../state/Reader.ts';
import { ComparisonSheet } from './ComparisonSheet.tsx';
import { FieldworkSheet } from './FieldworkSheet.tsx';
import { MarginsSheet } from './MarginsSheet.tsx';
import { SheetLine } from './SheetLine.tsx';

/** The methods sheet that travels with the release. Its remarks stand open: a reader must know them first. */
export function Methods({ release }: { release: Release }) {
  const { results, words } = useReader();
  const { methods, wave } = release;
  const screen = results.screen.value;
  const published = screen.kind === 'ready' ? screen.waves.find((line) => line.wave === wave.key) : undefined;
  const date = new Intl.DateTimeFormat(words.locale, { dateStyle: 'long', timeZone: 'UTC' });
  const created = published && date.format(new Date(published.createdOn));
  return (
    <section class="rs-section">
      <h2>{words.methods.title}</h2>
      {methods.remarks.map((remark, at) => (
        <p key={at} class="rs-remark">
          {textIn(remark, words.language)}
        </p>
      ))}
      <details class="rs-details">
        <summary>
          {[words.methods.release(release.release), created && words.methods.createdOn(created)]
            .filter((part) => part)
            .join(', ')}
        </summary>
        <dl class="rs-sheet">
          <Questionnaire methods={methods} />
          {methods.closedOn && (
            <SheetLine name={words.methods.closedOn}>{date.format(new Date(methods.closedOn))}</SheetLine>
          )}
          {methods.sample.map((sample) => (
            <Fragment key={sample.kind}>
              <Sample sample={sample} minimumBase={methods.minimumBase} />
              <MarginsSheet sample={sample} />
            </Fragment>
          ))}
          {methods.languages && (
            <SheetLine name={words.methods.answeredIn}>
              {namesOf(methods.languages, words.language)}
            </SheetLine>
          )}
          <ComparisonSheet release={release} />
          <FieldworkSheet methods={methods} />
          <SheetLine name={words.methods.minimumBase}>
            {words.methods.minimumBaseText(methods.minimumBase)}
          </SheetLine>
          <Missing release={release} />
          <Counts cells={methods.cells} />
          <SheetLine name={words.methods.software}>{methods.software}</SheetLine>
        </dl>
      </details>
    </section>
  );
}

/** "Deutsch, Englisch" */
function namesOf(languages: readonly string[], language: string): string {
  const names = new Intl.DisplayNames(language, { type: 'language' });
  return languages.map((one) => names.of(one) ?? one).join(', ');
}

function Questionnaire({ methods }: { methods: MethodsSheet }) {
  const { language, methods: say } = useReader().words;
  const { title, version } = methods.questionnaire;
  return (
    <SheetLine name={say.questionnaire}>
      {textIn(title, language)}, {say.version(version)}
    </SheetLine>
  );
}

function Sample({ sample, minimumBase }: { sample: MethodsSheet['sample'][number]; minimumBase: number }) {
  const { locale, methods: say, unit } = useReader().words;
  const decimal = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const { respondents, designEffect, effectiveSize, largestWeight, trimming } = sample;
  return (
    <SheetLine name={say[sample.kind]}>
      {[
        respondents === undefined ? say.fewer(minimumBase) : unit.respondents(decimal.format(respondents)),
        `${say.modes}: ${sample.modes.map((mode) => say.mode[mode]).join(', ')}`,
        sample.weighted === 'none' ? say.none : say.imported,
        ...(designEffect === undefined ? [] : [`${say.designEffect} ${decimal.format(designEffect)}`]),
        ...(effectiveSize === undefined ? [] : [`${say.effectiveSize} ${decimal.format(effectiveSize)}`]),
        ...(largestWeight === undefined ? [] : [say.largestWeight(decimal.format(largestWeight))]),
        ...(trimming === undefined || trimming === 'notNeeded' ? [] : [say.trimming[trimming]]),
      ].join('; ')}
    </SheetLine>
  );
}

function Missing({ release }: { release: Release }) {
  const { navigation, words } = useReader();
  const { language, methods: say, unit } = words;
  const current = sampleOf(release, navigation.view.value);
  const titles = new Map(release.indicators.map(({ key, title }) => [key, textIn(title, language)]));
  return (
    <SheetLine name={say.missing}>
      <ul>
        {release.methods.itemNonResponse
          .filter(({ sample = current }) => sample === current)
          .map(({ indicator, percent }) => (
            <li key={indicator}>
              {titles.get(indicator) ?? indicator}: {unit.percent(String(percent))}
            </li>
          ))}
      </ul>
    </SheetLine>
  );
}

function Counts({ cells }: { cells: MethodsSheet['cells'] }) {
  const { locale, methods: say } = useReader().words;
  const whole = new Intl.NumberFormat(locale);
  const kinds = ['published', 'class', 'modelled', 'secret', 'uncertain'] as const;
  return (
    <SheetLine name={say.cells}>
      {kinds
        .filter((kind) => cells[kind] > 0)
        .map((kind) => `${whole.format(cells[kind])} ${say.cellCount[kind]}`)
        .join(', ')}
    </SheetLine>
  );
}
