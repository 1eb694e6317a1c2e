import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import { ask, sayProblem } from '../api.ts';
import { entryWords } from '../i18n/entry.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useAction } from '../parts/useAction.ts';
import { say } from '../state/language.ts';
import { Differences } from './Differences.tsx';
import { EntrySheet } from './EntrySheet.tsx';
import { ErrorRates } from './ErrorRates.tsx';
import { compareEntries, listChecks } from './form/compareEntries.ts';
import { findFaults } from './form/findFaults.ts';
import { blankForm, type FormState, type Values } from './form/formState.ts';
import { makeSheet } from './form/sheet.ts';
import { toAnswers } from './form/toAnswers.ts';
import { HandOver, KeptMark } from './HandOver.tsx';
import { useSending } from './useSending.ts';
import { beginForm, hasToLose, isDueTwice, savedSecond, type Work, work } from './work.ts';

/** One form after the other, until the typist has had enough. */
export function EntryWork({ work: current }: { work: Work }) {
  const words = say(entryWords);
  const { given, language, form, phase } = current;
  const sheet = useMemo(() => makeSheet(given, language), [given, language]);
  const [stored, setStored] = useState(0);
  const [isFaulty, setFaulty] = useState(false);
  const setWork = (change: Partial<Work>) => {
    if (work.value) work.value = { ...work.value, ...change };
  };
  const path = `/desk/municipalities/${current.town}/waves/${current.wave}/entry`;
  const { sending, send, again, clear } = useSending(path, () => {
    setStored(current.number);
    // A form that somebody else began was one of its own.
    if (current.mark) savedSecond.value = current.mark;
    work.value = current.mark ? undefined : beginForm({ ...current, number: current.number + 1 });
  });
  useLeaveWarning(current);

  const setForm = (next: FormState) => {
    setFaulty(false);
    if (sending.state === 'refused') clear();
    setWork({ form: next });
  };
  const sendValues = (values: Values, checks = current.checks, submission = current.submission) => {
    const { bundle } = current;
    const answers = toAnswers(sheet.fields, values, sheet.find);
    send({ submission, language, answers, ...(bundle && { bundle }), ...(checks && { checks }) });
  };
  const finish = () => {
    const [faulty] = findFaults(sheet.fields, form.values, sheet.find).keys();
    if (faulty !== undefined) {
      setFaulty(true);
      setWork({ form: { ...form, at: sheet.fields.findIndex(({ id }) => id === faulty) } });
    } else if (phase === 'first' && isDueTwice(current)) {
      setWork({ phase: 'handOver' });
    } else if (phase === 'second' && current.mark) void askKept.run(current.mark);
    else if (phase === 'second') compare(current.first ?? {});
    else sendValues(form.values);
  };
  /** The server names the first value only where it differs; the rest came out alike. */
  const askKept = useAction(async (mark: string) => {
    const { submission, first } = await ask<{ submission: string; first: Values }>(
      `${path}/kept/${mark}/compare`,
      'POST',
      { values: form.values },
    );
    const whole = { ...form.values, ...first };
    setWork({ submission, first: whole });
    compare(whole, submission);
  });
  const compare = (first: Values, submission = current.submission) => {
    const mismatches = compareEntries(sheet.fields, first, form.values);
    const checks = listChecks(sheet.fields, sheet.applicable(form), mismatches);
    if (mismatches.length === 0) sendValues(form.values, checks, submission);
    setWork({ checks, ...(mismatches.length > 0 && { phase: 'compare' }) });
  };
  const isSending = askKept.isBusy || sending.state === 'sending' || sending.state === 'waiting';
  const saves = current.mark ? words.saveOnly : words.save;
  return (
    <div class="entry">
      <Heading current={current} />
      {phase === 'second' && <Notice>{words.second}</Notice>}
      {phase === 'mend' && <Notice>{words.mend}</Notice>}
      {isFaulty && <Notice kind="fault">{words.faults}</Notice>}
      {sending.state === 'refused' && (
        <Notice kind="fault">
          {words.refused} {sayProblem(sending.error)}
        </Notice>
      )}
      {sending.state === 'waiting' && (
        <Notice kind="warning">
          {words.waiting} <Button onClick={again}>{words.again}</Button>
        </Notice>
      )}
      <p class="sr-only" aria-live="polite">
        {stored > 0 && fill(words.saved, { number: stored })}
      </p>
      {askKept.fault && <Notice kind="fault">{askKept.fault}</Notice>}
      {current.kept ? (
        <KeptMark
          kept={current.kept}
          onNext={() => {
            work.value = beginForm({ ...current, number: current.number + 1 });
          }}
        />
      ) : phase === 'handOver' ? (
        <HandOver
          path={`${path}/kept`}
          work={current}
          onSelf={() => setWork({ phase: 'second', first: form.values, form: blankForm })}
          onKept={(kept) => setWork({ kept })}
        />
      ) : phase === 'compare' ? (
        <Differences
          mismatches={compareEntries(sheet.fields, current.first ?? {}, form.values)}
          isBusy={isSending}
          finishes={saves}
          onDecided={(decided) => sendValues({ ...form.values, ...decided })}
          onReopen={() => setWork({ phase: 'mend', form: { ...form, at: 0 } })}
        />
      ) : (
        <EntrySheet
          key={`${current.submission}-${phase}`}
          sheet={sheet}
          form={form}
          onChange={setForm}
          onFinish={finish}
          isBusy={isSending}
          finishes={phase === 'second' ? words.compareNow : saves}
        />
      )}
      <ErrorRates errors={current.errors} fields={sheet.fields} />
    </div>
  );
}

function Heading({ current }: { current: Work }) {
  const words = say(entryWords);
  const { phase, number, bundle, mark } = current;
  const stop = () => {
    if (!hasToLose(current) || confirm(words.stopAsk)) work.value = undefined;
  };
  return (
    <div class="entry__head">
      <p>
        <strong>{mark ? fill(words.formOf, { mark }) : fill(words.form, { number })}</strong> ·{' '}
        {bundle ? fill(words.inBundle, { number: bundle }) : words.openSample}
        {(phase === 'second' || phase === 'compare' || phase === 'mend') && ` · ${words.secondTitle}`}
      </p>
      <Button look="quiet" onClick={stop}>
        {words.stop}
      </Button>
    </div>
  );
}

/** The browser asks before a form that was begun is thrown away. */
function useLeaveWarning(current: Work): void {
  const hasTyped = useRef(false);
  hasTyped.current = hasToLose(current);
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (hasTyped.current) event.preventDefault();
    };
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, []);
}
