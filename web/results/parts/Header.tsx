import { textIn } from '../../ui/textIn.ts';
import { under } from '../../ui/under.ts';
import { listLanguages, useReader } from '../state/Reader.ts';
import { InnerLink } from './InnerLink.tsx';
import { waveTitle } from './titles.ts';

/** Who speaks, which survey, which language; and the notice that must stand on every screen. */
export function Header() {
  const { results, served, words } = useReader();
  const screen = results.screen.value;
  const town = screen.kind === 'ready' ? screen.release.municipality : served;
  return (
    <header class="rs-header">
      <a class="rs-skip" href="#rs-result">
        {words.page.skip}
      </a>
      {town.notice && <p class="rs-notice">{textIn(town.notice, words.language)}</p>}
      <div class="rs-header-line">
        <p class="rs-town">
          <a href={under(`/m/${results.municipality}?language=${words.language}`)}>{town.name}</a>
        </p>
        <LanguageLinks />
      </div>
      <div class="rs-header-line">
        <h1>{words.page.title}</h1>
        <WaveChooser />
      </div>
    </header>
  );
}

function LanguageLinks() {
  const { words } = useReader();
  return (
    <nav class="rs-languages" aria-label={words.page.languages}>
      {listLanguages().map(({ key, name }) => (
        <InnerLink
          key={key}
          change={{ language: key }}
          how="replace"
          current={key === words.language}
          lang={key}
        >
          {name}
        </InnerLink>
      ))}
    </nav>
  );
}

function WaveChooser() {
  const { results, navigation, words } = useReader();
  const screen = results.screen.value;
  if (screen.kind !== 'ready') return null;
  const current = screen.release.wave;
  if (screen.waves.length < 2) return <p class="rs-wave">{waveTitle(current.key, current.title, words)}</p>;
  return (
    <label class="rs-wave">
      <span>{words.page.wave}</span>
      <select value={current.key} onChange={(event) => navigation.go({ wave: event.currentTarget.value })}>
        {screen.waves.map((published) => (
          <option key={published.wave} value={published.wave} selected={published.wave === current.key}>
            {waveTitle(published.wave, published.title, words)}
          </option>
        ))}
      </select>
    </label>
  );
}
