import { bodyLimit } from 'hono/body-limit';
import { Problem } from './problem.ts';

/** Bytes. What a form of the desk sends, without a file, stays well under it. */
const largestBytes = 256 * 1024;

/** For routes that take no file: a larger body is refused before it is read. */
export const smallBody = bodyLimit({
  maxSize: largestBytes,
  onError: () => {
    throw new Problem('request.tooLarge', { largestBytes });
  },
});
