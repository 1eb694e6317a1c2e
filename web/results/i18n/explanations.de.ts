/** Answers to what a reader may ask about the figures. */
export const explanations = {
  title: 'Zum Verständnis',
  interval: 'Was bedeutet das Intervall?',
  intervalText: [
    'Nicht alle Einwohnerinnen und Einwohner haben geantwortet. Jede Befragung trifft den wahren Wert deshalb nur ungefähr.',
    'Das Intervall sagt, wie genau: Würde man die Befragung sehr oft wiederholen, enthielte das Intervall in 95 von 100 Fällen den wahren Wert. Je weniger Menschen geantwortet haben, desto breiter ist es.',
    'Überschneiden sich zwei Intervalle weit, sollte man aus dem Unterschied der Werte nichts ableiten.',
  ],
  empty: 'Warum ist ein Feld leer?',
  emptyText: (minimum: number) => [
    `Ein Punkt (.) heißt geschützt. Dort haben weniger als ${minimum} Personen geantwortet, oder der Wert würde verraten, was Einzelne geantwortet haben.`,
    'Ein Schrägstrich (/) heißt zu unsicher. Es gibt Antworten, aber zu wenige für eine verlässliche Aussage.',
    'Leer heißt nie „niedrig“. Ein Feld ohne Wert sagt nichts darüber, wie dort geantwortet wurde.',
  ],
  signs: 'Was bedeuten Klammern, ≈ und „unter“?',
  signsText: [
    'Ein Wert in Klammern beruht auf wenigen Antworten. Er gibt eine Richtung an, mehr nicht; auf der Karte hat er keine Farbe.',
    'Das Zeichen ≈ steht vor Werten, die mit einem Modell geschätzt sind, weil die Antworten aus dem Ort allein nicht reichen.',
    '„Unter 10 %“ oder „über 90 %“ steht da, wo fast alle gleich geantwortet haben. Ein genauer Wert würde dort Einzelne verraten.',
  ],
  score: 'Was bedeuten die Punkte?',
  scoreText: [
    'Jede Antwort wird auf eine Skala von 0 bis 100 gelegt. 100 ist immer die Antwort im Sinne von „sicherer“, „besser“ oder „mehr Vertrauen“.',
    'Der gezeigte Wert ist der Durchschnitt der Befragten.',
  ],
};

export type Explanations = typeof explanations;
