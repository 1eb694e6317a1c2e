/** A text as one piece of an address; halves of surrogate pairs as the bytes a careless client sends. */
export function inAddress(text: string): string {
  return [...text]
    .map((letter) => (isHalf(letter) ? '%ED%A0%80' : encodeURIComponent(letter)))
    .join('')
    .replace(/^\.{1,2}$/, (dots) => dots.replaceAll('.', '%2E'));
}

const isHalf = (letter: string): boolean => /^[\uD800-\uDFFF]$/.test(letter);
