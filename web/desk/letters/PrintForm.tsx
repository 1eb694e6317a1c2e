import { useEffect, useState } from 'preact/hooks';
import { sayFault } from '../../../server/fieldwork/letters/files/faultTexts.ts';
import type { NamedFile } from '../../../server/fieldwork/letters/files/readTable.ts';
import type { LetterMaterial } from '../../../server/fieldwork/letters/material.ts';
import { sayTooLong } from '../../../server/fieldwork/letters/text/sayTooLong.ts';
import { fill } from '../../i18n/fill.ts';
import { ask, send } from '../api.ts';
import { lettersWords } from '../i18n/letters.ts';
import { Button } from '../parts/Button.tsx';
import { Choices } from '../parts/Choices.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useAction } from '../parts/useAction.ts';
import { language, say } from '../state/language.ts';
import { FileField } from './FileField.tsx';
import { type Checked, runTask } from './lettersTask.ts';
import { saveFile } from './saveFile.ts';

export interface PrintFormProps {
  worker: Worker;
  /** The path of these letters on the server, for the log of what was done. */
  path: string;
  wave: string;
  /** Where the server lists the letters not used yet. */
  remindersPath: string;
  compose: (kind: 'invitation' | 'reminder', withCard: boolean) => Promise<LetterMaterial>;
  isReady: boolean;
}

interface Files {
  codes?: NamedFile | undefined;
  addresses?: NamedFile | undefined;
  only?: NamedFile | undefined;
}

type Work =
  | { at: 'idle' }
  | { at: 'writing'; done: number; total: number }
  | { at: 'written'; file: Blob; letters: number }
  | { at: 'stopped'; sentence: string };

/** From files to one PDF, all of it in this browser. */
export function PrintForm({ worker, path, wave, remindersPath, compose, isReady }: PrintFormProps) {
  const words = say(lettersWords);
  const [files, setFiles] = useState<Files>({});
  const [kind, setKind] = useState<'invitation' | 'reminder'>('invitation');
  const [withCard, setWithCard] = useState(true);
  const [checked, setChecked] = useState<Checked | 'checking' | undefined>();
  const [work, setWork] = useState<Work>({ at: 'idle' });
  useEffect(() => {
    setWork({ at: 'idle' });
    const { codes } = files;
    if (!codes) {
      setChecked(undefined);
      return undefined;
    }
    setChecked('checking');
    let isCurrent = true;
    runTask(worker, { kind: 'check', files: { ...files, codes } }).then(
      (reply) => isCurrent && reply.kind === 'checked' && setChecked(reply),
      () => setWork({ at: 'stopped', sentence: words.failed }),
    );
    return () => {
      isCurrent = false;
    };
  }, [files, worker]);
  const put = (name: keyof Files) => (file: NamedFile | undefined) =>
    setFiles((old) => ({ ...old, [name]: file }));
  const make = async () => {
    const { codes } = files;
    if (!codes) return;
    setWork({ at: 'writing', done: 0, total: 1 });
    try {
      const material = await compose(kind, withCard);
      const reply = await runTask(
        worker,
        { kind: 'write', files: { ...files, codes }, material },
        (done, total) => setWork({ at: 'writing', done, total }),
      );
      if (reply.kind === 'tooLong') {
        setWork({ at: 'stopped', sentence: sayTooLong(reply.tooLong, language.value) });
      } else if (reply.kind === 'written') {
        setWork({ at: 'written', file: reply.file, letters: reply.letters });
        await ask(`${path}/printed`, 'POST', { letters: reply.letters, kind });
      }
    } catch {
      setWork((now) => (now.at === 'written' ? now : { at: 'stopped', sentence: words.failed }));
    }
  };
  const isPrintable = checked !== undefined && checked !== 'checking' && checked.letters > 0 && isReady;
  return (
    <section class="letters__print">
      <h2>{words.print}</h2>
      <Notice>{words.stays}</Notice>
      <Choices
        legend={words.kind}
        options={[
          ['invitation', words.invitation],
          ['reminder', words.reminder],
        ]}
        value={kind}
        onValue={setKind}
      />
      <label class="check">
        <input
          type="checkbox"
          checked={withCard}
          onChange={(event) => setWithCard(event.currentTarget.checked)}
        />
        {words.withCard}
      </label>
      <FileField label={words.codes} hint={words.codesHint} onFile={put('codes')} />
      <FileField label={words.addresses} hint={words.addressesHint} onFile={put('addresses')} />
      <FileField label={words.only} hint={words.onlyHint} onFile={put('only')} />
      {kind === 'reminder' && <Unused path={remindersPath} file={files.only} onFile={put('only')} />}
      <CheckedFiles checked={checked} />
      <Button
        look="primary"
        disabled={!isPrintable}
        isBusy={work.at === 'writing'}
        onClick={() => void make()}
      >
        {words.make}
      </Button>
      <WorkState work={work} name={`briefe-${wave}-${kind}.pdf`} />
    </section>
  );
}

/** The numbers of the letters nobody has used yet: numbers alone, the codes stand in the clerk's own file. */
function Unused({
  path,
  file,
  onFile,
}: {
  path: string;
  file: NamedFile | undefined;
  onFile: (file: NamedFile) => void;
}) {
  const words = say(lettersWords);
  const load = useAction(async () => {
    const reply = await send(path, 'POST', { newCodes: false });
    onFile({ name: words.unusedName, bytes: new Uint8Array(await reply.arrayBuffer()) });
  });
  return (
    <>
      <Button isBusy={load.isBusy} onClick={() => void load.run()}>
        {words.loadUnused}
      </Button>
      {load.fault && <Notice kind="fault">{load.fault}</Notice>}
      {file?.name === words.unusedName && <p>{words.unusedLoaded}</p>}
    </>
  );
}

/** More would be the same mistake again and again. */
const mostShown = 20;

function CheckedFiles({ checked }: { checked: Checked | 'checking' | undefined }) {
  const words = say(lettersWords);
  if (checked === undefined) return null;
  if (checked === 'checking') return <p>{words.checking}</p>;
  const { letters, withoutAddress, faults } = checked;
  if (faults.length > 0) {
    return (
      <Notice kind="fault">
        <p>{words.faults}</p>
        <ul class="letters__faults">
          {faults.slice(0, mostShown).map((fault) => {
            const sentence = sayFault(fault, language.value);
            return <li key={sentence}>{sentence}</li>;
          })}
        </ul>
        {faults.length > mostShown && <p>{fill(words.moreFaults, { count: faults.length - mostShown })}</p>}
      </Notice>
    );
  }
  const numbers = withoutAddress.slice(0, 5).join(', ') + (withoutAddress.length > 5 ? ' …' : '');
  return (
    <Notice kind={withoutAddress.length > 0 ? 'warning' : 'info'}>
      <p>{fill(words.ready, { count: letters.toLocaleString() })}</p>
      {withoutAddress.length > 0 && (
        <p>{fill(words.withoutAddress, { count: withoutAddress.length, numbers })}</p>
      )}
    </Notice>
  );
}

function WorkState({ work, name }: { work: Work; name: string }) {
  const words = say(lettersWords);
  if (work.at === 'idle') return null;
  if (work.at === 'stopped') return <Notice kind="fault">{work.sentence}</Notice>;
  if (work.at === 'writing') {
    return (
      <p class="letters__progress">
        <progress value={work.done} max={work.total} aria-label={words.make} />
        {work.total > 1 && fill(words.progress, { done: work.done, total: work.total })}
      </p>
    );
  }
  return (
    <Notice kind="done">
      <p>{fill(words.done, { count: work.letters })}</p>
      <p>{words.keepSafe}</p>
      <Button look="primary" onClick={() => saveFile(work.file, name)}>
        {words.download}
      </Button>
    </Notice>
  );
}
