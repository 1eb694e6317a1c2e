import { useRef, useState } from 'preact/hooks';
import { under } from '../../ui/under.ts';
import { residentsOrigin } from '../../ui/underResidents.ts';
import { useReader } from '../state/Reader.ts';
import { type EmbedTheme, embedLine, embedThemes } from './embedLine.ts';

/** The one line that shows this map on another website. */
export function EmbedLine({ title }: { title: string }) {
  const { navigation, results, words } = useReader();
  const texts = words.compare.embed;
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, say] = useState('');
  const [theme, setTheme] = useState<EmbedTheme>('auto');
  const view = navigation.view.value;
  const { address, line } = embedLine(
    (residentsOrigin() || location.origin) + under(''),
    results.municipality,
    view,
    words.language,
    title,
    theme,
  );
  const copy = async () => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(line);
      say(texts.copied);
    } catch {
      // No secure address, or the reader said no.
      say(texts.notCopied);
    }
  };
  return (
    <section class="rs-section rs-embed">
      <h2>{texts.title}</h2>
      <p>
        {texts.what} {view.wave === undefined && texts.always}
      </p>
      <label class="rs-option">
        <span>{texts.theme}</span>
        <select value={theme} onChange={(event) => setTheme(event.currentTarget.value as EmbedTheme)}>
          {embedThemes.map((one) => (
            <option key={one} value={one}>
              {texts.themes[one]}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{texts.label}</span>
        <textarea ref={field} readOnly rows={5} spellcheck={false} dir="ltr" value={line} />
      </label>
      <p class="rs-embed-keys">
        <button type="button" class="rs-button" onClick={copy}>
          {texts.copy}
        </button>
        <a href={address}>{texts.open}</a>
      </p>
      <p role="status">{said}</p>
    </section>
  );
}
