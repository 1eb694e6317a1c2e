import type { Context } from 'hono';

/** Where nothing else decides. */
const original = 'de';

/**
 * The language of a page: what the address asks for, else the first the browser names that there is, else German,
 * else the first there is.
 *
 * @param offered languages the page exists in, at least one
 */
export function chooseLanguage(c: Context, offered: readonly string[]): string {
  const wishes = [c.req.query('language') ?? '', ...listAccepted(c.req.header('accept-language') ?? '')];
  // Whoever prefers another language may still have got this one by somebody else's cache.
  c.header('Vary', 'Accept-Language', { append: true });
  for (const wish of [...wishes, original]) {
    const found = findOffered(wish.toLowerCase(), offered);
    if (found) return found;
  }
  return offered[0] ?? original;
}

/** "de-AT" is content with "de"; nobody is given "de-x-leicht" who did not ask for it. */
function findOffered(wish: string, offered: readonly string[]): string | undefined {
  const [general = ''] = wish.split('-');
  return offered.find((language) => language === wish) ?? offered.find((language) => language === general);
}

/** Languages of an Accept-Language header, most wanted first. */
function listAccepted(header: string): string[] {
  return header
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [language = '', ...parameters] = part.trim().split(/\s*;\s*/);
      const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? '1';
      return { language, quality: Number(quality) || 0 };
    })
    .filter(({ language, quality }) => language !== '' && quality > 0)
    .sort((one, other) => other.quality - one.quality)
    .map(({ language }) => language);
}
