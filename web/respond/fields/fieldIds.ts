/** Ids of what belongs to one question or matrix item; the summary of errors links to `field`. */
export function fieldIds(key: string) {
  return { field: `q-${key}`, label: `q-${key}-label`, help: `q-${key}-help`, message: `q-${key}-message` };
}

/** Ids for aria-describedby: only those that are on the page. */
export function describedBy(...ids: (string | false | undefined)[]): string | undefined {
  return ids.filter(Boolean).join(' ') || undefined;
}
