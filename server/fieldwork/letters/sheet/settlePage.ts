import type { Sheet } from './openSheet.ts';

/** What pdfkit keeps for the structure of a file; its types name none of it. */
interface Inside {
  page: { structParentTreeKey: number };
  getStructParentTree: () => { get: (key: number) => unknown; add: (key: number, value: unknown) => void };
  ref: (data: unknown) => { data: unknown; end: () => void };
}

/**
 * Writes down which element each mark of the page belongs to, once nothing more is drawn on it. pdfkit would keep the
 * elements of all pages until the file ends: ten thousand letters stood at 0.7 GB.
 */
export function settlePage({ doc }: Sheet): void {
  const inside = doc as unknown as Inside;
  const tree = inside.getStructParentTree();
  const { structParentTreeKey } = inside.page;
  const marks = inside.ref(tree.get(structParentTreeKey));
  marks.end();
  // The tree asks for its number alone from here on.
  marks.data = undefined;
  tree.add(structParentTreeKey, marks);
}
