import { languageLines } from './languageLines.ts';
import type { LetterText } from './letterText.ts';

const code = `Die Fragen stehen im Internet. Mit dem Zugangscode in diesem Brief kommen Sie hinein. Er gilt einmal, und nur für diese Umfrage. Wer die Antworten auswertet, sieht weder Ihren Namen noch den Code.`;

/** The letter as it stands until a town writes its own. Drafted with the five sentences every resident should read. */
export const standardText: Omit<LetterText, 'closesOn' | 'contact' | 'signature'> = {
  minimumAge: 16,
  invitation: {
    subject: '{Umfrage}: Bitte machen Sie mit',
    before: `Guten Tag,

wie sicher und wie gern leben Sie in {Stadt}? Das möchten wir von Ihnen wissen. Sie wurden durch Zufall aus dem Melderegister ausgewählt. Jede Antwort zählt, auch wenn Sie sich rundum wohlfühlen.

${code}

Mitmachen ist freiwillig. Sie müssen mindestens {Mindestalter} Jahre alt sein. Bitte antworten Sie bis zum {Ende}.`,
    after: `Fragen beantworten wir gern: {Kontakt}. Lieber auf Papier? Wie das geht, steht auf der Rückseite.

Vielen Dank und freundliche Grüße`,
  },
  reminder: {
    subject: '{Umfrage}: Noch bis zum {Ende}',
    before: `Guten Tag,

vor einiger Zeit haben wir Sie gebeten, bei unserer Umfrage mitzumachen. Haben Sie schon geantwortet? Dann danken wir Ihnen herzlich, und dieser Brief hat sich überschnitten.

Falls nicht: Ihre Sicht fehlt uns noch. ${code}

Mitmachen ist freiwillig. Dies ist unsere einzige Erinnerung.`,
    after: `Fragen beantworten wir gern: {Kontakt}. Lieber auf Papier? Wie das geht, steht auf der Rückseite.

Vielen Dank und freundliche Grüße`,
  },
  back: `# Warum ich?
Wir haben Menschen ab {Mindestalter} Jahren durch Zufall aus dem Melderegister gezogen. Nur so ergibt sich ein Bild der ganzen Stadt. Bitte geben Sie den Code nicht weiter.

# Was geschieht mit meinen Antworten?
Sie werden ohne Namen und ohne Adresse gespeichert. Die Adressen liegen bei einer anderen Stelle als die Antworten. Niemand kann sehen, welche Antworten zu welchem Brief gehören. Gezeigt werden nur Ergebnisse für Gruppen.

# Ich möchte nicht mitmachen.
Dann müssen Sie nichts tun. Ihnen entsteht kein Nachteil.

# Ich antworte lieber auf Papier.
Bitten Sie uns um einen Fragebogen: {Kontakt}. Füllen Sie ihn aus und legen Sie die Karte unten lose dazu. {Rückgabe}

# Wer ist verantwortlich?
{Verantwortlich}. Datenschutz: {Datenschutz}. Die vollständigen Hinweise zum Datenschutz und die Erklärung zur Barrierefreiheit finden Sie unter {Adresse}.`,
  card: `Bitte legen Sie diese Karte lose zu Ihrem ausgefüllten Papierbogen. Schreiben Sie weder Ihren Namen noch die Nummer auf den Bogen.

Wir haken die Nummer ab, damit Sie keine Erinnerung bekommen, und trennen Karte und Bogen, bevor jemand den Bogen liest.`,
  lines: languageLines,
};
