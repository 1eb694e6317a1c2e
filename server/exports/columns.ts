/** The columns of the tidy CSV, one cell a line, with what each means. Order is the order in the file. */
export const exportColumns = [
  { name: 'municipality', type: 'string', says: 'Key of the municipality' },
  { name: 'wave', type: 'string', says: 'Key of the wave (one fielding of the questionnaire)' },
  { name: 'release', type: 'integer', says: 'Number of the frozen release the figure belongs to' },
  {
    name: 'sample',
    type: 'string',
    says: 'invited = drawn from the register; open = self-selected, no interval',
  },
  { name: 'indicator', type: 'string', says: 'Key of the indicator' },
  { name: 'title', type: 'string', says: 'Title of the indicator' },
  {
    name: 'option',
    type: 'string',
    says: 'Key of the answer option, for indicators with one share per option',
  },
  {
    name: 'unit',
    type: 'string',
    says: 'points = 0..100, higher is safer or better; percent = share of respondents',
  },
  { name: 'level', type: 'string', says: 'municipality, district or area' },
  { name: 'area', type: 'string', says: 'Key of the district or area; empty for the municipality' },
  { name: 'area_name', type: 'string', says: 'Name of the district or area' },
  { name: 'breakdown', type: 'string', says: 'Question whose answers split the figure; empty = all persons' },
  { name: 'breakdown_value', type: 'string', says: 'Answer this line is about' },
  {
    name: 'status',
    type: 'string',
    says: 'published; class = open class only; modelled; secret = too few persons; uncertain',
  },
  { name: 'value', type: 'integer', says: 'The figure; empty unless published or modelled' },
  { name: 'low', type: 'integer', says: 'Lower end of the 95 % interval' },
  { name: 'high', type: 'integer', says: 'Upper end of the 95 % interval' },
  { name: 'respondents', type: 'integer', says: 'Persons in the base, rounded to 5, never under 10' },
  { name: 'limited', type: 'boolean', says: 'true = of limited reliability, to be shown in brackets' },
  { name: 'class', type: 'string', says: 'Open class, e.g. "<10" = under 10 %, ">90" = over 90 %' },
  {
    name: 'pooled_with',
    type: 'string',
    says: 'Of a modelled figure that is the mean of two waves: the other wave; empty = model of all areas',
  },
  { name: 'versus_rest', type: 'string', says: 'above, below or similar to the rest of the municipality' },
  { name: 'previous_wave', type: 'string', says: 'Wave the change is counted from' },
  { name: 'change', type: 'integer', says: 'Difference of the published values' },
  { name: 'change_low', type: 'integer', says: 'Lower end of its 95 % interval' },
  { name: 'change_high', type: 'integer', says: 'Upper end of its 95 % interval' },
  { name: 'change_significant', type: 'boolean', says: 'true = more than chance, after Benjamini-Hochberg' },
] as const;

export type ExportColumn = (typeof exportColumns)[number]['name'];
