/** A sentence in both languages of the staff. */
export interface Words {
  de: string;
  en: string;
}

/** Where something stands in a file of another tool. */
export interface FormPlace {
  /** A worksheet; in a LimeSurvey file the part (questions, answers ...). */
  sheet: string;
  /** From 1; in a LimeSurvey file the line. 0 is the whole sheet. */
  row: number;
  /** A letter with its heading ("C label"); in a LimeSurvey file the field. Empty for a whole row. */
  column: string;
}

/** What a reader of another tool's file has to know, with what can be done about it. */
export interface Remark extends FormPlace {
  /** `lost`: not carried over; `changed`: carried over in another form; `decide`: somebody has to say more. */
  kind: 'lost' | 'changed' | 'decide';
  what: Words;
  instead: Words;
}

/** A fault that makes a file unusable. */
export type FormFault = Omit<Remark, 'kind'>;

/** The file cannot be carried over at all; every reason with its place. */
export class BrokenForm extends Error {
  readonly faults: readonly FormFault[];

  constructor(faults: readonly FormFault[]) {
    super('the form is broken');
    this.faults = faults;
  }
}

/** Ends the reading for one reason. */
export function breakOff(place: FormPlace, what: Words, instead: Words): never {
  throw new BrokenForm([{ ...place, what, instead }]);
}

/** Collects remarks; the same one at the same place counts once. */
export class Remarks {
  private readonly found = new Map<string, Remark>();

  add(kind: Remark['kind'], place: FormPlace, what: Words, instead: Words): void {
    const { sheet, row, column } = place;
    this.found.set(JSON.stringify([sheet, row, column, what.en]), {
      kind,
      sheet,
      row,
      column,
      what,
      instead,
    });
  }

  list(): Remark[] {
    return [...this.found.values()];
  }
}

/** "survey, row 7, C label: ..." in one language of the staff. */
export function formatRemark(
  { sheet, row, column, what, instead }: FormFault,
  language: keyof Words,
): string {
  const rowWord = language === 'de' ? 'Zeile' : 'row';
  const parts = [sheet, row > 0 ? `${rowWord} ${row}` : '', column].filter(Boolean);
  const end = instead[language] === '' ? '' : ` ${instead[language]}`;
  const place = parts.length === 0 ? '' : `${parts.join(', ')}: `;
  return `${place}${what[language]}${end}`;
}
