import { SaxesParser, type SaxesTagNS } from 'saxes';
import type { Fault, FaultCode } from '../../../http/fault.ts';
import type { CrestFault } from './crestFault.ts';
import { attributes, codes, cures, remarks, shapes, usualCure } from './svgParts.ts';

const svgNamespace = 'http://www.w3.org/2000/svg';
const xlinkNamespace = 'http://www.w3.org/1999/xlink';
/** Copies of copies grow without bounds; a shield needs a few. */
const mostCopies = 20;

class Refused extends Error {
  readonly fault: CrestFault;
  constructor(fault: CrestFault) {
    super(fault.message);
    this.fault = fault;
  }
}

/**
 * An SVG written anew from what is allowed in it: shapes and gradients. Words about the picture and an editor's own
 * notes are left out; whatever could run, load or grow is refused with its line.
 */
export function cleanSvg(source: string): { picture: string } | CrestFault {
  const written: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  let depth = 0;
  /** Depth of the element that is being left out. */
  let skippedFrom = 0;
  let copies = 0;
  const refuse: Refuse = (code, message, cure = usualCure, parts = {}): never => {
    const line = parser.line;
    const fault = { code, parts: { line, ...parts } };
    throw new Refused({ message, cure, line, column: parser.columnIndex + 1, fault });
  };

  parser.on('error', (error) =>
    refuse('crest.notXml', `this is not valid XML: ${error.message.replace(/^\d+:\d+: /, '')}`),
  );
  parser.on('doctype', (words) => {
    if (words.includes('['))
      refuse('crest.doctype', 'a DOCTYPE with declarations cannot stand in it', 'take the DOCTYPE out');
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    if (skippedFrom > 0) return;
    if (tag.uri !== svgNamespace) {
      if (depth === 1)
        refuse(
          'crest.notSvg',
          'this is not an SVG file',
          'its first element is <svg xmlns="http://www.w3.org/2000/svg">',
        );
      skippedFrom = depth;
    } else if (remarks.has(tag.local)) skippedFrom = depth;
    else {
      if (depth === 1 && tag.local !== 'svg') refuse('crest.notSvg', 'this is not an SVG file');
      if (tag.local === 'use') copies += 1;
      if (copies > mostCopies)
        refuse('crest.copies', `more than ${mostCopies} <use> elements`, undefined, { most: mostCopies });
      written.push(openTag(tag, depth === 1, refuse));
    }
  });
  const keepText = (text: string) => {
    if (skippedFrom > 0 || text.trim() === '') return;
    checkStyle(text, refuse);
    written.push(escaped(text));
  };
  parser.on('text', keepText);
  parser.on('cdata', keepText);
  parser.on('closetag', (tag) => {
    if (skippedFrom === 0) written.push(`</${tag.local}>`);
    if (skippedFrom === depth) skippedFrom = 0;
    depth -= 1;
  });

  try {
    parser.write(source).close();
    return { picture: written.join('') };
  } catch (error) {
    if (error instanceof Refused) return error.fault;
    throw error;
  }
}

type Refuse = (code: FaultCode, message: string, cure?: string, parts?: Fault['parts']) => never;

function openTag(tag: SaxesTagNS, isRoot: boolean, refuse: Refuse): string {
  if (!shapes.has(tag.local))
    refuse(codes[tag.local] ?? 'crest.element', `<${tag.local}> cannot stand in a crest`, cures[tag.local], {
      element: tag.local,
    });
  const parts = Object.values(tag.attributes).flatMap(({ local, prefix, uri, value }) => {
    if (/^on/i.test(local))
      refuse('crest.event', `"${local}" runs a program`, 'take it out', { attribute: local });
    const isLink = local === 'href' && (uri === '' || uri === xlinkNamespace);
    if (isLink && !/^#[\w.-]+$/.test(value))
      refuse(
        'crest.leadsOut',
        `"${local}" leads out of the file`,
        'it may name a part of the drawing: #part',
        { attribute: local },
      );
    if (isLink) return [`href="${value}"`];
    if (prefix !== '' || !attributes.has(local)) return [];
    checkStyle(value, refuse);
    return [`${local}="${escaped(value)}"`];
  });
  return `<${[tag.local, ...(isRoot ? [`xmlns="${svgNamespace}"`] : []), ...parts].join(' ')}>`;
}

/** Styles may name colours and parts of the drawing, never an address; an escape could hide one. */
function checkStyle(value: string, refuse: Refuse): void {
  const withoutParts = value.replace(/url\s*\(\s*(["']?)#[\w.-]+\1\s*\)/gi, '');
  if (/url\s*\(|src\s*\(|image|\/\//i.test(withoutParts)) {
    refuse(
      'crest.loads',
      'a style loads something from outside',
      'it may name a part of the drawing: url(#part)',
    );
  }
  if (/@|\\|expression|javascript:/i.test(value)) {
    refuse('crest.style', 'a style does more than colour shapes', 'keep to fill, stroke and opacity');
  }
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
