/** Where raster tiles come from: one fixed address per tile, named by whoever runs the server. */
export interface TileSource {
  /** With {z}, {x} and {y}, each once. */
  template: string;
  /** Source line under the map. */
  attribution?: string;
}

const deepest = 19;

/**
 * What is wrong with a template, in a sentence; undefined when it can be used. Only numbers are ever put into it, and
 * never into its host: no reader can make the server ask another machine.
 */
export function templateFault(template: string): string | undefined {
  for (const part of ['{z}', '{x}', '{y}'])
    if (template.split(part).length !== 2) return `must name ${part} exactly once`;
  if (!URL.canParse(addressOf({ template }, 0, 0, 0))) return 'is no address';
  const first = new URL(addressOf({ template }, 1, 0, 0));
  const second = new URL(addressOf({ template }, 2, 3, 3));
  if (first.protocol !== 'https:' && first.protocol !== 'http:') return 'must begin with https://';
  return first.origin === second.origin ? undefined : 'must not choose its host by the tile';
}

/** The address of a tile; every value has been checked to be a whole number. */
export function addressOf(
  { template }: Pick<TileSource, 'template'>,
  z: number,
  x: number,
  y: number,
): string {
  return template.replace('{z}', String(z)).replace('{x}', String(x)).replace('{y}', String(y));
}

/** Whether there is such a tile: each zoom level has 2^z columns and rows. */
export function isTile(z: number, x: number, y: number): boolean {
  const across = 2 ** z;
  return (
    [z, x, y].every(Number.isInteger) &&
    z >= 0 &&
    z <= deepest &&
    x >= 0 &&
    x < across &&
    y >= 0 &&
    y < across
  );
}
