import { editorWords } from '../../i18n/editor.ts';
import { Button } from '../../parts/Button.tsx';
import { say } from '../../state/language.ts';
import type { Asked } from '../draft/asked.ts';
import type { Condition } from '../draft/body.ts';
import { ComparisonRow } from './ComparisonRow.tsx';
import { compareWith, isGroup, partsOf, withParts } from './shapes.ts';

interface NodeProps {
  condition: Condition;
  earlier: readonly Asked[];
  onChange: (condition: Condition | undefined) => void;
  depth: number;
}

/** A comparison, a group of conditions, or the reverse of one. */
export function ConditionNode({ condition, earlier, onChange, depth }: NodeProps) {
  const words = say(editorWords).condition;
  const first = earlier.find(({ kind }) => kind !== 'area') ?? earlier[0];
  if ('not' in condition)
    return (
      <fieldset class="condition__group">
        <legend>{words.not}</legend>
        <ConditionNode
          condition={condition.not}
          earlier={earlier}
          depth={depth + 1}
          onChange={(next) => onChange(next && { not: next })}
        />
        <Button look="quiet" onClick={() => onChange(condition.not)}>
          {words.negate}
        </Button>
      </fieldset>
    );
  if (!isGroup(condition))
    return (
      <div class="condition__single">
        <ComparisonRow comparison={condition} earlier={earlier} onChange={onChange} />
        <div class="buttons">
          {first && depth === 0 && (
            <Button look="quiet" onClick={() => onChange({ all: [condition, compareWith(first)] })}>
              {words.add}
            </Button>
          )}
          <Button look="quiet" onClick={() => onChange({ not: condition })}>
            {words.negate}
          </Button>
          <Button look="quiet" onClick={() => onChange(undefined)}>
            {words.remove}
          </Button>
        </div>
      </div>
    );
  return <Group condition={condition} earlier={earlier} onChange={onChange} depth={depth} />;
}

function Group({ condition, earlier, onChange, depth }: NodeProps) {
  const words = say(editorWords).condition;
  const parts = partsOf(condition);
  const first = earlier.find(({ kind }) => kind !== 'area') ?? earlier[0];
  const put = (at: number, next: Condition | undefined) =>
    onChange(
      withParts(
        condition,
        parts.flatMap((part, index) => (index === at ? (next ?? []) : [part])) as Condition[],
      ),
    );
  return (
    <fieldset class="condition__group">
      <legend>
        <label>
          {words.group}:{' '}
          <select
            value={'all' in condition ? 'all' : 'any'}
            onChange={({ currentTarget }) =>
              onChange(currentTarget.value === 'all' ? { all: parts } : { any: parts })
            }
          >
            <option value="all">{words.all}</option>
            <option value="any">{words.any}</option>
          </select>
        </label>
      </legend>
      {parts.map((part, at) => (
        // Parts have no name of their own; their order is all there is.
        <ConditionNode
          key={at}
          condition={part}
          earlier={earlier}
          depth={depth + 1}
          onChange={(next) => put(at, next)}
        />
      ))}
      <div class="buttons">
        {first && (
          <Button look="quiet" onClick={() => onChange(withParts(condition, [...parts, compareWith(first)]))}>
            {words.add}
          </Button>
        )}
        {first && depth < 3 && (
          <Button
            look="quiet"
            onClick={() =>
              onChange(withParts(condition, [...parts, { any: [compareWith(first), compareWith(first)] }]))
            }
          >
            {words.addGroup}
          </Button>
        )}
        <Button look="quiet" onClick={() => onChange({ not: condition })}>
          {words.negate}
        </Button>
        <Button look="quiet" onClick={() => onChange(undefined)}>
          {words.remove}
        </Button>
      </div>
    </fieldset>
  );
}
