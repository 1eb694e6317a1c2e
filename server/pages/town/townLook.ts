import { createHash } from 'node:crypto';
import type { MunicipalitySettings, Palette, Shades } from '../../../db/municipalitySettings.ts';
import { under } from '../../../web/ui/under.ts';

/** The names of web/styles/_base.scss that a town's own colour replaces. */
function declare({ accent, strong, tint }: Shades): string {
  return `:root{--accent:${accent};--accent-strong:${strong};--tint:${tint}}`;
}

/** A style sheet of a few lines: the content policy forbids styles in the page itself. */
export function coloursSheet({ light, dark }: Palette): string {
  return `${declare(light)}@media (prefers-color-scheme:dark){${declare(dark)}}`;
}

/** Part of the sheet's address, so that browsers can keep it for good. */
export function sheetVersion(palette: Palette): string {
  return createHash('sha256').update(coloursSheet(palette)).digest('hex').slice(0, 12);
}

/** Where a town's colours and crest are; nothing for a town that has none. */
export function townLook(key: string, settings: MunicipalitySettings | undefined) {
  const { palette, crest } = settings ?? {};
  return {
    ...(palette && { sheet: under(`/m/${key}/farben-${sheetVersion(palette)}.css`) }),
    ...(crest && { crest: under(`/m/${key}/wappen-${crest.version}.${crest.type}`) }),
  };
}
