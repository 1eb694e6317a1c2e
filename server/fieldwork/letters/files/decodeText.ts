type Unreadable = 'file.empty' | 'file.workbook' | 'file.binary';

// Windows-1252 at 0x80..0x9F, where Latin-1 has control characters; Node 20's TextDecoder takes the one for the other.
const high = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const workbooks = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];

/** UTF-8, or what German Excel writes (Windows-1252), or Excel's "Unicode text" (UTF-16); without byte-order mark. */
export function decodeText(
  bytes: Uint8Array,
): { text: string; fault?: undefined } | { text?: undefined; fault: Unreadable } {
  if (bytes.length === 0) return { fault: 'file.empty' };
  if (workbooks.some((mark) => mark.every((byte, at) => bytes[at] === byte))) {
    return { fault: 'file.workbook' };
  }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return checked(new TextDecoder('utf-16le').decode(bytes));
  if (bytes.includes(0)) return { fault: 'file.binary' };
  try {
    return checked(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return checked(decodeWindows1252(bytes));
  }
}

function checked(text: string): { text: string } | { fault: Unreadable } {
  return text.trim() === '' ? { fault: 'file.empty' } : { text };
}

function decodeWindows1252(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) {
    text += byte >= 0x80 && byte < 0xa0 ? high.charAt(byte - 0x80) : String.fromCharCode(byte);
  }
  return text;
}
