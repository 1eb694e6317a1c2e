import type { Question, Questionnaire } from '../language/questionnaire.ts';
import type { Place } from './fault.ts';
import { type Reading, siteOf } from './reading.ts';

interface Named {
  key: string;
  place: Place;
}

/** Nothing bears the key of another: sections, questions with items, options of a question, parts of a place, indicators. */
export function checkKeys({ sections, indicators }: Questionnaire, reading: Reading): void {
  const at = (owner: { key: string }): Named => ({
    key: owner.key,
    place: reading.positions.at(owner, 'key'),
  });
  reportTwins('section', sections.map(at), reading);
  const questions = sections.flatMap((section) => section.questions);
  reportTwins(
    'question',
    questions.flatMap((question) => namesOf(question, reading)),
    reading,
  );
  for (const question of questions) checkWithin(question, reading);
  const indicatorNames = indicators.map((owner) => ({ key: owner.key, place: siteOf(owner, reading) }));
  reportTwins('indicator', indicatorNames, reading);
}

/** A question and its items share one list of keys: answers stand under either. */
function namesOf(question: Question, reading: Reading): Named[] {
  const own = { key: question.key, place: siteOf(question, reading) };
  if (question.kind !== 'matrix') return [own];
  const items = question.items.map((item) => ({
    key: item.key,
    place: reading.usedAt.get(question) ?? reading.positions.at(item, 'key'),
  }));
  return [own, ...items];
}

function checkWithin(question: Question, reading: Reading): void {
  const at = (owner: { key: string }): Named => ({
    key: owner.key,
    place: reading.positions.at(owner, 'key'),
  });
  if ('options' in question) reportTwins('answer', question.options.map(at), reading);
  if (question.kind !== 'places') return;
  reportTwins('question about a place', question.each.map(at), reading);
  for (const part of question.each) {
    reportTwins('answer', part.options.map(at), reading);
    if (part.key !== 'cell' && part.key !== 'place') continue;
    const place = reading.positions.at(part, 'key');
    reading.faults.error(place, `"${part.key}" is where the place itself stands: choose another key`);
  }
}

function reportTwins(what: string, names: readonly Named[], { faults, file }: Reading): void {
  const first = new Map<string, Place>();
  for (const { key, place } of names) {
    const earlier = first.get(key);
    if (!earlier) first.set(key, place);
    else {
      const there = earlier.file === file ? `line ${earlier.line}` : `${earlier.file}, line ${earlier.line}`;
      faults.error(place, `there is another ${what} "${key}"`, `the first is in ${there}`);
    }
  }
}
