import type {
  Condition,
  Item,
  MultipleQuestion,
  Option,
  Question,
  RankingQuestion,
  SingleQuestion,
} from '../language/questionnaire.ts';
import type { AuthoredOption, AuthoredQuestion } from '../language/schema.ts';
import { expandResultsText, expandRichText, expandText } from './expandText.ts';
import { suggestWord } from './fault.ts';
import type { Reading } from './reading.ts';

type Authored<Kind extends AuthoredQuestion['kind']> = Extract<AuthoredQuestion, { kind: Kind }>;
type AuthoredPart = Authored<'single' | 'multiple'>;

/** Of the words beside an option, in characters: a sentence, not a letter. */
const usualLength = 200;

/** A question with its options written out; nothing when they cannot be found. */
export function expandQuestion(authored: AuthoredQuestion, reading: Reading): Question[] {
  const question = buildQuestion(authored, reading);
  if (question) return [reading.positions.copy(question, authored)];
  const items = authored.kind === 'matrix' ? authored.items : [];
  for (const { key } of [authored, ...items]) reading.brokenKeys.add(key);
  return [];
}

function buildQuestion(authored: AuthoredQuestion, reading: Reading): Question | undefined {
  switch (authored.kind) {
    case 'note':
      return buildNote(authored, reading);
    case 'area':
      return {
        ...baseOf(authored, reading),
        kind: 'area',
        options: expandOptions(authored.options, reading),
      };
    case 'single':
    case 'multiple':
      return buildChoice(authored, reading);
    case 'ranking':
      return buildRanking(authored, reading);
    case 'matrix': {
      const options = optionsOf(authored, reading);
      const items = authored.items.map((item) => expandItem(item, reading));
      return (
        options && { ...baseOf(authored, reading), kind: 'matrix', options, items, ...orderOf(authored) }
      );
    }
    case 'scale':
      return buildScale(authored, reading);
    case 'number': {
      const { min, max, unit } = authored;
      const measured = unit && { unit: expandText(unit, reading) };
      return { ...baseOf(authored, reading), kind: 'number', min, max, ...measured };
    }
    case 'text':
      return { ...baseOf(authored, reading), kind: 'text', maxLength: authored.maxLength };
    case 'consent':
      return { ...baseOf(authored, reading), kind: 'consent' };
    case 'places':
      return {
        ...baseOf(authored, reading),
        kind: 'places',
        max: authored.max,
        each: (authored.each ?? []).flatMap((part) => expandPart(part, reading)),
      };
    case 'routes':
      return { ...baseOf(authored, reading), kind: 'routes', max: authored.max, each: [] };
  }
}

function buildNote(authored: Authored<'note'>, reading: Reading): Question {
  const { key, text, showIf } = authored;
  const body = expandRichText(text, reading);
  return { kind: 'note', key, body, ...(showIf !== undefined && { showIf: showIf as Condition }) };
}

function buildChoice(
  authored: AuthoredPart,
  reading: Reading,
): SingleQuestion | MultipleQuestion | undefined {
  const options = optionsOf(authored, reading);
  if (!options) return undefined;
  if (authored.order && authored.scale !== undefined) {
    const place = reading.positions.keyAt(authored, 'order');
    reading.faults.error(place, `"${authored.key}" is answered on a scale, which keeps its order`);
  }
  const base = { ...baseOf(authored, reading), options, ...orderOf(authored) };
  if (authored.kind === 'single') return { ...base, kind: 'single' };
  return { ...base, kind: 'multiple', ...(authored.max !== undefined && { max: authored.max }) };
}

function buildRanking(authored: Authored<'ranking'>, reading: Reading): RankingQuestion {
  const { options, max } = authored;
  return {
    ...baseOf(authored, reading),
    kind: 'ranking',
    options: expandOptions(options, reading),
    ...(max !== undefined && { max }),
    ...orderOf(authored),
  };
}

const orderOf = ({ order }: { order?: 'random' | undefined }) => (order ? { order } : {});

function expandPart(authored: AuthoredPart, reading: Reading): (SingleQuestion | MultipleQuestion)[] {
  const part = buildChoice(authored, reading);
  return part ? [reading.positions.copy(part, authored)] : [];
}

function buildScale(authored: Authored<'scale'>, reading: Reading): Question {
  const { from, to, score, ends } = authored;
  const words = { from: expandText(ends.from, reading), to: expandText(ends.to, reading) };
  return {
    ...baseOf(authored, reading),
    kind: 'scale',
    from,
    to,
    ...(score && { score }),
    ends: reading.positions.copy(words, ends),
  };
}

function baseOf(authored: Exclude<AuthoredQuestion, { kind: 'note' }>, reading: Reading) {
  const { key, text, help, short, required, soft, showIf, nightWalk } = authored;
  return {
    key,
    text: expandText(text, reading),
    ...(help && { help: expandText(help, reading) }),
    ...(short && { short: expandResultsText(short, reading) }),
    ...(required && { required }),
    ...(soft && { soft }),
    ...(showIf !== undefined && { showIf: showIf as Condition }),
    ...(nightWalk && { nightWalk }),
  };
}

function expandItem(item: Authored<'matrix'>['items'][number], reading: Reading): Item {
  const { key, text, nightWalk } = item;
  const expanded = { key, text: expandText(text, reading), ...(nightWalk && { nightWalk }) };
  return reading.positions.copy(expanded, item);
}

/** Options written out or of a scale; undefined when there are none to be had. */
function optionsOf(authored: AuthoredPart | Authored<'matrix'>, reading: Reading): Option[] | undefined {
  const { faults, positions, bank } = reading;
  const { options, scale } = authored;
  if (options && scale !== undefined) {
    faults.error(positions.keyAt(authored, 'scale'), `"${authored.key}" has both options and a scale`);
  }
  if (options) return expandOptions(options, reading);
  if (scale === undefined) {
    faults.error(positions.at(authored), `"${authored.key}" needs options or a scale`);
    return undefined;
  }
  const known = bank.scales.get(scale);
  if (known) return expandOptions(known, reading);
  const place = positions.at(authored, 'scale');
  faults.error(place, `the bank has no scale "${scale}"`, suggestWord(scale, bank.scales.keys()));
  return undefined;
}

function expandOptions(options: readonly (AuthoredOption | string)[] = [], reading: Reading): Option[] {
  return options.flatMap((option, index) => {
    if (typeof option !== 'string') return [expandOption(option, reading)];
    const known = reading.bank.options.get(option);
    if (known) return [expandOption(known, reading)];
    const place = reading.positions.at(options, index);
    const suggestion =
      suggestWord(option, reading.bank.options.keys()) ?? 'write it out as {key: ..., text: ...}';
    reading.faults.error(place, `the bank has no option "${option}"`, suggestion);
    return [];
  });
}

function expandOption(authored: AuthoredOption, reading: Reading): Option {
  const { key, text, score, missing, breakdown, exclusive, write, maxLength } = authored;
  if (maxLength !== undefined && !write) {
    const place = reading.positions.keyAt(authored, 'maxLength');
    reading.faults.error(place, '"maxLength" belongs to an answer with "write: true"');
  }
  const option = {
    key,
    text: expandText(text, reading),
    ...(score !== undefined && { score }),
    ...(missing && { missing }),
    ...(breakdown === false && { breakdown }),
    ...(exclusive && { exclusive }),
    ...(write && { write: { maxLength: maxLength ?? usualLength } }),
  };
  return reading.positions.copy(option, authored);
}
