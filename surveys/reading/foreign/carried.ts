import type { AuthoredQuestion } from '../../language/schema.ts';

/** What became of a question or item of another tool: the name conditions use for it here. */
export interface Carried {
  /** Key of the question or matrix item. */
  key: string;
  kind: AuthoredQuestion['kind'];
  /** Our option keys by the other tool's values. */
  options: ReadonlyMap<string, string>;
}

/** Keys as a questionnaire takes them, each given once. */
export class Keys {
  private readonly given = new Set<string>();

  constructor(reserved: Iterable<string> = []) {
    for (const key of reserved) this.given.add(key);
  }

  /** "Wie alt?" becomes wie_alt; what begins with a digit gets `prefix` in front; a second one gets "_2". */
  make(name: string, prefix: string): string {
    const plain = plainWord(name).replace(/-/g, '_') || prefix;
    const begun = (/^[a-z]/.test(plain) ? plain : `${prefix}${plain}`).slice(0, 36);
    const safe = begun === 'constructor' ? `${begun}_1` : begun;
    let key = safe;
    for (let count = 2; this.given.has(key); count += 1) key = `${safe}_${count}`;
    this.given.add(key);
    return key;
  }
}

/** "sicherheit-2024" of "Sicherheit 2024!", for the key of a questionnaire. */
export function fileKey(name: string): string {
  const plain = plainWord(name).replace(/_/g, '-').replace(/-+/g, '-').replace(/^-|-$/g, '');
  return (/^[a-z]/.test(plain) ? plain : `fragebogen-${plain}`.replace(/-$/, '')).slice(0, 60);
}

const german: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

function plainWord(name: string): string {
  return name
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => german[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');
}
