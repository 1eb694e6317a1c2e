import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Inline } from '../../../surveys/language/questionnaire.ts';
import { parseRichText } from '../../../surveys/reading/parseRichText.ts';

function linksIn(inlines: readonly Inline[]): string[] {
  return inlines.flatMap((inline) => {
    if (typeof inline === 'string') return [];
    if ('link' in inline) return [inline.href, ...linksIn(inline.link)];
    return linksIn('strong' in inline ? inline.strong : inline.em);
  });
}

describe('parseRichText', () => {
  it('keeps paragraphs, both lists, emphasis and links', () => {
    const { blocks, faults } = parseRichText('Eins\nzwei **drei *vier***\n\n1. a\n2. [b](tel:110)\n\n* c');
    expect(faults).toEqual([]);
    expect(blocks).toEqual([
      { p: ['Eins zwei ', { strong: ['drei ', { em: ['vier'] }] }] },
      { ol: [['a'], [{ link: ['b'], href: 'tel:110' }]] },
      { ul: [['c']] },
    ]);
  });

  it.each([
    ['<script>alert(1)</script>'],
    ['a <b onclick="x">b</b>'],
    ['![a](https://example.org/a.png)'],
    ['[a](javascript:alert(1))'],
    ['[a](//example.org)'],
    ['[a](/settings)'],
    ['[a](data:text/html,x)'],
    ['[a][b]\n\n[b]: https://example.org'],
    ['# a'],
    ['> a'],
    ['a  \nb'],
    ['---'],
    ['`a`'],
    ['    a'],
    ['* a\n  * b'],
  ])('refuses %j', (markdown) => {
    expect(parseRichText(markdown).faults).not.toEqual([]);
  });

  it('refuses a text longer than 20,000 characters unparsed', () => {
    const { blocks, faults } = parseRichText('*a **'.repeat(10_000));
    expect(blocks).toEqual([]);
    expect(faults).toHaveLength(1);
  });

  it('never lets a link out but to https, mailto and tel', () => {
    const pieces = fc.constantFrom(
      '[a](',
      'javascript:',
      'https://a.de',
      'HTTPS://b',
      ')',
      '<',
      '>',
      'mailto:a@b',
      ' ',
      '\n',
      '&#106;avascript:x',
      '[',
      '](',
      '!',
      'data:,',
      '**',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        for (const block of parseRichText(parts.join('')).blocks) {
          const inlines = 'p' in block ? block.p : ('ul' in block ? block.ul : block.ol).flat();
          for (const href of linksIn(inlines)) expect(href).toMatch(/^(https|mailto|tel):/i);
        }
      }),
      { numRuns: 500 },
    );
  });
});
