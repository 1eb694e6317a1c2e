import type { Fault, FaultCode } from '../../../server/http/fault.ts';
import { fill } from '../../i18n/fill.ts';
import type { Language, Words } from '../state/language.ts';

const again = {
  de: 'Laden Sie sie unter „Dateien hochladen“ neu hoch, und lassen Sie dann neu rechnen.',
  en: 'Upload them again under “Upload files”, then calculate again.',
};
const join = {
  de: {
    areas: 'Legen Sie unter „Dateien hochladen“ Stadtteile zusammen, und lassen Sie dann neu rechnen.',
    groups:
      'Zählen Sie in der Tabelle der Bevölkerung zwei Gruppen in einer Zeile zusammen („a+b“), und lassen Sie dann neu rechnen.',
  },
  en: {
    areas: 'Join areas under “Upload files”, then calculate again.',
    groups: 'Count two groups in one row of the population table (“a+b”), then calculate again.',
  },
};

/** What is wrong with a table, a file or a release that cannot be built. */
export const faultWords: Words<Record<FaultCode, string>> = {
  de: {
    other: 'Das geht so nicht; nichts wurde gespeichert. Bitte sagen Sie der IT Bescheid.',
    'file.empty': 'Die Datei ist leer.',
    'file.noRows': 'Unter den Spaltennamen steht keine Zeile.',
    'file.tooManyRows': 'Die Tabelle hat {rows} Zeilen; mehr als {most} sind nicht möglich.',
    'file.formula':
      'In der Zelle {cell} steht eine Formel ohne gespeichertes Ergebnis. Öffnen Sie die Datei in Excel und speichern Sie sie dort.',
    'file.neither': 'Das ist weder eine Textdatei (CSV) noch eine Excel-Datei (.xlsx).',
    'file.quote':
      'Zeile {line}: Hier ist ein Anführungszeichen falsch gesetzt. Schreiben Sie es im Text doppelt ("").',
    'file.fields':
      'Zeile {line} hat {found} Felder statt {wanted}. Steht ein Trennzeichen in einem Text ohne Anführungszeichen?',
    'file.workbook': '{reason}',
    'columns.twice': 'Zwei Spalten sind als „{column}“ zugeordnet.',
    'columns.missing':
      'Es fehlt noch: {columns}. Ordnen Sie eine Spalte zu, oder tragen Sie einen Wert für alle Zeilen ein.',
    'columns.unknown':
      'Die Spalten passen nicht zu dieser Art von Tabelle: {columns}. Bitte laden Sie die Seite neu und lesen Sie die Datei noch einmal ein.',
    'columns.noGroups': 'Ordnen Sie mindestens eine Spalte mit Gruppen zu, zum Beispiel den Stadtteil.',
    'columns.pair': 'Breite und Länge gehören zusammen: Ordnen Sie die fehlende Spalte zu.',
    'row.unreadable': 'Diese Zeile lässt sich nicht lesen.',
    'cell.missing': 'Die Angabe fehlt.',
    'cell.german': 'Neben dem englischen Text fehlt der deutsche.',
    'cell.key': '„{value}“ kann kein Kürzel sein: Nehmen Sie Kleinbuchstaben, Ziffern und „-“.',
    'cell.keyTwice': '„{value}“ steht schon in Zeile {line}.',
    'cell.kind':
      '„{value}“ ist keine Art. Möglich sind Kriminalität, Vorfälle, Mängel, Bevölkerung und Sonstiges.',
    'cell.status': '„{value}“ ist kein Stand. Möglich sind geplant, läuft, abgeschlossen und abgebrochen.',
    'cell.per': '„{value}“ geht nicht. Möglich sind {known}.',
    'cell.range': '{value} liegt nicht zwischen {from} und {to}.',
    'number.missing': 'Die Zahl fehlt.',
    'number.grouped': '„{value}“ hat ein Trennzeichen: Schreiben Sie {digits}.',
    'number.negative': '„{value}“ ist negativ.',
    'number.error': '„{value}“ ist ein Fehler der Tabelle, keine Zahl.',
    'number.fraction': '„{value}“ ist keine ganze Zahl.',
    'number.none': '„{value}“ ist keine Zahl.',
    'area.unknown': 'Einen Stadtteil „{area}“ gibt es nicht. Leer bedeutet die ganze Stadt.',
    'area.unknownInList':
      'Einen Stadtteil „{area}“ gibt es nicht. Mehrere trennt ein „+“; leer bedeutet die ganze Stadt.',
    'area.twice': 'Ein Stadtteil ist zweimal genannt.',
    'area.notHere': '„{area}“ ist kein Stadtteil dieser Kommune.',
    'area.notHereList': 'Einen Stadtteil „{area}“ gibt es nicht. Es gibt: {known}.',
    'area.standsTwice': 'Dieser Stadtteil steht schon in Zeile {line}.',
    'area.districts': '{area} und {other} liegen in verschiedenen Bezirken.',
    'sheet.twice': '{layer} {year} steht für {area} schon in Zeile {line}.',
    'sheet.twiceTown': '{layer} {year} steht für die ganze Stadt schon in Zeile {line}.',
    'sheet.differs': 'Weicht von Zeile {line} ab, die zu derselben Reihe und demselben Jahr gehört.',
    'sheet.total': 'Die ganze Stadt zählt {total}, die Stadtteile zusammen {sum}.',
    'denominator.none': 'Eine Bevölkerungszahl hat keine Bezugsgröße; lassen Sie das Feld leer.',
    'denominator.missing':
      'Es fehlt, worauf sich die Zahl bezieht, zum Beispiel die Einwohner des Stadtteils.',
    'denominator.label': 'Es fehlt, was die Bezugsgröße zählt, zum Beispiel „Einwohner“.',
    'indicator.unknown': 'Einen Indikator „{value}“ hat kein Fragebogen der Stadt.',
    'wave.unknown': 'Eine Welle „{value}“ gibt es nicht.',
    'month.missing': 'Der Monat fehlt: Schreiben Sie 2025-04 oder 2025-04-30.',
    'month.wrong': '„{value}“ ist kein Monat: Schreiben Sie 2025-04 oder 2025-04-30.',
    'month.before': '{to} liegt vor {from}.',
    'group.alone': '„{name}“ hat nur einen Stadtteil. Es braucht zwei oder mehr.',
    'group.names': 'In Zeile {line} heißt diese Gruppe „{name}“.',
    'group.isArea': '„{value}“ ist schon das Kürzel eines Stadtteils. Wählen Sie ein anderes.',
    'group.noName': 'Hier fehlt der Name, der auf der Karte steht.',
    'place.nameMissing': 'Der Name fehlt. Tragen Sie ihn ein, oder löschen Sie die Zeile.',
    'place.nameBroken': '„{name}“ hat unlesbare Buchstaben. Speichern Sie die Datei als UTF-8.',
    'place.nameControl': '„{name}“ enthält Steuerzeichen. Tippen Sie den Namen neu.',
    'place.nameFormula':
      '„{name}“ beginnt wie eine Formel. Beginnen Sie mit einem Buchstaben oder einer Ziffer.',
    'place.nameLong': '„{name}“ hat mehr als {most} Zeichen. Kürzen Sie den Namen.',
    'place.nameLetters':
      '„{name}“ hat weder einen lateinischen Buchstaben noch eine Ziffer. Schreiben Sie den Namen in lateinischer Schrift dazu.',
    'place.kind':
      '„{value}“ ist weder „Straße“ noch „Ort“. Schreiben Sie eines davon, oder lassen Sie die Zelle leer.',
    'place.twoSpots': 'Die Zeile hat einen Punkt und eine Rasterzelle. Behalten Sie eines von beiden.',
    'place.noDegrees':
      'Hier fehlt die Zahl in Grad. Schreiben Sie zum Beispiel 51,1628, oder lassen Sie Breite und Länge leer.',
    'place.degrees':
      '„{value}“ ist keine Zahl in Grad. Schreiben Sie zum Beispiel 51,1628, oder lassen Sie Breite und Länge leer.',
    'place.metres':
      '{point} sind Meter einer Projektion, keine Grad. Exportieren Sie die Punkte als WGS 84 (EPSG:4326).',
    'place.swapped': '{point}: Breite und Länge sind wohl vertauscht. Die Breite liegt in Deutschland um 51.',
    'place.outside':
      '{point} liegt außerhalb der Stadt. Berichtigen Sie den Punkt, oder lassen Sie beide Zellen leer.',
    'place.cell': '„{value}“ ist keine Rasterzelle von 100 m. Schreiben Sie zum Beispiel N31223E45636.',
    'place.cellOutside':
      '{value} liegt außerhalb der Stadt. Berichtigen Sie die Zelle, oder lassen Sie sie leer.',
    'place.twin':
      '„{name}“ steht schon in Zeile {line}. Behalten Sie eines, oder geben Sie jedem einen eigenen Stadtteil.',
    'place.soundsLike':
      '„{name}“ liest sich wie „{other}“ in Zeile {line}. Behalten Sie eines, oder geben Sie jedem einen eigenen Stadtteil.',
    'place.whichArea':
      'Den Namen „{name}“ gibt es mehrmals. Geben Sie an, in welchem Stadtteil jeder Ort liegt.',
    'margins.unknown': '„{value}“ ist keine Gruppe dieser Frage. Möglich sind: {known}.',
    'margins.noGroup': 'Die Zeile nennt keine Gruppe.',
    'margins.noNumber': 'Hier fehlt die Zahl der Personen: Schreiben Sie eine ganze Zahl ab 0, ohne Punkte.',
    'margins.number':
      '„{value}“ ist keine Zahl von Personen: Schreiben Sie eine ganze Zahl ab 0, ohne Punkte.',
    'margins.twice': '{group} steht schon in Zeile {line}.',
    'margins.tables':
      '„{question}“ zählt in „{category}“ nach {table} {people} Personen, nach {otherTable} aber {others}.',
    'margins.twoGroups': '„{category}“ ist in zwei Gruppen gezählt.',
    'margins.gap': 'Für „{category}“ fehlt die Zahl; schreiben Sie 0, wenn dort niemand wohnt.',
    'margins.nobody': 'Hier ist insgesamt niemand gezählt.',
    'margins.totals':
      'Die Summen passen nicht: „{first}“ zählt {total} Personen, „{second}“ {other}. Sie dürfen sich um höchstens 0,5 % unterscheiden.',
    'margins.noQuestions': 'Der Fragebogen dieser Welle nennt keine Fragen, nach denen gewichtet wird.',
    'margins.published':
      'Zu dieser Welle ist ein Ergebnis veröffentlicht: Ihre Gewichte und Bevölkerungszahlen stehen fest.',
    'merges.published':
      'Zu dieser Welle ist ein Ergebnis veröffentlicht: Ihre Stadtteile bleiben, wie sie gezeigt wurden.',
    'places.noAreas': 'Die Stadt hat noch keine Stadtteile. Laden Sie zuerst diese hoch.',
    'places.tooMany':
      'Die Liste hat {rows} Zeilen; möglich sind {most}. Ist es eine Liste von Adressen? Behalten Sie eine Zeile je Straße.',
    'upload.noWave': 'Wählen Sie zuerst die Welle, zu der die Tabelle gehört.',
    'crest.notPng': 'Das ist keine PNG-Datei. Speichern Sie das Bild neu.',
    'crest.damaged': 'Die PNG-Datei ist beschädigt. Speichern Sie das Bild neu.',
    'crest.large':
      'Das Bild hat {width} mal {height} Pixel; möglich sind {most} mal {most}. Eine Höhe von 160 Pixeln reicht gut.',
    'crest.heavy':
      'Das Bild hat {bytes} Byte; möglich sind {most}. Ein PNG von 160 Pixeln Höhe reicht: Alle, die antworten, laden es zuerst.',
    'crest.notXml':
      'Zeile {line}: Das ist kein gültiges SVG. Speichern Sie das Bild als „einfaches SVG“ oder als PNG.',
    'crest.doctype':
      'Zeile {line}: Ein DOCTYPE mit eigenen Angaben darf nicht darin stehen. Nehmen Sie ihn heraus.',
    'crest.notSvg': 'Das ist keine SVG-Datei. Speichern Sie das Bild als „einfaches SVG“ oder als PNG.',
    'crest.copies': 'Zeile {line}: Es sind mehr als {most} Kopien (<use>). Speichern Sie das Bild als PNG.',
    'crest.element':
      'Zeile {line}: <{element}> darf nicht in einem Wappen stehen. Speichern Sie es als „einfaches SVG“ oder als PNG.',
    'crest.image':
      'Zeile {line}: Es ist ein Bild eingebettet. Zeichnen Sie es mit Formen, oder nehmen Sie ein PNG.',
    'crest.text':
      'Zeile {line}: Es steht Schrift darin. Wandeln Sie den Text im Zeichenprogramm in Pfade um.',
    'crest.link': 'Zeile {line}: Ein Wappen führt nirgendwohin. Nehmen Sie den Link heraus.',
    'crest.event': 'Zeile {line}: „{attribute}“ startet ein Programm. Nehmen Sie es heraus.',
    'crest.leadsOut':
      'Zeile {line}: „{attribute}“ führt aus der Datei hinaus. Erlaubt ist nur ein Teil der Zeichnung.',
    'crest.loads': 'Zeile {line}: Ein Stil lädt etwas von außen. Erlaubt ist nur ein Teil der Zeichnung.',
    'crest.style':
      'Zeile {line}: Ein Stil tut mehr, als Formen zu färben. Bleiben Sie bei Füllung, Linie und Deckkraft.',
    'weights.emptyArea': `Die Antworten lassen sich nicht gewichten. Aus „{name}“ hat niemand geantwortet, obwohl die Bevölkerungszahlen dort Menschen nennen. ${join.de.areas}`,
    'weights.empty': `Die Antworten lassen sich nicht gewichten. Aus „{name}“ hat niemand geantwortet, obwohl die Bevölkerungszahlen dort Menschen nennen. ${join.de.groups}`,
    'weights.unpopulatedArea': `Die Antworten lassen sich nicht gewichten. Aus „{name}“ kamen Antworten, obwohl die Bevölkerungszahlen dort niemanden nennen. ${join.de.areas}`,
    'weights.unpopulated': `Die Antworten lassen sich nicht gewichten. Aus „{name}“ kamen Antworten, obwohl die Bevölkerungszahlen dort niemanden nennen. ${join.de.groups}`,
    'weights.notMet': `Die Antworten lassen sich nicht gewichten. Die Bevölkerungszahlen lassen sich mit diesen Antworten nicht zugleich erreichen. ${join.de.groups}`,
    'weights.tooFewPeople': `Die Bevölkerungszahlen nennen für „{name}“ weniger Menschen, als dort geantwortet haben. Prüfen Sie die Zahlen. ${again.de}`,
    'weights.tooFewInTown': `Die Bevölkerungszahlen nennen für die ganze Stadt weniger Menschen, als geantwortet haben. Prüfen Sie die Zahlen. ${again.de}`,
    'weights.uncounted': `Die Bevölkerungszahlen passen nicht mehr zum Fragebogen: Bei „{question}“ fehlt „{group}“. ${again.de}`,
    'weights.otherGroup': `Die Bevölkerungszahlen passen nicht mehr zum Fragebogen: Bei „{question}“ zählen sie „{group}“, und das gibt es dort nicht. ${again.de}`,
    'release.nobody': 'An dieser Befragung hat niemand teilgenommen: Es gibt nichts zu rechnen.',
    'release.notClosed': 'Die Befragung ist noch nicht geschlossen. Vorher liest niemand die Antworten.',
    'release.answersDeleted':
      'Die Antworten dieser Befragung wurden wie geplant am {day} gelöscht. Neue Zahlen lassen sich nicht mehr rechnen; die alten bleiben.',
    'release.noIndicators': 'Der Fragebogen erklärt keine Kennzahlen. Es gibt nichts zu rechnen.',
    'release.damaged':
      'Die Veröffentlichung {number} dieser Befragung ist nicht mehr die, die eingefroren wurde. Bitte lassen Sie die IT die letzte Sicherung einspielen.',
    'release.earlierDamaged':
      'Die Veröffentlichung {number} der Befragung {wave}, mit der verglichen wird, ist nicht mehr die, die eingefroren wurde. Bitte lassen Sie die IT die letzte Sicherung einspielen.',
  },
  en: {
    other: 'This cannot be done; nothing was stored. Please tell your IT department.',
    'file.empty': 'The file is empty.',
    'file.noRows': 'There is no row under the names of the columns.',
    'file.tooManyRows': 'The table has {rows} rows; {most} are the most.',
    'file.formula':
      'Cell {cell} holds a formula without a stored result. Open the file in Excel and save it there.',
    'file.neither': 'This is neither a text file (CSV) nor an Excel workbook (.xlsx).',
    'file.quote': 'Line {line}: a quotation mark is out of place here. Write it twice inside a text ("").',
    'file.fields':
      'Line {line} has {found} cells instead of {wanted}. Does a separator stand in a text without quotation marks?',
    'file.workbook': '{reason}',
    'columns.twice': 'Two columns are matched to “{column}”.',
    'columns.missing': 'Still missing: {columns}. Match a column, or enter a value for all rows.',
    'columns.unknown':
      'The columns do not fit this kind of table: {columns}. Please load the page again and read the file once more.',
    'columns.noGroups': 'Match at least one column of groups, such as the area.',
    'columns.pair': 'Latitude and longitude belong together: match the column that is missing.',
    'row.unreadable': 'This row cannot be read.',
    'cell.missing': 'This is missing.',
    'cell.german': 'The German text is missing beside the English one.',
    'cell.key': '“{value}” cannot be a key: use lower-case letters, digits and “-”.',
    'cell.keyTwice': '“{value}” stands in line {line} already.',
    'cell.kind': '“{value}” is no kind. It can be crime, incidents, faults, population or other.',
    'cell.status': '“{value}” is no status. It can be planned, running, finished or stopped.',
    'cell.per': '“{value}” cannot be taken. It can be {known}.',
    'cell.range': '{value} is not from {from} to {to}.',
    'number.missing': 'The number is missing.',
    'number.grouped': '“{value}” has a thousands separator: write {digits}.',
    'number.negative': '“{value}” is negative.',
    'number.error': '“{value}” is a spreadsheet’s error, no number.',
    'number.fraction': '“{value}” is no whole number.',
    'number.none': '“{value}” is no number.',
    'area.unknown': 'The town has no area “{area}”. Empty means the whole town.',
    'area.unknownInList':
      'The town has no area “{area}”. Several are joined by “+”; empty means the whole town.',
    'area.twice': 'An area is named twice.',
    'area.notHere': 'The town has no area “{area}”.',
    'area.notHereList': 'The town has no area “{area}”. There are: {known}.',
    'area.standsTwice': 'This area stands in line {line} already.',
    'area.districts': '{area} and {other} lie in different districts.',
    'sheet.twice': '{layer} {year} of {area} stands in line {line} already.',
    'sheet.twiceTown': '{layer} {year} of the whole town stands in line {line} already.',
    'sheet.differs': 'Differs from line {line}, which is of the same series and year.',
    'sheet.total': 'The whole town counts {total}, its areas together {sum}.',
    'denominator.none': 'A population has no denominator; leave this empty.',
    'denominator.missing': 'What the count is set against is missing, such as the inhabitants of the area.',
    'denominator.label': 'What the denominator counts is missing, such as “inhabitants”.',
    'indicator.unknown': 'No questionnaire of the town has an indicator “{value}”.',
    'wave.unknown': 'The town has no wave “{value}”.',
    'month.missing': 'The month is missing: write 2025-04 or 2025-04-30.',
    'month.wrong': '“{value}” is no month: write 2025-04 or 2025-04-30.',
    'month.before': '{to} lies before {from}.',
    'group.alone': '“{name}” has only one area. It takes two or more.',
    'group.names': 'In line {line} this group is called “{name}”.',
    'group.isArea': '“{value}” is the key of an area already. Choose another one.',
    'group.noName': 'The name people read on the map is missing here.',
    'place.nameMissing': 'The name is missing. Write it, or delete the row.',
    'place.nameBroken': '“{name}” has broken letters. Save the file as UTF-8.',
    'place.nameControl': '“{name}” has control characters. Type the name anew.',
    'place.nameFormula': '“{name}” begins like a formula. Begin with a letter or a digit.',
    'place.nameLong': '“{name}” has more than {most} characters. Shorten the name.',
    'place.nameLetters': '“{name}” has neither a Latin letter nor a digit. Add the name in Latin letters.',
    'place.kind': '“{value}” is neither street nor place. Write one, or leave the cell empty.',
    'place.twoSpots': 'The row has a point and a census cell. Keep one of the two.',
    'place.noDegrees':
      'The number of degrees is missing here. Write it as 51.1628, or leave latitude and longitude empty.',
    'place.degrees':
      '“{value}” is no number of degrees. Write it as 51.1628, or leave latitude and longitude empty.',
    'place.metres': '{point} are projected metres, not degrees. Export the points as WGS 84 (EPSG:4326).',
    'place.swapped':
      '{point}: latitude and longitude look swapped. The latitude is the one near 51 in Germany.',
    'place.outside': '{point} lies outside the town. Correct the point, or leave both cells empty.',
    'place.cell': '“{value}” is no 100 m census cell. Write it as N31223E45636.',
    'place.cellOutside': '{value} lies outside the town. Correct the cell, or leave it empty.',
    'place.twin': '“{name}” stands in line {line} already. Keep one, or give each an area of its own.',
    'place.soundsLike':
      '“{name}” reads like “{other}” in line {line}. Keep one, or give each an area of its own.',
    'place.whichArea': 'The name “{name}” is there more than once. Say in which area each lies.',
    'margins.unknown': '“{value}” is no group of this question. It can be: {known}.',
    'margins.noGroup': 'The row names no group.',
    'margins.noNumber':
      'The number of people is missing here: write a whole number from 0, without separators.',
    'margins.number': '“{value}” is not a number of people: write a whole number from 0, without separators.',
    'margins.twice': '{group} stands in line {line} already.',
    'margins.tables':
      '“{question}” counts {people} people in “{category}” by {table}, but {others} by {otherTable}.',
    'margins.twoGroups': '“{category}” is counted in two groups.',
    'margins.gap': 'There is no number for “{category}”; write 0 if nobody lives there.',
    'margins.nobody': 'Nobody at all is counted here.',
    'margins.totals':
      'The totals do not fit: “{first}” counts {total} people, “{second}” {other}. They may differ by 0.5 % at most.',
    'margins.noQuestions': 'The questionnaire of this wave names no questions to weight by.',
    'margins.published': 'A release of this wave was published: its weights and population counts stand.',
    'merges.published': 'A release of this wave was published: its areas stay as they were shown.',
    'places.noAreas': 'The town has no areas yet. Upload these first.',
    'places.tooMany':
      'The list has {rows} rows; {most} are possible. Is it a list of addresses? Keep one row a street.',
    'upload.noWave': 'First choose the wave the table belongs to.',
    'crest.notPng': 'This is no PNG file. Save the picture anew.',
    'crest.damaged': 'The PNG file is damaged. Save the picture anew.',
    'crest.large':
      'The picture has {width} by {height} pixels; {most} by {most} are the most. A height of 160 pixels is plenty.',
    'crest.heavy':
      'The picture has {bytes} bytes; {most} are the most. A PNG of 160 pixels height is enough: everybody who answers loads it first.',
    'crest.notXml': 'Line {line}: this is no valid SVG. Save the picture as “plain SVG” or as PNG.',
    'crest.doctype': 'Line {line}: a DOCTYPE with declarations cannot stand in it. Take it out.',
    'crest.notSvg': 'This is no SVG file. Save the picture as “plain SVG” or as PNG.',
    'crest.copies': 'Line {line}: there are more than {most} copies (<use>). Save the picture as PNG.',
    'crest.element': 'Line {line}: <{element}> cannot stand in a crest. Save it as “plain SVG” or as PNG.',
    'crest.image': 'Line {line}: a picture is embedded. Draw it with shapes, or take a PNG.',
    'crest.text': 'Line {line}: there is lettering in it. Turn the text into paths in your drawing program.',
    'crest.link': 'Line {line}: a crest leads nowhere. Take the link out.',
    'crest.event': 'Line {line}: “{attribute}” runs a program. Take it out.',
    'crest.leadsOut':
      'Line {line}: “{attribute}” leads out of the file. Only a part of the drawing may be named.',
    'crest.loads':
      'Line {line}: a style loads something from outside. Only a part of the drawing may be named.',
    'crest.style': 'Line {line}: a style does more than colour shapes. Keep to fill, stroke and opacity.',
    'weights.emptyArea': `The answers cannot be weighted. Nobody from “{name}” answered, although the population counts say that people live there. ${join.en.areas}`,
    'weights.empty': `The answers cannot be weighted. Nobody from “{name}” answered, although the population counts say that there are people. ${join.en.groups}`,
    'weights.unpopulatedArea': `The answers cannot be weighted. There are answers from “{name}”, although the population counts say that nobody lives there. ${join.en.areas}`,
    'weights.unpopulated': `The answers cannot be weighted. There are answers from “{name}”, although the population counts say that there is nobody. ${join.en.groups}`,
    'weights.notMet': `The answers cannot be weighted. The population counts cannot all be met with these answers. ${join.en.groups}`,
    'weights.tooFewPeople': `The population counts name fewer people in “{name}” than answered there. Check the numbers. ${again.en}`,
    'weights.tooFewInTown': `The population counts name fewer people in the whole town than answered. Check the numbers. ${again.en}`,
    'weights.uncounted': `The population counts do not fit the questionnaire any more: “{question}” lacks “{group}”. ${again.en}`,
    'weights.otherGroup': `The population counts do not fit the questionnaire any more: under “{question}” they count “{group}”, which it does not have. ${again.en}`,
    'release.nobody': 'Nobody took part in this survey: there is nothing to calculate.',
    'release.notClosed': 'The survey is not closed yet. Until then nobody reads its answers.',
    'release.answersDeleted':
      'The answers of this survey were deleted on {day} as planned. No new figures can be calculated; the old ones stay.',
    'release.noIndicators': 'The questionnaire declares no indicators. There is nothing to calculate.',
    'release.damaged':
      'Release {number} of this survey is not what was frozen. Please have your IT department restore the last backup.',
    'release.earlierDamaged':
      'Release {number} of the survey {wave}, which this one is compared with, is not what was frozen. Please have your IT department restore the last backup.',
  },
};

/** A fault in words. */
export function sayFaultIn(language: Language, { code, parts = {} }: Fault): string {
  const values = Object.entries(parts).map(([name, part]) => [
    name,
    typeof part === 'object' ? part[language] : part,
  ]);
  return fill(faultWords[language][code], Object.fromEntries(values));
}
