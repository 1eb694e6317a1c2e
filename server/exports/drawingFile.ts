import { framed } from '../drawings/framed.ts';
import { drawingAsPng } from '../drawings/png.ts';
import { drawingAsSvg } from '../drawings/svg.ts';
import { findDrawing } from './findDrawing.ts';
import type { ReleaseMaterial } from './material.ts';

/** Which files there are: "feeling.map.svg". */
export const drawingFiles = ':file{[\\w-]+\\.(?:map|chart|answers|trend)\\.(?:svg|png)}';

/**
 * One picture of a release as a file.
 *
 * @param file see `drawingFiles`
 * @param query option, level, sample, show
 * @param name what the file's name begins with
 * @returns undefined when there is no such picture
 */
export async function drawingFile(
  material: ReleaseMaterial,
  file: string,
  query: Record<string, string>,
  name: string,
) {
  const [indicator = '', kind = '', type] = file.split('.');
  const { option, level, sample, show } = query;
  const drawing = findDrawing(material, { indicator, kind, option, level, sample, show });
  if (!drawing) return undefined;
  const picture = framed(drawing, material.source);
  const isSvg = type === 'svg';
  return {
    content: isSvg ? drawingAsSvg(picture) : await drawingAsPng(picture),
    mediaType: isSvg ? 'image/svg+xml' : 'image/png',
    name: `${name}-${[indicator, option, kind].filter((part) => part).join('-')}.${type}`,
    inline: true as const,
  };
}
