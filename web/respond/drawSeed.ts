/** A random whole number below 2^32. */
export function drawSeed(source: Pick<Crypto, 'getRandomValues'> = crypto): number {
  return source.getRandomValues(new Uint32Array(1))[0] ?? 0;
}
