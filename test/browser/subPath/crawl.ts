/** Reads what text documents name: pages, style sheets and the description of the API. */
function namedIn(type: string, text: string, at: string): string[] {
  const names =
    type.includes('html') || type.includes('svg')
      ? [...text.matchAll(/\s(?:href|src|action|formaction|data-[a-z]+)="([^"#][^"]*)"/g)].map(
          ([, name = '']) => name,
        )
      : type.includes('css')
        ? [...text.matchAll(/url\(\s*["']?([^"')]+)/g)].map(([, name = '']) => name)
        : [];
  return names
    .map((name) => name.replaceAll('&amp;', '&'))
    .filter((name) => /^[./?]|^https?:/.test(name))
    .filter((name) => URL.canParse(name, at))
    .map((name) => new URL(name, at).href.replace(/#.*$/, ''));
}

/**
 * Follows every address of this host from one page on, and stops at so many.
 * @returns how many there were, and those that answered with a fault
 */
export async function crawl(start: string, most: number): Promise<{ found: number; broken: string[] }> {
  const { host } = new URL(start);
  const seen = new Set([start]);
  const broken: string[] = [];
  for (const address of seen) {
    const reply = await fetch(address, { redirect: 'manual' });
    const type = reply.headers.get('content-type') ?? '';
    const text = await reply.text();
    // "?stay=1" is where the Enter key of a form leads: nowhere, on purpose.
    if (reply.status !== 200 && !address.includes('stay=1')) broken.push(`${reply.status} ${address}`);
    for (const named of namedIn(type, text, address))
      if (new URL(named).host === host && seen.size < most) seen.add(named);
  }
  return { found: seen.size, broken };
}
