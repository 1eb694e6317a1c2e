import { framed } from '../drawings/framed.ts';
import { drawingAsPng } from '../drawings/png.ts';
import { drawingAsSvg } from '../drawings/svg.ts';
import { findPicture } from './findPicture.ts';
import type { ReportMaterial } from './material.ts';

/** Which files there are: "feeling.map.svg" of an indicator, "unsafe.places.svg" of a question about places. */
export const pictureFiles = ':file{[\\w-]+\\.(?:map|chart|answers|trend|beside|places)\\.(?:svg|png)}';

/**
 * One picture of a release as a file.
 *
 * @param file see `pictureFiles`
 * @param query option, level, sample, show, layer
 * @param name what the file's name begins with
 * @returns undefined when there is no such picture
 */
export async function pictureFile(
  material: ReportMaterial,
  file: string,
  query: Record<string, string>,
  name: string,
) {
  const [key = '', kind = '', type] = file.split('.');
  const { option, level, sample, show, layer } = query;
  const found = findPicture(material, { key, kind, option, level, sample, show, layer });
  if (!found) return undefined;
  const picture = framed(found.drawing, [material.source, found.source].filter((part) => part).join(' '));
  const isSvg = type === 'svg';
  return {
    content: isSvg ? drawingAsSvg(picture) : await drawingAsPng(picture),
    mediaType: isSvg ? 'image/svg+xml' : 'image/png',
    name: `${name}-${[key, option, kind].filter((part) => part).join('-')}.${type}`,
    inline: true as const,
  };
}
