/**
 * What the facts of a popover are called. A download of the page finds the place, the row and the edition of a figure by
 * these labels, so that what states them and what looks for them share this type.
 */
export type FactLabel =
  | 'Measure'
  | 'Middle half'
  | 'Place'
  | 'Period'
  | 'Sample'
  | 'Filings'
  | 'Employed'
  | 'Rests on'
  | 'Copies'
  | 'Retrieved'
  | 'Experience'
  | 'Training'
  | 'Not for comparison'
  | 'Rests on'
  | 'Words'
  | 'Row'
  | 'Edition';
