/** What all rows of one series and year say alike. */
export const sharedColumns: readonly string[] = [
  'layer',
  'kind',
  'title',
  'title_en',
  'year',
  'denominator_label',
  'denominator_label_en',
  'per',
  'source',
  'licence',
  'note',
  'note_en',
];

export const columns: readonly string[] = [...sharedColumns, 'area', 'count', 'denominator'];
