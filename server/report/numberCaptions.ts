import type { AllWords } from '../drawings/words/de.ts';
import type { Block } from './content.ts';

/** Figures and tables get their numbers through the whole document, so that a council can speak of them. */
export function numberCaptions(blocks: readonly Block[], { document }: AllWords): Block[] {
  let [figures, tables] = [0, 0];
  return blocks.map((block) => {
    switch (block.kind) {
      case 'figure':
        figures += 1;
        return { ...block, caption: `${document.figureNumber(figures)}: ${block.caption}` };
      case 'table':
        tables += 1;
        return { ...block, caption: `${document.tableNumber(tables)}: ${block.caption}` };
      default:
        return block;
    }
  });
}
