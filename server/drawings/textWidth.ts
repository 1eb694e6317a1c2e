/** Advance of the characters from space to "~" in Fira Sans SemiBold, hundredths of the size. */
const advances =
  '24 24 43 55 55 85 75 23 32 32 45 52 24 41 24 52 58 46 51 52 56 53 56 46 57 55 24 24 51 51 51 48 102 59 62 57 65 53 49 64 67 29 31 62 51 78 67 69 60 69 61 56 53 65 57 84 57 58 54 32 52 32 55 52 33 55 60 48 60 55 35 54 58 28 28 54 30 85 58 58 60 60 40 48 38 57 51 74 51 51 45 32 38 32 51'
    .split(' ')
    .map(Number);
const other = 58;
const softHyphen = '\u00ad';

/** About how wide a text will be; enough to place labels without any font at hand. */
export function textWidth(text: string, size: number): number {
  let sum = 0;
  for (const sign of text) {
    if (sign === softHyphen) continue;
    sum += advances[(sign.codePointAt(0) ?? 0) - 32] ?? other;
  }
  return (sum / 100) * size;
}
