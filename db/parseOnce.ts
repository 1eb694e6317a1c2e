/** As many as there are likely to be waves in use at a time. */
const most = 16;

/**
 * Parses JSON that is read again and again in the same words: a questionnaire in ten languages has 150 kB, and every
 * submission reads it. The last few stay parsed; they are shared and therefore frozen.
 */
export function parseOnce(): (json: string) => unknown {
  const parsed = new Map<string, unknown>();
  return (json) => {
    const known = parsed.get(json);
    if (known !== undefined) return known;
    const value: unknown = JSON.parse(json, (_, part: unknown) => Object.freeze(part));
    const [oldest] = parsed.keys();
    if (parsed.size >= most && oldest !== undefined) parsed.delete(oldest);
    parsed.set(json, value);
    return value;
  };
}
