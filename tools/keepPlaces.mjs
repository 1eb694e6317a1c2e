import { relative } from 'node:path';

const name = 'virtual:place-of-module';
const id = `\0${name}`;

/**
 * For code that is joined into few files: `import.meta.url` stays the address its module has in the tree, below the
 * folder that is built. Whoever reads a file "beside itself" finds it there.
 *
 * @param {string} root folder of the sources
 */
export const keepPlaces = (root) => ({
  name: 'keep-places',
  enforce: 'post',
  resolveId: (asked) => (asked === name ? id : undefined),
  load: (asked) =>
    asked === id
      ? 'export const placeOf = (path) => new URL("../../" + path, import.meta.url).href;'
      : undefined,
  transform(code, asked) {
    if (asked === id) return;
    const path = relative(root, asked.split('?')[0]);
    if (path.startsWith('..') || path.includes('node_modules') || !code.includes('import.meta.url')) return;
    const place = JSON.stringify(path.replace(/\.tsx?$/, '.js'));
    const head = `import { placeOf as __placeOf } from '${name}';\n`;
    return { code: head + code.replaceAll('import.meta.url', `__placeOf(${place})`), map: null };
  },
});

/** The one part that knows where the built folder begins: it lies two folders below it, as all parts do. */
export const placesApart = { groups: [{ name: 'places', test: (module) => module === id }] };
