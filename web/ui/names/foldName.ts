/**
 * A name as it is compared: "Großenhainer Str." and "Grossenhainer Straße" fold alike, "Cölln" like "Coelln" and
 * "Colln". Words are set apart by one space.
 */
export function foldName(name: string): string {
  return name
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/str(?= |$)/g, 'strasse')
    .replace(/([aou])e/g, '$1');
}
