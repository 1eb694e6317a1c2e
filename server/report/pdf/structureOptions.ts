declare global {
  namespace PDFKit.Mixins {
    /** What pdfkit knows and its published types do not tell yet. */
    interface StructureElementOptions {
      /** Left, top, right, bottom on the page. */
      bbox?: readonly [number, number, number, number];
      /** Of a header cell. */
      scope?: 'Column' | 'Row';
    }
  }
}

/** The subset for documents everybody can read; the published types name those for archives only. */
export const universalAccess = { subset: 'PDF/UA' } as const;
