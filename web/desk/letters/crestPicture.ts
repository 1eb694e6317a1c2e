/** 24 mm at 600 dots an inch. */
const pixels = 567;

/**
 * The town's crest as JPEG on white, for print; undefined where it cannot be drawn. Not as PNG: canvases write it with
 * transparency, and to take that apart the PDF writer starts a worker from a text, which our content policy forbids.
 */
export async function crestPicture(path: string): Promise<Uint8Array | undefined> {
  const image = new Image();
  image.src = path;
  try {
    await image.decode();
  } catch {
    return undefined;
  }
  const ratio = image.naturalWidth > 0 ? image.naturalWidth / image.naturalHeight : 40 / 48;
  const canvas = Object.assign(document.createElement('canvas'), {
    width: Math.round(pixels * ratio),
    height: pixels,
  });
  const context = canvas.getContext('2d');
  if (!context) return undefined;
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.97));
  return blob ? new Uint8Array(await blob.arrayBuffer()) : undefined;
}
