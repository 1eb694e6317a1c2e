import type { MethodsSheet, Release } from '../../../server/release/release.ts';
import { textIn } from '../../ui/textIn.ts';
import { sampleOf } from '../figures/composeScene.ts';
import { useReader } from '../state/Reader.ts';

/** The methods sheet that travels with the release. Its remarks stand open: a reader must know them first. */
export function Methods({ release }: { release: Release }) {
  const { results, words } = useReader();
  const { methods, wave } = release;
  const screen = results.screen.value;
  const published = screen.kind === 'ready' ? screen.waves.find((line) => line.wave === wave.key) : undefined;
  const date = published && new Intl.DateTimeFormat(words.locale, { dateStyle: 'long', timeZone: 'UTC' });
  const created = date?.format(new Date(published?.createdOn ?? 0));
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
          {methods.sample.map((sample) => (
            <Sample key={sample.kind} sample={sample} minimumBase={methods.minimumBase} />
          ))}
          <Line name={words.methods.minimumBase}>{words.methods.minimumBaseText(methods.minimumBase)}</Line>
          <Missing release={release} />
          <Counts cells={methods.cells} />
          <Line name={words.methods.software}>{methods.software}</Line>
        </dl>
      </details>
    </section>
  );
}

function Line({ name, children }: { name: string; children: preact.ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Questionnaire({ methods }: { methods: MethodsSheet }) {
  const { language, methods: say } = useReader().words;
  const { title, version } = methods.questionnaire;
  return (
    <Line name={say.questionnaire}>
      {textIn(title, language)}, {say.version(version)}
    </Line>
  );
}

function Sample({ sample, minimumBase }: { sample: MethodsSheet['sample'][number]; minimumBase: number }) {
  const { locale, methods: say, unit } = useReader().words;
  const decimal = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const { respondents, designEffect, effectiveSize } = sample;
  return (
    <Line name={say[sample.kind]}>
      {[
        respondents === undefined ? say.fewer(minimumBase) : unit.respondents(decimal.format(respondents)),
        `${say.modes}: ${sample.modes.map((mode) => say.mode[mode]).join(', ')}`,
        sample.weighted === 'none' ? say.none : say.imported,
        ...(designEffect === undefined ? [] : [`${say.designEffect} ${decimal.format(designEffect)}`]),
        ...(effectiveSize === undefined ? [] : [`${say.effectiveSize} ${decimal.format(effectiveSize)}`]),
      ].join('; ')}
    </Line>
  );
}

function Missing({ release }: { release: Release }) {
  const { navigation, words } = useReader();
  const { language, methods: say, unit } = words;
  const current = sampleOf(release, navigation.view.value);
  const titles = new Map(release.indicators.map(({ key, title }) => [key, textIn(title, language)]));
  return (
    <Line name={say.missing}>
      <ul>
        {release.methods.itemNonResponse
          .filter(({ sample = current }) => sample === current)
          .map(({ indicator, percent }) => (
            <li key={indicator}>
              {titles.get(indicator) ?? indicator}: {unit.percent(String(percent))}
            </li>
          ))}
      </ul>
    </Line>
  );
}

function Counts({ cells }: { cells: MethodsSheet['cells'] }) {
  const { locale, methods: say } = useReader().words;
  const whole = new Intl.NumberFormat(locale);
  const kinds = ['published', 'class', 'modelled', 'secret', 'uncertain'] as const;
  return (
    <Line name={say.cells}>
      {kinds
        .filter((kind) => cells[kind] > 0)
        .map((kind) => `${whole.format(cells[kind])} ${say.cellCount[kind]}`)
        .join(', ')}
    </Line>
  );
}
