import { useState } from 'preact/hooks';
import { uploadWords } from '../i18n/uploads.ts';
import { Button } from '../parts/Button.tsx';
import { useOwnId } from '../parts/useOwnId.ts';
import { say } from '../state/language.ts';

/** Chooses a table file and has it read. */
export function FilePicker({
  isBusy,
  isReady,
  onRead,
}: {
  isBusy: boolean;
  isReady: boolean;
  onRead: (file: File) => void;
}) {
  const words = say(uploadWords);
  const id = useOwnId();
  const [file, setFile] = useState<File>();
  return (
    <form
      class="filters"
      onSubmit={(event) => {
        event.preventDefault();
        if (file) onRead(file);
      }}
    >
      <div class="field upload__file">
        <label for={id}>{words.file}</label>
        <p class="field__hint" id={`${id}-hint`}>
          {words.fileHint}
        </p>
        <input
          id={id}
          type="file"
          accept=".xlsx,.xlsm,.csv,.txt,.tsv"
          aria-describedby={`${id}-hint`}
          onChange={(event) => setFile(event.currentTarget.files?.[0])}
        />
      </div>
      <Button type="submit" isBusy={isBusy} disabled={!file || !isReady}>
        {words.read}
      </Button>
    </form>
  );
}
