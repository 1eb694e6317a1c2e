import { SaxesParser } from 'saxes';

export interface XmlWalk {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** Elements in order, without their prefixes. Entities other than XML's own five are refused by the parser. */
export function walkXml(bytes: Uint8Array, walk: XmlWalk): void {
  const parser = new SaxesParser();
  const local = (name: string) => name.slice(name.indexOf(':') + 1);
  parser.on('opentag', ({ name, attributes }) => walk.open?.(local(name), attributes));
  parser.on('closetag', ({ name }) => walk.close?.(local(name)));
  parser.on('text', (text) => walk.text?.(text));
  parser.on('cdata', (text) => walk.text?.(text));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).close();
}
