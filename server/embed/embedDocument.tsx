import type { VNode } from 'preact';
import { type EmbedTheme, embeddedView } from '../../web/results/compare/embedLine.ts';
import { spokenText } from '../../web/results/figures/cellText.ts';
import { composeScene, type Scene, sampleOf } from '../../web/results/figures/composeScene.ts';
import type { Words } from '../../web/results/i18n/de.ts';
import { PatternDefs } from '../../web/results/map/PatternDefs.tsx';
import { districtRegions, shownRegions } from '../../web/results/map/regions.ts';
import { titleBySplit, waveTitle } from '../../web/results/parts/titles.ts';
import type { Outlines } from '../../web/results/state/loadResults.ts';
import { printView, type View } from '../../web/results/state/view.ts';
import { textIn } from '../../web/ui/textIn.ts';
import { under } from '../../web/ui/under.ts';
import { htmlPage } from '../pages/htmlPage.tsx';
import type { Release } from '../release/release.ts';
import { EmbedTable } from './EmbedTable.tsx';
import { MapDrawing } from './MapDrawing.tsx';
import { MapLegend } from './MapLegend.tsx';

export interface EmbedDocumentProps {
  release: Release;
  outlines: Outlines | undefined;
  view: View;
  words: Words;
  styles: readonly string[];
  theme: EmbedTheme;
}

/** One map of the results as a page of its own, to stand in other people's pages. It runs nothing. */
export function embedDocument(props: EmbedDocumentProps): string {
  const { release, view, words } = props;
  const scene = composeScene(release, view, words.language);
  return framedPage(
    props,
    scene?.title ?? words.page.title,
    scene ? <Content {...props} scene={scene} /> : <p>{words.notAsked}</p>,
  );
}

/** Where there is nothing to show, the frame says so instead of staying white. */
export const emptyEmbedDocument = (props: Pick<EmbedDocumentProps, 'words' | 'styles' | 'theme'>): string =>
  framedPage(props, props.words.states.emptyTitle, <h1>{props.words.states.emptyTitle}</h1>);

function framedPage(
  { words, styles, theme }: Pick<EmbedDocumentProps, 'words' | 'styles' | 'theme'>,
  title: string,
  content: VNode,
): string {
  return htmlPage({
    language: words.language,
    direction: 'ltr',
    theme,
    title,
    files: { script: '', styles, preloads: [] },
    isStatic: true,
    children: <main class="em">{content}</main>,
  });
}

function Content({ release, outlines, view, words, scene }: EmbedDocumentProps & { scene: Scene }) {
  const onMap = scene.split === 'areas' || scene.split === 'districts';
  const title = titleBySplit(scene.title, onMap ? scene.split : undefined, release, words);
  const { notice, name } = release.municipality;
  const regionsOf = scene.split === 'districts' ? districtRegions : shownRegions;
  return (
    <>
      {notice && <p class="em-notice">{textIn(notice, words.language)}</p>}
      {scene.option !== undefined && <p class="em-asked">{textIn(scene.indicator.title, words.language)}:</p>}
      <h1>{title}</h1>
      <p class="em-town">
        {words.place.whole(name)}: {spokenText(scene.town.cell, scene.indicator.kind, words)}
      </p>
      {sampleOf(release, view) === 'open' && <p>{words.openNotice}</p>}
      {onMap && outlines && (
        <>
          <PatternDefs />
          <MapDrawing
            scene={scene}
            regions={regionsOf(outlines, release.areas)}
            title={title}
            words={words}
          />
          <MapLegend scene={scene} words={words} />
        </>
      )}
      <details open={!onMap}>
        <summary>{words.chart.asTable}</summary>
        <EmbedTable scene={scene} title={title} words={words} />
      </details>
      <Source release={release} outlines={outlines} view={view} words={words} />
    </>
  );
}

function Source({
  release,
  outlines,
  view,
  words,
}: Pick<EmbedDocumentProps, 'release' | 'outlines' | 'view' | 'words'>) {
  const { municipality, wave } = release;
  const source = words.chart.source(municipality.name, waveTitle(wave.key, wave.title, words));
  const borders = typeof outlines?.attribution === 'string' ? ` · ${outlines.attribution}` : '';
  const search = printView(embeddedView({ ...view, wave: wave.key }, words.language));
  return (
    <footer>
      <p>
        {source}
        {borders}
      </p>
      <p>
        <a href={under(`/m/${municipality.key}/ergebnisse${search}`)} target="_blank" rel="noopener">
          {words.compare.embed.all}
        </a>
      </p>
    </footer>
  );
}
