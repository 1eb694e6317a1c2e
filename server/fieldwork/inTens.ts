/** How many letters are not used tells how many are: what stays on record says it in tens, rounded down. */
export const inTens = (letters: number): string => `${Math.floor(letters / 10) * 10} letters, rounded down`;
