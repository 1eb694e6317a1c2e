import { describe, expect, it } from 'vitest';
import { suggestRedactions } from '../../../../server/responses/freetext/suggestRedactions.ts';
import { workOf } from '../../../fixtures/workOf.ts';

/** What an analyst would want to see marked, between « and ». */
const personal = [
  'Bitte rufen Sie mich an: «0351 1234567».',
  'Meine Nummer ist «+49 170 1234567», abends.',
  'Handy «0170/1234567»',
  'Tel. «(03521) 467-0»',
  'Erreichbar unter «003517654321».',
  'Schreiben Sie an «max.muster@example.org» oder gar nicht.',
  'Mail: «erika_muster (at) web.de»',
  'Kontakt «info@stadtteil-verein.de», danke',
  'Überweisung an «DE89 3704 0044 0532 0130 00» bitte',
  'IBAN «DE89370400440532013000»',
  'Der Wagen mit dem Kennzeichen «MEI-AB 123» parkt immer auf dem Gehweg.',
  'Schwarzer BMW, «DD XY 4711», rast jeden Abend.',
  'Ich wohne in der «Gartenstraße 12» und sehe das täglich.',
  'Vor dem Haus «Hauptstr. 5a» liegt Müll.',
  'In der «Berliner Straße 104» wird gedealt.',
  'Das Haus «Am Markt 3» steht leer.',
  'Spielplatz hinter «Lindenallee 7» ist dunkel',
  'Bei uns im «Rosenweg 18 b» gibt es keine Laterne.',
  'Der Hof der «Karl-Marx-Straße 9-11» ist eine Müllhalde.',
  '«Herr Müller» aus dem dritten Stock trinkt.',
  '«Frau Dr. Schneider» hat mir sehr geholfen.',
  'Die Familie «Kowalski» ist laut.',
  'Mein Nachbar «Peter Lehmann» macht Lärm.',
  'Der Hausmeister «Krause» kümmert sich nicht.',
  'Ich heiße «Sabine Richter» und bin 71 Jahre alt.',
  'Mit freundlichen Grüßen «Thomas Vogel»',
  'gez. «Monika Weber»',
  'Der Polizist «Schulze» war sehr freundlich.',
  'Mein Sohn «Leon» wurde bedroht.',
  'Fragen Sie «Klaus Wagner», der weiß Bescheid.',
  'Meine Lehrerin «Frau Öztürk» sagt das auch.',
  'My name is «Anna Novak», I live here.',
  'Siehe «https://www.facebook.com/peter.lehmann»',
  'Neulich hat «Jürgen von Hagen» wieder geschrien.',
  'Unser Vermieter heißt «Bergmann».',
  'Die beiden Brüder «Schmidt» prügeln sich.',
  'Der alte «Wenzel» von nebenan',
  '«Mandy» aus der Kita weiß es',
];

/** What the survey is about: nothing here points to a person. */
const ordinary = [
  'Am Bahnhof ist es nach 22 Uhr zu dunkel.',
  'Im Park fehlen 10 Laternen.',
  'Die Gartenstraße ist abends unbeleuchtet.',
  'Seit 2019 ist es schlimmer geworden, vor allem 2023 und 2024.',
  'Mehr Polizei, bitte!',
  'Die Straßenbahn Linie 4 fährt nach 23:30 Uhr nicht mehr.',
  'In der Bahnhofstraße 3 Mal im Monat Einbruch.',
  'Zwischen 18.30 und 20.15 Uhr traue ich mich nicht hinaus.',
  'Ich bin 72 Jahre alt und gehe abends nicht mehr allein.',
  'Der Marktplatz ist schön geworden.',
  'Herr Oberbürgermeister, tun Sie etwas!',
  'Mein Mann und ich fühlen uns wohl.',
  'Die Stadt Meißen sollte mehr tun.',
  'Es gibt zu viel Müll am Elbufer.',
  'Buslinie 401 fällt oft aus.',
  'Die Ampel an der Kreuzung Dresdner Straße / Großenhainer Straße ist kaputt.',
  'Fahrräder auf dem Gehweg, 5 von 10 Leuten halten sich nicht daran.',
  'Im Triebischtal sind 30 Prozent der Häuser leer.',
  'Das kostet doch nur 20.000 Euro im Jahr.',
  'Jugendliche trinken vor dem Supermarkt.',
  'Meine Tochter hat Angst auf dem Schulweg.',
  'Der Nachbar ist freundlich, man grüßt sich.',
  'Am Montag, den 12.05.2025, war die Unterführung wieder überflutet.',
  'Nach dem Umbau der B 101 wurde es besser.',
  'Frau und Kind gehen nicht mehr allein hinaus.',
  'Die 110 kam erst nach 40 Minuten.',
  'Mehr Licht! Mehr Grün! Mehr Bänke!',
  'Auf dem Plossen fahren alle 70 statt 30 km/h.',
  'Der Hund vom Nachbarn läuft frei herum.',
  'Postleitzahl 01662 wird immer vergessen.',
];

describe('suggested redactions', () => {
  it('find nearly all that points to a person, and hardly anything else', () => {
    const outcomes = personal.map((marked) => {
      const text = marked.replace(/[«»]/g, '');
      const [from, to] = [marked.indexOf('«'), marked.indexOf('»') - 1];
      const found = suggestRedactions(text);
      const isFound = found.some((one) => one.from <= from && one.to >= to);
      return { text, isFound };
    });
    const missed = outcomes.filter(({ isFound }) => !isFound).map(({ text }) => text);
    const wrong = ordinary.flatMap((text) =>
      suggestRedactions(text).map(({ from, to, kind }) => `${text} -> ${kind}: ${text.slice(from, to)}`),
    );
    const recall = 1 - missed.length / outcomes.length;
    console.info(
      `found ${outcomes.length - missed.length} of ${outcomes.length} (${(100 * recall).toFixed(0)} %), wrong in ${wrong.length} of ${ordinary.length} ordinary texts`,
      { missed, wrong },
    );
    expect(recall).toBeGreaterThan(0.9);
    expect(wrong.length).toBeLessThanOrEqual(1);
  });

  it('come in order, do not overlap, and name their kind', () => {
    const text =
      'Frau Weber, Gartenstraße 12, Tel. 0351 1234567, weber@example.org, DE89 3704 0044 0532 0130 00, MEI-AB 12';
    const found = suggestRedactions(text);
    expect(found.map(({ kind }) => kind)).toEqual(['name', 'address', 'phone', 'mail', 'iban', 'plate']);
    for (const [at, { from }] of found.entries()) expect(from).toBeGreaterThanOrEqual(found[at - 1]?.to ?? 0);
  });

  it('are quick, whatever was typed', async () => {
    for (const hostile of ['A'.repeat(8_000), 'Aa-'.repeat(3_000), '0 '.repeat(4_000), 'Aa '.repeat(3_000)]) {
      expect(await workOf(() => suggestRedactions(hostile))).toBeLessThan(1_000);
    }
  });
});
