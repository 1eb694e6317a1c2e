import type { Guard } from '../guard.ts';

export const security: readonly Guard[] = [
  {
    guard: 'A change that another site asks for is refused.',
    file: 'server/accounts/guard.ts',
    find: 'if (!isOwn) throw',
    replace: 'if (false) throw',
    test: 'test/attack/roles.test.ts',
    name: 'opens everything else to nobody',
  },
  {
    guard: 'Everything a page loads comes from this server.',
    file: 'server/http/securityHeaders.ts',
    find: `"default-src 'self'",`,
    replace: `"default-src 'self' https:",`,
    test: 'test/attack/security/headers.test.ts',
    name: 'carries the protective headers',
  },
  {
    guard: 'A browser that came over https stays with https.',
    file: 'server/http/securityHeaders.ts',
    find: 'max-age=63072000',
    replace: 'max-age=60',
    test: 'test/attack/security/headers.test.ts',
    name: 'lets a browser use https alone',
  },
  {
    guard: 'What a proxy says is believed for as many hops as are configured.',
    file: 'server/http/site.ts',
    find: 'said[Math.max(0, said.length - hops)]',
    replace: 'said[0]',
    test: 'test/server/http/site.test.ts',
  },
  {
    guard: 'Without configured hops nothing forwarded is believed.',
    file: 'server/http/site.ts',
    find: 'hops > 0 ? said[Math.max(0, said.length - hops)] : undefined',
    replace: 'said[Math.max(0, said.length - Math.max(1, hops))]',
    test: 'test/server/http/site.test.ts',
  },
  {
    guard: 'The tile proxy follows its source nowhere.',
    file: 'server/tiles/fetchTile.ts',
    find: "redirect: 'error'",
    replace: "redirect: 'follow'",
    test: 'test/attack/security/tiles.test.ts',
  },
  {
    guard: 'The host of a tile is never chosen by the tile.',
    file: 'server/tiles/tileSource.ts',
    find: 'return first.origin === second.origin ? undefined :',
    replace: 'return first.origin ? undefined :',
    test: 'test/attack/security/tiles.test.ts',
  },
  {
    guard: 'Only tiles that exist are asked for.',
    file: 'server/tiles/routes.ts',
    find: 'if (!shelf || !isTile(zoom, column, row)) throw',
    replace: 'if (!shelf) throw',
    test: 'test/server/tiles/tiles.test.ts',
  },
  {
    guard: "Somebody answers in nobody else's name: a form another site sends is refused.",
    file: 'server/pages/plainForm/plainFormRoutes.ts',
    find: "=== 'cross-site'",
    replace: "=== 'nobody'",
    test: 'test/server/pages/plainForm/refusedForms.test.ts',
  },
  {
    guard: 'Names of margins are text in the methods sheet.',
    file: 'web/results/parts/MarginsSheet.tsx',
    find: `<th scope="col">{textIn(margin.title, language) ?? margin.by}</th>`,
    replace: `<th scope="col" dangerouslySetInnerHTML={{ __html: textIn(margin.title, language) ?? margin.by }} />`,
    test: 'test/browser/xss.test.ts',
    project: 'browser',
    name: 'in the methods sheet',
  },
  {
    guard: 'Names of margins are text where the analyst reads of the weights.',
    file: 'web/desk/release/report/WeightsSection.tsx',
    find: `cell: ({ values }) => values.map((value) => sayText(value.title)).join(', '),`,
    replace: `cell: ({ values }) => (
                <span
                  dangerouslySetInnerHTML={{ __html: values.map((value) => sayText(value.title)).join(', ') }}
                />
              ),`,
    test: 'test/browser/xss.test.ts',
    project: 'browser',
    name: 'the analyst reads',
  },
  {
    guard: 'Cells of a file of margins are text in the preview.',
    file: 'web/desk/uploads/PreviewTable.tsx',
    find: `      {text}
`,
    replace: `      <span dangerouslySetInnerHTML={{ __html: text ?? '' }} />
`,
    test: 'test/browser/xss.test.ts',
    project: 'browser',
    name: 'in each step of taking in a file',
  },
  {
    guard: 'Where staff have a host name of their own, each name answers for its own alone.',
    file: 'server/http/twoHosts.ts',
    find: `return host === new URL(ofDesk.test(path) ? deskUrl : publicUrl).host;`,
    replace: `return host !== '';`,
    test: 'test/attack/security/twoHosts.test.ts',
    name: 'each route answers on one',
  },
  {
    guard: 'Answers are taken at the name of residents alone, also the short way.',
    file: 'server/responses/shortWay.ts',
    find: ` || !isHere(incoming, site, path)) return false`,
    replace: `) return false`,
    test: 'test/attack/security/twoHosts.test.ts',
    name: 'also the short way',
  },
  {
    guard: 'The name of residents is a foreign origin to the desk.',
    file: 'server/http/site.ts',
    find: `    return new URL(deskUrl);
  if (publicUrl)`,
    replace: `    return new URL(publicUrl ?? deskUrl);
  if (publicUrl)`,
    test: 'test/attack/security/twoHosts.test.ts',
    name: 'lets nobody in but at the desk',
  },
  {
    guard: 'A name of the desk that fits nothing is refused at start.',
    file: 'server/config.ts',
    find: `    ...(read.success ? listDeskFaults(read.data) : []),
`,
    replace: '',
    test: 'test/attack/security/twoHosts.test.ts',
    name: 'is refused by name at start',
  },
  {
    guard: 'Mails to staff lead to the name of the desk.',
    file: 'server/listen.ts',
    find: `site?.deskUrl ?? settings.publicUrl`,
    replace: `settings.publicUrl`,
    test: 'test/browser/twoHosts.test.ts',
    project: 'browser',
    name: 'an invitation is mailed',
  },
];
