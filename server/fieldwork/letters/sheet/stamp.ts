type Doc = PDFKit.PDFDocument;

/** What pdfkit keeps on a page; its types name none of it. */
interface PageInside {
  content: Reference;
  resources: Reference;
  xobjects: Record<string, unknown>;
  width: number;
  height: number;
}

interface Reference {
  end: () => void;
}

/** Something drawn once and printed on every letter. */
export type Stamp = () => void;

/**
 * Draws into a form XObject instead of onto the page: ten thousand letters then hold their common text once, and it is
 * set once. The page must exist; nothing is printed on it until the stamp is used.
 *
 * @param name letters and digits, once a document
 */
export function makeStamp(doc: Doc, name: string, draw: () => void): Stamp {
  const page = insideOf(doc);
  const { content, resources, width, height } = page;
  const own: Reference = doc.ref({ ProcSet: ['PDF', 'Text', 'ImageB', 'ImageC', 'ImageI'] }) as never;
  const form: Reference = doc.ref({
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, width, height],
    Resources: own,
  }) as never;
  page.content = form;
  page.resources = own;
  try {
    draw();
  } finally {
    page.content = content;
    page.resources = resources;
  }
  own.end();
  form.end();
  return () => {
    insideOf(doc).xobjects[name] = form;
    (doc as unknown as { addContent: (words: string) => void }).addContent(`/${name} Do`);
  };
}

const insideOf = (doc: Doc) => doc.page as unknown as PageInside;
