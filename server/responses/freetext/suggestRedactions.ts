/** A stretch of a text that may say who somebody is. `from` and `to`: places in the string, `to` not included. */
export interface Suggestion {
  from: number;
  to: number;
  kind: Kind;
}
export type Kind = 'mail' | 'iban' | 'phone' | 'plate' | 'address' | 'name' | 'link';

const letter = 'A-Za-zÄÖÜäöüßéèêáàâóòôíìîúùûçñšžčřłńśćź';
const upper = 'A-ZÄÖÜÉÈŠŽČŁŚ';
// Bounded everywhere: what somebody typed may be long and odd, and must not cost more than its length.
const word = `(?<![${letter}])[${upper}][${letter}]{1,30}(?:-[${upper}][${letter}]{1,30})?`;
const street =
  '(?:[Ss]traße|[Ss]trasse|[Ss]tr\\.|[Ww]eg|[Gg]asse|[Pp]latz|[Aa]llee|[Rr]ing|[Uu]fer|[Dd]amm|[Ss]teig|[Bb]erg|[Mm]arkt|[Hh]of|[Cc]haussee|[Gg]raben)';
const houseNumber = '\\d{1,4}(?:\\s?[a-hA-H](?![A-Za-zäöüß]))?(?:\\s?[-/]\\s?\\d{1,4})?';
const title = '(?:Herrn?|Frau|Fr\\.|Hr\\.|Familie|Fam\\.|Dr\\.|Prof\\.|Mr\\.?|Mrs\\.?|Ms\\.?)';
const kin =
  '(?:Nachbar(?:in)?|Hausmeister(?:in)?|Polizist(?:in)?|Lehrer(?:in)?|Vermieter(?:in)?|Sohn|Tochter|Mann|Bruder|Schwester|Freund(?:in)?|Kollegen?|Kollegin)';

/**
 * What personal details look like in German texts, most certain first. A house number is asked for with a street: the
 * name of a street alone says where, not who, and is what the survey is about.
 */
const patterns: readonly [Kind, RegExp][] = [
  [
    'mail',
    /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]{1,64}\s?(?:@|\(at\)|\[at\]|\sat\s)\s?[\p{L}\d-]{1,60}(?:\.[\p{L}\d-]{1,60}){0,4}\s?(?:\.|\(dot\)|\[dot\])\s?[a-z]{2,10}\b/giu,
  ],
  ['link', /\b(?:https?:\/\/|www\.)\S+/giu],
  ['iban', /\b[A-Z]{2}\d{2}(?:\s?[\dA-Z]{4}){3,7}(?:\s?[\dA-Z]{1,4})?\b/gu],
  ['phone', /(?<![\d.,])(?:\+\d{2}|00\d{2}|\(?0\d{2,5}\)?)(?:[\s/.()-]{0,3}\d{1,8}){1,6}(?![\d.,]*\d)/gu],
  ['plate', /(?<![A-Za-zÄÖÜäöüß\d])[A-ZÄÖÜ]{1,3}[-\s][A-Z]{1,2}[-\s]?[1-9]\d{0,3}[EH]?(?![\d\p{L}])/gu],
  [
    'address',
    new RegExp(
      `(?<![${letter}])(?:${word}[\\s-]){0,3}(?<![${letter}-])[${upper}]?[${letter}-]{0,40}${street}\\s+${houseNumber}(?![\\d.]|\\s?(?:Uhr|Jahre|%|Prozent|Euro|Mal|mal|Leute|Tage))`,
      'gu',
    ),
  ],
  [
    'address',
    new RegExp(
      `\\b(?:Am|An der|An den|Auf dem|Auf der|Im|In der|Zum|Zur)\\s${word}(?:\\s${word})?\\s\\d{1,3}\\s?[a-h]?\\b(?!\\s?(?:Uhr|\\.|Jahre|%|Prozent|Euro|Mal|mal|Tage))`,
      'gu',
    ),
  ],
  [
    'name',
    new RegExp(
      `(?<![${letter}])${title}(?:\\s(?:Dr\\.|Prof\\.|von|van|de|zu))*\\s(?!(?:und|oder|mit|sind|ist|im|in)\\b)${word}(?:\\s${word})?`,
      'gu',
    ),
  ],
  [
    'name',
    new RegExp(
      `(?<![${letter}])${kin}\\s(?:(?:ist|heißt|hiess|hieß|namens)\\s)?${word}(?:\\s${word})?`,
      'gu',
    ),
  ],
  [
    'name',
    new RegExp(
      `\\b(?:[Ii]ch heiße|[Mm]ein Name ist|[Ii]ch bin (?:der|die)|namens|[Mm]y name is|gez\\.|Gruß,?|Grüße,?|Grüßen,?)\\s+${word}(?:\\s${word})?`,
      'gu',
    ),
  ],
];

/** A few words that begin with a capital and follow "Herr" or "Mann" without being a name. */
const noNames = new Set(
  'Oberbürgermeister Oberbürgermeisterin Bürgermeister Bürgermeisterin Polizei Stadt Ordnungsamt Angst Hund Kind Kinder Haus Straße Park Bahnhof Nachbar Nachbarin Abend Nacht Tag Wohnung Fahrrad Auto'.split(
    ' ',
  ),
);

/**
 * Stretches of a free text that an analyst should look at before anybody else reads it. Suggestions, not decisions: a
 * first name by itself or a nickname is not found.
 *
 * @returns in order, never overlapping
 */
export function suggestRedactions(text: string): Suggestion[] {
  const found: Suggestion[] = [];
  for (const [kind, pattern] of [...patterns, ...bareNames])
    for (const match of text.matchAll(pattern)) {
      const from = match.index + leadOf(kind, match[0]);
      const to = match.index + match[0].trimEnd().length;
      const isNew = !found.some((other) => from < other.to && other.from < to);
      if (isNew && from < to && isLikely(kind, text.slice(from, to))) found.push({ from, to, kind });
    }
  return found.sort((one, other) => one.from - other.from);
}

/** Common first names of the people who live in German towns, with a family name behind. */
const firstNames =
  'Alexander|Andrea|Andreas|Angelika|Anja|Anna|Antje|Bernd|Birgit|Brigitte|Christian|Christina|Claudia|Daniel|Dieter|Elke|Emma|Eva|Fatima|Frank|Gabriele|Gerhard|Gisela|Hans|Heike|Heinz|Helga|Helmut|Holger|Ines|Ingrid|Jan|Jana|Jens|Jörg|Julia|Jürgen|Karin|Karl|Kathrin|Katja|Kerstin|Klaus|Lars|Laura|Lena|Leon|Manfred|Manuela|Maria|Mario|Markus|Martin|Martina|Max|Maximilian|Mehmet|Michael|Mohammed|Monika|Nadine|Nicole|Olaf|Oliver|Paul|Peter|Petra|Ralf|Ramona|Renate|Robert|Ronny|Sabine|Sandra|Sebastian|Silke|Simone|Stefan|Steffen|Stephan|Susanne|Sven|Thomas|Tobias|Torsten|Ulrich|Ursula|Ute|Uwe|Werner|Wolfgang|Yvonne';
const bareNames: readonly [Kind, RegExp][] = [
  [
    'name',
    new RegExp(
      `(?<![${letter}])(?:${firstNames})\\s(?:von\\s|van\\s)?${word}(?![${letter}-]*(?:straße|platz))`,
      'gu',
    ),
  ],
];

/** Words before the name stay: they tell what the sentence is about. */
function leadOf(kind: Kind, match: string): number {
  if (kind !== 'name') return match.length - match.trimStart().length;
  const lead = new RegExp(
    `^(?:${kin}\\s(?:(?:ist|heißt|hiess|hieß|namens)\\s)?|[Ii]ch heiße\\s+|[Mm]ein Name ist\\s+|[Ii]ch bin (?:der|die)\\s+|namens\\s+|[Mm]y name is\\s+|gez\\.\\s+|Gruß,?\\s+|Grüßen?,?\\s+)`,
    'u',
  ).exec(match);
  return lead?.[0].length ?? 0;
}

function isLikely(kind: Kind, found: string): boolean {
  if (kind === 'phone') return found.replace(/\D/g, '').length >= 7 && !/^\d{2}\.\d{2}\.\d{2,4}$/.test(found);
  if (kind !== 'name') return true;
  const words = found.replace(new RegExp(`^${title}\\s`, 'u'), '').split(/\s/);
  return !words.slice(0, 1).some((one) => noNames.has(one));
}
