import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { LanguageSwitch } from '../../../web/ui/LanguageSwitch.tsx';

const names = { de: 'Deutsch', en: 'English', ar: 'العربية', uk: 'Українська' };

const drawn = (...keys: (keyof typeof names)[]) =>
  renderToString(
    <LanguageSwitch
      label="Sprache"
      language="de"
      languages={keys.map((key) => ({ key, name: names[key] }))}
    />,
  );

describe('the language switch', () => {
  it('is not there where there is no choice', () => {
    expect(drawn('de')).toBe('');
  });

  it('stands in line with a few languages and folds up many behind the present one', () => {
    expect(drawn('de', 'en', 'ar')).not.toContain('<details');
    const folded = drawn('de', 'en', 'ar', 'uk');
    expect(folded).toMatch(/<summary><span class="sr-only">Sprache: <\/span>Deutsch<\/summary>/);
    for (const [key, name] of Object.entries(names)) {
      expect(folded).toContain(`href="?language=${key}" lang="${key}" hreflang="${key}"`);
      expect(folded).toContain(name);
    }
  });
});
