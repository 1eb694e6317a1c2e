/** PDF points of so many millimetres. */
export const mm = (millimetres: number): number => (millimetres * 72) / 25.4;

/**
 * DIN 5008:2020 form B, millimetres from the upper left corner of A4: what shows in the window of a DIN long envelope,
 * and where the letter begins. The address zone holds six lines, the zone above it the return line and remarks.
 */
export const formB = {
  page: { width: 210, height: 297 },
  window: { left: 20, top: 45, width: 85, height: 45 },
  remarks: { left: 25, top: 45, width: 75, height: 17.7 },
  address: { left: 25, top: 62.7, width: 75, height: 27.3, lines: 6 },
  info: { left: 125, top: 50, width: 75, height: 40 },
  body: { left: 25, right: 190, top: 98.5, bottom: 284 },
  folds: [105, 210],
  hole: 148.5,
} as const;
