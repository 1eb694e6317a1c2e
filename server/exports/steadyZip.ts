import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** The earliest day a ZIP file can name: the same content always makes the same bytes. */
const steadyDay = new Date(1980, 0, 1);

/** Files as a ZIP in the given order. */
export function steadyZip(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries: Zippable = {};
  for (const [name, content] of Object.entries(files))
    entries[name] = typeof content === 'string' ? strToU8(content) : content;
  return zipSync(entries, { mtime: steadyDay, level: 6 });
}

/**
 * An office file without the moment it was written, which would make two exports of one release differ.
 *
 * @param day YYYY-MM-DD, to stand in place of every moment the file names
 */
export function withoutMoments(zip: Uint8Array, day: string): Uint8Array {
  const files = unzipSync(zip);
  const core = files['docProps/core.xml'];
  if (core) {
    const text = new TextDecoder().decode(core).replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, `${day}T00:00:00Z`);
    files['docProps/core.xml'] = strToU8(text);
  }
  return steadyZip(files);
}
