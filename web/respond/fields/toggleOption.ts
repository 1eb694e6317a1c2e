import type { Option } from '../../../surveys/language/questionnaire.ts';

/**
 * The ticked options after one was switched: "none of these" unticks the others, and any other unticks "none of
 * these", because a person who taps means the newer of the two.
 */
export function toggleOption(
  options: readonly Option[],
  chosen: readonly string[],
  option: Option,
  isOn: boolean,
): string[] {
  if (!isOn) return chosen.filter((key) => key !== option.key);
  if (option.exclusive) return [option.key];
  const alone = new Set(options.filter((one) => one.exclusive).map((one) => one.key));
  return [...chosen.filter((key) => !alone.has(key) && key !== option.key), option.key];
}
