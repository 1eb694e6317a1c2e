/** What all rows of one series and source say alike. */
export const sharedColumns: readonly string[] = [
  'layer',
  'kind',
  'title',
  'title_en',
  'denominator_label',
  'denominator_label_en',
  'per',
  'source',
  'licence',
  'note',
  'note_en',
];

export const columns: readonly string[] = [...sharedColumns, 'year', 'area', 'count', 'denominator'];
