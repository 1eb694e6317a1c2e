import type { NamedFile } from '../../../server/fieldwork/letters/files/readTable.ts';
import { useOwnId } from '../parts/useOwnId.ts';

/** A file that is read here and goes nowhere. */
export function FileField({
  label,
  hint,
  onFile,
}: {
  label: string;
  hint: string;
  onFile: (file: NamedFile | undefined) => void;
}) {
  const id = useOwnId();
  const read = async (file: File | undefined) =>
    onFile(file && { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <p class="field__hint" id={`${id}-hint`}>
        {hint}
      </p>
      <input
        id={id}
        type="file"
        accept=".csv,.txt,text/csv"
        aria-describedby={`${id}-hint`}
        onChange={(event) => void read(event.currentTarget.files?.[0])}
      />
    </div>
  );
}
