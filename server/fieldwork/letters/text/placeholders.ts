/** What may stand in braces in a letter. */
export const placeholders = [
  'Stadt',
  'Umfrage',
  'Ende',
  'Mindestalter',
  'Kontakt',
  'Adresse',
  'Rückgabe',
  'Verantwortlich',
  'Datenschutz',
] as const;

type Placeholder = (typeof placeholders)[number];
export type PlaceholderValues = Readonly<Record<Placeholder, string>>;

const inBraces = /\{([^{}\n]*)\}/g;

/** The text with every name in braces replaced. */
export function fillText(text: string, values: PlaceholderValues): string {
  return text.replace(inBraces, (whole, name: string) => values[name as Placeholder] ?? whole).trim();
}

/** Names in braces that stand for nothing, each once. */
export function findUnknownPlaceholders(text: string): string[] {
  const known: readonly string[] = placeholders;
  const names = [...text.matchAll(inBraces)].map(([, name = '']) => name);
  return [...new Set(names)].filter((name) => !known.includes(name));
}
