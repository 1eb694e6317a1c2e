/**
 * What the parts of a table are, said aloud. As a card a row is laid out as a block, and then some browsers no longer take
 * its elements for a table by themselves.
 */
export const tableRoles = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  columnHeader: { role: 'columnheader', scope: 'col' },
  rowHeader: { role: 'rowheader', scope: 'row' },
  cell: { role: 'cell' },
} as const;
