/** Names the controls of one question about one marked place, and their place on the page. */
export function placePartKey(question: { key: string }, position: number, part: { key: string }): string {
  return `${question.key}-${position}-${part.key}`;
}
