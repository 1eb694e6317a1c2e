import type { Plugin } from 'vite';

const declaration = /(--kern-[\w-]+):([^;{}]*);/g;
/** Copies of all colours for screens that show more of them than sRGB has. */
const wideColours =
  /@supports \(color:\s?(?:color\(display-p3 0 0 0\)|lab\(0% 0 0\))\)\s?\{\s?:root\s?\{[^{}]*\}\s?\}/g;
const forcedScheme = /^[^{}]*\[data-kern-theme[^{}]*\{[^{}]*\}/gm;

/**
 * KERN declares some 600 design tokens; a page uses a few dozen. Leaves in each style sheet only those that
 * something in the same sheet refers to, and puts the value of those that never change where they are named. Pages follow the colour scheme of the
 * device, so KERN's switchable copies of both schemes go, too; and so do the wider colours the compiler adds, which
 * would be a seventh of the sheet.
 */
export function dropUnusedTokens(): Plugin {
  return {
    name: 'drop-unused-tokens',
    transform(css, id) {
      if (!/\.scss($|\?)/.test(id)) return null;
      return { code: withoutUnused(withValues(css.replace(forcedScheme, ''))), map: null };
    },
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'asset' && file.fileName.endsWith('.css'))
          file.source = String(file.source).replace(wideColours, '');
      }
    },
  };
}

/** A token set once, for the whole page, that depends on no other is its value. One put in may settle the next. */
function withValues(css: string): string {
  const values = new Map<string, string | undefined>();
  for (const { index, 1: name = '', 2: value = '' } of css.matchAll(declaration)) {
    const isFixed = !values.has(name) && !value.includes('var(') && isForWholePage(css, index);
    values.set(name, isFixed ? value.trim() : undefined);
  }
  const put = css.replace(
    /var\(\s*(--kern-[\w-]+)\s*\)/g,
    (whole, name: string) => values.get(name) ?? whole,
  );
  return put === css ? css : withValues(put);
}

/** Whether a declaration stands in ":root" and in no condition. */
function isForWholePage(css: string, at: number): boolean {
  const before = css.slice(0, at);
  const depth = before.split('{').length - before.split('}').length;
  return depth === 1 && /(^|[}\s;]):root\s*\{[^{}]*$/.test(before);
}

/** Dropping one token may leave another without a reader, hence the repetition. */
function withoutUnused(css: string): string {
  const used = new Set([...css.matchAll(/var\(\s*(--kern-[\w-]+)/g)].map(([, name]) => name));
  const kept = css.replace(declaration, (whole, name: string) => (used.has(name) ? whole : ''));
  return kept.length === css.length ? kept : withoutUnused(kept);
}
