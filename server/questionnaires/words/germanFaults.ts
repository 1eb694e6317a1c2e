/** What a check says in English, and the German of it; $1 is what the brackets found. */
export type Wording = readonly [pattern: RegExp, german: string];

const list = (wordings: Readonly<Record<string, string>>): readonly Wording[] =>
  Object.entries(wordings).map(([english, german]) => [new RegExp(`^${english}$`, 's'), german]);

export const germanMessages = list({
  // Texts
  '"(.+)" has no text in "(.+)"': 'Hier fehlt der Text in der Sprache „$2“ („$1“).',
  '"(.+)" has no text in (.+): not offered':
    'Der Text fehlt in $2: In diesen Sprachen wird der Fragebogen nicht angeboten.',
  '"(.+)" is no language of this questionnaire': '„$1“ ist keine Sprache dieses Fragebogens.',
  'the language "(.+)" is there twice': 'Die Sprache „$1“ steht zweimal da.',
  '(.+) cannot stand in a text(?:, line (\\d+) of it)?': 'Das kann in einem Text nicht stehen: $1.',
  'a link cannot lead to "(.+)"(?:, line \\d+ of it)?': 'Ein Link kann nicht zu „$1“ führen.',
  'a list entry can only be one paragraph(?:, line \\d+ of it)?': 'Ein Listenpunkt kann nur ein Absatz sein.',
  'the text is longer than (\\d+) characters': 'Der Text ist länger als $1 Zeichen.',
  // Keys
  'there is another section "(.+)"': 'Es gibt schon einen Abschnitt mit dem Schlüssel „$1“.',
  'there is another question about a place "(.+)"':
    'Es gibt schon eine Frage zum Ort mit dem Schlüssel „$1“.',
  'there is another question "(.+)"': 'Es gibt schon eine Frage mit dem Schlüssel „$1“.',
  'there is another answer "(.+)"': 'Es gibt schon eine Antwort mit dem Schlüssel „$1“.',
  'there is another indicator "(.+)"': 'Es gibt schon einen Indikator mit dem Schlüssel „$1“.',
  '"(.+)" is where the place itself stands: choose another key':
    '„$1“ ist für den Ort selbst vergeben: Bitte wählen Sie einen anderen Schlüssel.',
  // Questions and answers
  '"(.+)" needs options or a scale': 'Die Frage „$1“ braucht Antworten oder eine Skala.',
  '"(.+)" has both options and a scale':
    'Die Frage „$1“ hat eigene Antworten und eine Skala: Bitte nur eines davon.',
  '"(.+)" needs two answers to put in order': 'Die Rangfolge „$1“ braucht mindestens zwei Antworten.',
  '"(.+)" has no meaning in a ranking': '„$1“ hat in einer Rangfolge keine Bedeutung.',
  '"(.+)" is answered on a scale, which keeps its order':
    '„$1“ wird auf einer Skala beantwortet, die ihre Reihenfolge behält.',
  '"exclusive" has a meaning only where several answers can be ticked':
    '„Schließt andere aus“ hat nur Sinn, wo man mehrere Antworten ankreuzt.',
  '"(.+)" counts as missing and cannot have a score':
    '„$1“ zählt als fehlende Antwort und kann keine Punkte haben.',
  '"(.+)" counts as missing and has nothing to add':
    '„$1“ zählt als fehlende Antwort; ein Textfeld passt dort nicht.',
  '"(.+)" counts as missing and can be no part of a share':
    '„$1“ zählt als fehlende Antwort und kann zu keinem Anteil gehören.',
  '"write" cannot stand in a question of the kind (.+)':
    'Ein Textfeld neben der Antwort geht in dieser Art von Frage nicht.',
  '"maxLength" belongs to an answer with "write: true"':
    'Eine Längengrenze gehört zu einer Antwort mit Textfeld.',
  'the answers to "(.+)" have scores and keep their order':
    'Die Antworten auf „$1“ haben Punkte und behalten ihre Reihenfolge.',
  'the answers to "(.+)" are numbers and keep their order':
    'Die Antworten auf „$1“ sind Zahlen und behalten ihre Reihenfolge.',
  'of the answers to "(.+)" none is left to be drawn':
    'Unter den Antworten auf „$1“ gibt es keine, die zufällig gereiht werden könnte.',
  'there can only be one question of the kind area': 'Nach dem Stadtteil kann nur einmal gefragt werden.',
  '"(.+)" is required in a sensitive section': '„$1“ ist Pflicht in einem heiklen Abschnitt.',
  '"(.+)" is required and soft together': '„$1“ ist zugleich Pflicht und Nachfrage.',
  '"from" \\((.+)\\) must be less than "to" \\((.+)\\)':
    'Das untere Ende ($1) muss kleiner sein als das obere ($2).',
  '"min" \\((.+)\\) is more than "max" \\((.+)\\)': 'Das Kleinste ($1) ist mehr als das Größte ($2).',
  '"max" \\((.+)\\) is more than there are answers \\((.+)\\)':
    'Erlaubt sind $1 Antworten, es gibt aber nur $2.',
  'a question about a place cannot have a condition': 'Eine Frage zu einem Ort kann keine Bedingung haben.',
  'a question about a place takes no free text: it could name somebody there':
    'Eine Frage zu einem Ort nimmt keinen freien Text: Er könnte jemanden dort benennen.',
  // Conditions
  'the condition of "(.+)" rests on the question itself':
    'Die Bedingung von „$1“ hängt von der Frage selbst ab.',
  'the condition rests on "(.+)", which is asked later':
    'Die Bedingung hängt von „$1“ ab, und das wird erst später gefragt.',
  '"(.+)" is asked under a condition on "(.+)", which is not asked':
    '„$1“ hängt von „$2“ ab, und das wird nicht gefragt.',
  'there is no question "(.+)"': 'Es gibt keine Frage „$1“.',
  '"(.+)" is a (.+) and has no answer of its own':
    '„$1“ hat keine eigene Antwort, von der etwas abhängen könnte.',
  '"(.+)" does not fit "(.+)", which is of the kind (.+)': 'Dieser Vergleich passt nicht zur Frage „$2“.',
  '"(.+)" has no answer "(.*)"': '„$1“ hat keine Antwort „$2“.',
  '"(.+)" can only be true': '„$1“ kann nur angekreuzt sein oder nicht.',
  '"(.+)" is answered by a number, not by "(.+)"': '„$1“ wird mit einer Zahl beantwortet, nicht mit „$2“.',
  'answers to "(.+)" lie between (.+) and (.+): this decides nothing':
    'Antworten auf „$1“ liegen zwischen $2 und $3: So entscheidet die Bedingung nichts.',
  // Answers told in texts
  '"(.+)" cannot tell an answer here': 'An dieser Stelle kann ein Text keine Antwort wiedergeben.',
  '"(.+)" says nothing where there is no answer': '„$1“ sagt nichts, wenn es keine Antwort gibt.',
  '"(.+)" is no way to tell an answer': '„$1“ ist keine gültige Schreibweise, um eine Antwort wiederzugeben.',
  'the text of "(.+)" tells the answer to itself': 'Der Text von „$1“ gibt die eigene Antwort wieder.',
  'the text tells "(.+)", which is asked later':
    'Der Text gibt „$1“ wieder, und das wird erst später gefragt.',
  'the text tells "(.+)", which is not asked': 'Der Text gibt „$1“ wieder, und das wird nicht gefragt.',
  '"(.+)" is a (.+) and has no words to tell': '„$1“ hat keine Worte, die ein Text wiedergeben könnte.',
  // Indicators
  'the indicator "(.+)" names "(.+)" twice': 'Der Indikator „$1“ nennt „$2“ zweimal.',
  'the indicator "(.+)" cannot rest on "(.+)"': 'Der Indikator „$1“ kann nicht auf „$2“ beruhen.',
  'the indicator "(.+)" rests on "(.+)", which is not asked':
    'Der Indikator „$1“ beruht auf „$2“, und das wird nicht gefragt.',
  'the indicator "(.+)" needs a question with one answer out of several':
    'Der Indikator „$1“ braucht eine Frage mit genau einer Antwort aus mehreren.',
  'the indicator "(.+)" rests on "(.+)", whose answers have no score':
    'Der Indikator „$1“ beruht auf „$2“, dessen Antworten keine Punkte haben.',
  'the indicator "(.+)" rests on "(.+)", and another one on "(.+)"':
    'Der Indikator „$1“ beruht auf „$2“, ein anderer auf „$3“: Von einer Rangfolge zählt nur ein Platz.',
  'the indicator "(.+)" cannot be a share of "(.+)"': 'Der Indikator „$1“ kann kein Anteil von „$2“ sein.',
  'the indicator "(.+)" counts every answer of "(.+)"':
    'Der Indikator „$1“ zählt alle Antworten von „$2“: Das wären immer 100 Prozent.',
  'the indicator "(.+)" rests on walking alone at night only, which measures little by itself':
    'Der Indikator „$1“ beruht allein auf dem Weg im Dunkeln; das misst für sich genommen wenig.',
  // Tables
  '"breakdowns" names "(.+)" twice': 'In den Aufgliederungen steht „$1“ zweimal.',
  '"weighting" names "(.+)" twice': 'In der Gewichtung steht „$1“ zweimal.',
  '"breakdowns" names "(.+)", which is not asked':
    'Aufgegliedert werden soll nach „$1“, und das wird nicht gefragt.',
  '"weighting" names "(.+)", which is not asked':
    'Gewichtet werden soll nach „$1“, und das wird nicht gefragt.',
  'areas are a level of their own, not one of the breakdowns':
    'Stadtteile sind eine eigene Ebene und keine Aufgliederung.',
  '"(.+)" cannot stand in "breakdowns"': 'Nach „$1“ lässt sich nicht aufgliedern.',
  '"(.+)" cannot stand in "weighting"': 'Nach „$1“ lässt sich nicht gewichten.',
  // The bank
  'the bank has no module "(.+)"': 'In der Fragenbank gibt es keinen Baustein „$1“.',
  'the bank has no option "(.+)"': 'In der Fragenbank gibt es keine Antwort „$1“.',
  'the bank has no scale "(.+)"': 'In der Fragenbank gibt es keine Skala „$1“.',
  'the module (.+) has no question "(.+)"': 'Der Baustein $1 hat keine Frage „$2“.',
  'the module (.+) has no indicator "(.+)"': 'Der Baustein $1 hat keinen Indikator „$2“.',
  // Form
  '"sections" needs at least 1 entry': 'Der Fragebogen braucht mindestens einen Abschnitt.',
  '"questions" needs at least 1 entry': 'Der Abschnitt braucht mindestens eine Frage.',
  '"items" needs at least 1 entry': 'Die Tabelle braucht mindestens eine Zeile.',
  '"options" needs at least 1 entry': 'Die Frage braucht mindestens eine Antwort.',
  '"languages" needs at least 1 entry': 'Der Fragebogen braucht mindestens eine Sprache.',
  '(.+) needs at least (\\d+) entr(?:y|ies)': '$1 braucht mindestens $2 Einträge.',
  '(.+) has more than (\\d+) entries': '$1 hat mehr als $2 Einträge.',
  '"key" cannot be "(.*)"': '„$1“ kann kein Schlüssel sein.',
  '"kind" is missing': 'Die Art der Frage fehlt.',
  '"(.+)" is missing': 'Es fehlt: „$1“.',
  '(.+) is empty': '$1 ist leer.',
  '(.+) is longer than (\\d+) characters': '$1 ist länger als $2 Zeichen.',
  '(.+) must be at least (.+)': '$1 muss mindestens $2 sein.',
  '(.+) must be at most (.+)': '$1 darf höchstens $2 sein.',
  '"(.+)" must be a whole number': '„$1“ muss eine ganze Zahl sein.',
  '(.+) can only be (.+)': '$1 kann nur $2 sein.',
  '(.+) cannot be "(.*)"': '$1 kann nicht „$2“ sein.',
  '(.+) must be (.+)': '$1 hat die falsche Form ($2).',
  '"showIf" is not complete': 'Die Bedingung ist unvollständig.',
  '(.+) is not complete': '$1 ist unvollständig.',
  'unknown kind "(.+)"': 'Diese Art von Frage gibt es nicht: „$1“.',
  'unknown property "(.+)"': 'Unbekannte Angabe „$1“.',
  'the file is empty': 'Die Datei ist leer.',
  '"(.+)" is there twice in the same place': '„$1“ steht an derselben Stelle zweimal.',
  'there is no anchor &(.+) before this': 'Den Anker &$1 gibt es davor nicht.',
  '\\*(.+) stands inside its own anchor': '*$1 steht innerhalb des eigenen Ankers.',
  'this cannot be the name of a property': 'So kann keine Angabe heißen.',
  'the file unfolds to too many entries': 'Die Datei entfaltet sich zu zu vielen Einträgen.',
  'this is not valid YAML: Tabs are not allowed as indentation':
    'Eingerückt wird mit Leerzeichen, nicht mit Tabulatoren.',
  'this is not valid YAML: Nested mappings are not allowed in compact mappings':
    'Hier stehen zwei Doppelpunkte in einer Zeile. Setzen Sie den Text in Anführungszeichen.',
  'this is not valid YAML: Implicit keys need to be on a single line':
    'Hier fehlt ein Doppelpunkt, oder die Angabe reicht über mehrere Zeilen.',
  'this is not valid YAML: (.+)':
    'Das ist kein gültiges YAML. Prüfen Sie Einrückung, Doppelpunkte, Klammern und Anführungszeichen.',
  'more than 60 levels of nesting': 'Der Fragebogen ist zu tief verschachtelt.',
  'only texts, numbers, true and false can stand here':
    'Hier können nur Texte, Zahlen, wahr und falsch stehen.',
});

export const germanHints = list({
  'did you mean (.+)\\?': 'Meinten Sie $1?',
  'move that question up': 'Stellen Sie jene Frage weiter nach oben.',
  'take that from the bank too': 'Nehmen Sie auch diese aus der Fragenbank.',
  'leave it out': 'Bitte weglassen.',
  'leave it out otherwise': 'Sonst bitte weglassen.',
  'keep one of the two': 'Behalten Sie eines von beidem.',
  'leave "required" out: every question there can be skipped': 'Dort darf man jede Frage auslassen.',
  'write it here or in (.+)': 'Schreiben Sie ihn hier dazu, wenn Sie diese Sprache anbieten wollen.',
  'declared are (.+)': 'Seine Sprachen sind $1.',
  'answers are (.+)': 'Antworten sind $1.',
  'fitting: (.+)': 'Passend: $1.',
  'known are (.+)': 'Bekannt sind $1.',
  'one of (.+)': 'Möglich: $1.',
  'one of these is needed: (.+)': 'Es fehlt die Frage, der Vergleich oder die Antwort.',
  'name one of (.+)': 'Nennen Sie eine von $1.',
  'name one of its places: (.+) is the first': 'Nennen Sie einen ihrer Plätze: $1 ist der erste.',
  'name a question with one answer, or an item of a matrix':
    'Wählen Sie eine Frage mit einer Antwort oder eine Tabellenzeile.',
  'give the answers a score': 'Geben Sie den Antworten Punkte.',
  'use a share for a question where several can be ticked':
    'Für Mehrfachantworten eignet sich ein einzelner Anteil.',
  'a share needs a question with answers to choose from, or a scale':
    'Ein Anteil braucht eine Frage mit Antworten zur Auswahl oder eine Skala.',
  'of a ranking only one place can be counted': 'Von einer Rangfolge kann nur ein Platz zählen.',
  'add other items on feeling safe \\(Noack 2015\\)':
    'Nehmen Sie weitere Fragen zum Sicherheitsgefühl dazu (Noack 2015).',
  'only questions of the kind (.+)': 'Das geht nur mit Fragen nach einer Antwort.',
  'use single or multiple': 'Nehmen Sie eine Einfach- oder Mehrfachauswahl.',
  'for an empty box use answered: false': 'Für ein leeres Kästchen nehmen Sie „ist nicht beantwortet“.',
  'ways out and "other" keep their place, and so do the answers below them':
    '„Keine Angabe“ und „Anderes“ behalten ihren Platz, ebenso die Antworten darunter.',
  'an empty line begins a new paragraph': 'Eine Leerzeile beginnt einen neuen Absatz.',
  'paragraphs, lists, \\*\\*strong\\*\\*, \\*emphasis\\* and links can stand here':
    'Möglich sind Absätze, Listen, **fett**, *betont* und Links.',
  'links begin with https:, mailto: or tel:': 'Links beginnen mit https:, mailto: oder tel:.',
  'write \\{answer:question\\|words where there is no answer\\}':
    'Schreiben Sie {answer:Frage|Worte, wenn es keine Antwort gibt}.',
  'it can in the text and help of a question, and in its answers and items':
    'Das geht in Text und Hilfe einer Frage, in ihren Antworten und Zeilen.',
  'a key: lower-case letters.+':
    'Ein Schlüssel besteht aus Kleinbuchstaben, Ziffern und „_“ und beginnt mit einem Buchstaben.',
  'a file key: lower-case letters.+':
    'Er besteht aus Kleinbuchstaben, Ziffern und „-“ und beginnt mit einem Buchstaben.',
  'a language tag in lower case: (.+)': 'Sprachen heißen kurz und klein geschrieben: $1.',
  'nothing else can stand here': 'Sonst kann hier nichts stehen.',
  'write it out as (.+)': 'Schreiben Sie die Antwort aus.',
  'write "(.+)" in quotation marks': 'Schreiben Sie „$1“ in Anführungszeichen.',
});
