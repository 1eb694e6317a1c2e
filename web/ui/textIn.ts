/** A text or a Markdown tree in the language of the page. Localised questionnaires hold one language only. */
export function textIn<Content>(
  texts: Readonly<Record<string, Content>>,
  language: string,
): Content | undefined {
  return texts[language] ?? Object.values(texts)[0];
}
