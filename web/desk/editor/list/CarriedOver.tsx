import { type FormFault, formatRemark, type Remark } from '../../../../surveys/reading/foreign/remark.ts';
import { RefusedByServer } from '../../api.ts';
import { editorWords } from '../../i18n/editor.ts';
import { language, say } from '../../state/language.ts';
import { fill } from '../texts.ts';

const kinds = ['lost', 'changed', 'decide'] as const;

/** What became of a form of another tool: what was lost, what was changed, what somebody has to decide. */
export function CarriedOver({ name, remarks }: { name: string; remarks: readonly Remark[] }) {
  const words = say(editorWords).form;
  const groups = kinds
    .map((kind) => ({ kind, found: remarks.filter((remark) => remark.kind === kind) }))
    .filter(({ found }) => found.length > 0);
  if (groups.length === 0) return <p>{words.whole}</p>;
  return (
    <>
      <p>{words.listHint}</p>
      {groups.map(({ kind, found }) => (
        <details key={kind} class="carried" open={kind !== 'changed'}>
          <summary>
            {words.kinds[kind]} ({found.length})
          </summary>
          <FormPlaces faults={found} />
        </details>
      ))}
      <p>
        <a
          class="button button--secondary button--link"
          href={`data:text/plain;charset=utf-8,${encodeURIComponent(asText(name, groups))}`}
          download={`${name}.txt`}
        >
          {words.keepList}
        </a>
      </p>
    </>
  );
}

/** Each with sheet, row and column. */
function FormPlaces({ faults }: { faults: readonly FormFault[] }) {
  return (
    <ul class="carried__places">
      {faults.map((fault) => {
        const sentence = formatRemark(fault, language.value);
        return <li key={sentence}>{sentence}</li>;
      })}
    </ul>
  );
}

/** Why a form was refused, place by place; null for any other fault. */
export function FormRefusal({ error }: { error: unknown }) {
  const words = say(editorWords).form;
  if (!(error instanceof RefusedByServer) || error.code !== 'form.unreadable') return null;
  const faults = (error.details.faults ?? []) as readonly FormFault[];
  const count = Number(error.details.faultCount ?? faults.length);
  return (
    <>
      <FormPlaces faults={faults} />
      {count > faults.length && <p>{fill(words.moreFaults, { count: count - faults.length })}</p>}
    </>
  );
}

function asText(name: string, groups: { kind: Remark['kind']; found: readonly Remark[] }[]): string {
  const words = say(editorWords).form;
  const parts = groups.map(({ kind, found }) =>
    [
      `${words.kinds[kind]} (${found.length})`,
      ...found.map((one) => `  ${formatRemark(one, language.value)}`),
    ].join('\n'),
  );
  return `${name}\n\n${parts.join('\n\n')}\n`;
}
