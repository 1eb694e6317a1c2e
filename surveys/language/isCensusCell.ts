/**
 * Whether a text has the form of a cell name, five digits each way. Apart from the formulas of the grid: every
 * questionnaire checks names, and only maps compute them.
 */
export function isCensusCell(cell: string): boolean {
  return /^N\d{5}E\d{5}$/.test(cell);
}
