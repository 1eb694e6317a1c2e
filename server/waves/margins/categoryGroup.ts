/** Joins the categories that are counted together: "from_60+from_75". */
const JOINT = '+';

/** The options behind a category of a margin: mostly one, several where a register counts them together. */
export const optionsOfCategory = (category: string): string[] =>
  category.split(JOINT).map((option) => option.trim());

/** One name for one set of options, whatever order a file lists them in. */
export function nameCategory(options: readonly string[], known: readonly string[]): string {
  return [...options].sort((one, other) => known.indexOf(one) - known.indexOf(other)).join(JOINT);
}
