import { useEffect, useState } from 'preact/hooks';
import { fileAddress } from '../../api.ts';
import { editorWords } from '../../i18n/editor.ts';
import { Button } from '../../parts/Button.tsx';
import { say } from '../../state/language.ts';
import { ChoiceField } from '../question/fields.tsx';
import { useEditor } from '../state/editor.ts';
import { languageName } from '../texts.ts';

const widths = ['360', '768', '1280'];

/** The resident's own page in a frame, as wide as a phone, a tablet or a screen; renewed with every saved change. */
export function Preview({ onClose }: { onClose: () => void }) {
  const { town, draft, revision, checked, body, selection } = useEditor();
  const words = say(editorWords).preview;
  const [language, setLanguage] = useState<string>();
  const [width, setWidth] = useState('360');
  const languages = checked.value?.languages ?? body.value.languages;
  const shown = language !== undefined && languages.includes(language) ? language : (languages[0] ?? 'de');
  const at = 'section' in selection.value ? selection.value.section : undefined;
  const section = at === undefined ? '' : (body.value.sections[at]?.key ?? '');
  const folder = `/desk/municipalities/${town}/questionnaires/drafts/${draft}/preview`;
  const source = `${fileAddress(folder)}?language=${encodeURIComponent(shown)}&state=${revision.value}#${section}`;
  const isThere = useIsThere(source);
  return (
    <section class="preview" aria-label={words.title}>
      <div class="preview__bar">
        <h2>{words.title}</h2>
        <ChoiceField
          label={words.language}
          value={shown}
          choices={languages.map((key): [string, string] => [key, languageName(key)])}
          onChoose={setLanguage}
        />
        <ChoiceField
          label={words.width}
          value={width}
          choices={widths.map((key): [string, string] => [key, words.widths[key] ?? key])}
          onChoose={setWidth}
        />
        <Button onClick={onClose}>{words.close}</Button>
      </div>
      <p class="field__hint">{words.intro}</p>
      {isThere ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reached by keyboard
        <div class="preview__stage" tabIndex={0}>
          {/* Another address in the same frame would fill the history of the desk. */}
          <iframe
            key={source}
            class={`preview__frame preview__frame--${width}`}
            title={words.frame}
            src={source}
          />
        </div>
      ) : (
        <p class="notice">{words.faulty}</p>
      )}
    </section>
  );
}

/** A draft without a section has no page yet: that is said in words, not in a frame. */
function useIsThere(source: string): boolean {
  const [answer, setAnswer] = useState<{ source?: string; isThere: boolean }>({ isThere: true });
  useEffect(() => {
    let isCurrent = true;
    fetch(source, { method: 'HEAD' }).then(
      ({ ok }) => isCurrent && setAnswer({ source, isThere: ok }),
      () => isCurrent && setAnswer({ source, isThere: false }),
    );
    return () => {
      isCurrent = false;
    };
  }, [source]);
  return answer.isThere;
}
