import type { LetterLanguage } from './letterText.ts';

/** Languages with a line on every letter, in the order they are printed. German is the letter's own. */
export const letterLanguages: readonly LetterLanguage[] = [
  { key: 'de-x-leicht', name: 'Leichte Sprache', direction: 'ltr', locale: 'de-DE' },
  { key: 'en', name: 'English', direction: 'ltr', locale: 'en-GB' },
  { key: 'pl', name: 'Polski', direction: 'ltr', locale: 'pl-PL' },
  { key: 'cs', name: 'Čeština', direction: 'ltr', locale: 'cs-CZ' },
  { key: 'uk', name: 'Українська', direction: 'ltr', locale: 'uk-UA' },
  { key: 'ru', name: 'Русский', direction: 'ltr', locale: 'ru-RU' },
  { key: 'tr', name: 'Türkçe', direction: 'ltr', locale: 'tr-TR' },
  { key: 'vi', name: 'Tiếng Việt', direction: 'ltr', locale: 'vi-VN' },
  { key: 'ar', name: 'العربية', direction: 'rtl', locale: 'ar-SY-u-nu-latn' },
];

/** Who cannot read the letter learns what it wants and how to get in. Not yet read by native speakers. */
export const languageLines: Readonly<Record<string, string>> = {
  'de-x-leicht': 'Die Umfrage gibt es auch in Leichter Sprache. Sie können bis zum {Ende} mitmachen.',
  en: 'You can answer in English until {Ende}: scan the code or open the address above.',
  pl: 'Ankietę można wypełnić po polsku do {Ende}: proszę zeskanować kod lub otworzyć adres.',
  cs: 'Dotazník můžete vyplnit v češtině do {Ende}: naskenujte kód nebo otevřete adresu.',
  uk: 'Ви можете відповісти українською до {Ende}: скануйте код або відкрийте адресу.',
  ru: 'Вы можете ответить по-русски до {Ende}: отсканируйте код или откройте адрес.',
  tr: 'Anketi {Ende} tarihine kadar Türkçe doldurabilirsiniz: kodu taratın veya adresi açın.',
  vi: 'Quý vị có thể trả lời bằng tiếng Việt đến {Ende}: hãy quét mã hoặc mở địa chỉ trên.',
  ar: 'يمكنك الإجابة باللغة العربية حتى {Ende}: امسح الرمز المربع أو افتح العنوان المذكور أعلاه.',
};
