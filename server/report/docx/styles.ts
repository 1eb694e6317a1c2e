import type { IStylesOptions } from 'docx';

const ink = '16202B';
const heading = (size: number, before: number) => ({
  run: { size, bold: true, color: ink },
  paragraph: { spacing: { before, after: 120 }, keepNext: true },
});

/** Looks of the document, to be changed in one place by whoever edits it. */
export function styles(language: string): IStylesOptions {
  return {
    default: {
      document: { run: { font: 'Calibri', size: 21, color: ink, language: { value: language } } },
      title: { run: { size: 64, bold: true, color: ink }, paragraph: { spacing: { after: 120 } } },
      heading1: heading(36, 480),
      heading2: heading(28, 360),
      heading3: heading(24, 240),
      listParagraph: { paragraph: { spacing: { after: 80 } } },
    },
    paragraphStyles: [
      { id: 'Subtitle', name: 'Subtitle', basedOn: 'Normal', run: { size: 32 } },
      { id: 'Quiet', name: 'Quiet', basedOn: 'Normal', run: { size: 18, color: '4D5A66' } },
      {
        id: 'ContentsTitle',
        name: 'Contents title',
        basedOn: 'Normal',
        run: { size: 36, bold: true },
        paragraph: { spacing: { after: 160 } },
      },
      { id: 'Lead', name: 'Lead', basedOn: 'Normal', run: { size: 24, bold: true } },
      {
        id: 'Caption',
        name: 'caption',
        basedOn: 'Normal',
        run: { size: 20, bold: true },
        paragraph: { spacing: { before: 240, after: 80 }, keepNext: true },
      },
      { id: 'Cell', name: 'Cell', basedOn: 'Normal', run: { size: 18 } },
    ],
  };
}
