import type { Form, TypedRow } from './form.ts';

type Text = Record<string, string>;

/** "${name}" within a text: our texts tell an earlier answer too, with words of their own where there is none. */
export function fillReferences(form: Form, { place, type }: TypedRow, column: string, text: Text): Text {
  if (!Object.values(text).some((words) => words.includes('${'))) return text;
  const tellable = ['single', 'multiple', 'number', 'scale'];
  return Object.fromEntries(
    Object.entries(text).map(([language, words]) => [
      language,
      words.replace(/\$\{\s*([^}\s]+)\s*\}/g, (whole, name: string) => {
        const carried = form.carried.get(name);
        const canTell = carried && type !== 'note' && tellable.includes(carried.kind);
        form.remarks.add(
          canTell ? 'decide' : 'lost',
          { ...place, column },
          canTell
            ? {
                de: `Der Text nennt die Antwort auf „${name}“.`,
                en: `The text tells the answer to "${name}".`,
              }
            : { de: `Der Text kann ${whole} nicht nennen.`, en: `The text cannot tell ${whole}.` },
          canTell
            ? {
                de: 'Ersetzen Sie „…“ durch Worte für den Fall ohne Antwort.',
                en: 'Replace "…" by words for where there is no answer.',
              }
            : {
                de: 'Schreiben Sie den Satz ohne die Antwort.',
                en: 'Write the sentence without the answer.',
              },
        );
        return canTell ? `{answer:${carried.key}|…}` : '…';
      }),
    ]),
  );
}
