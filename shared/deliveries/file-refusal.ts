/** Why a file is of no use as a whole. `line` is the line in the file where it was found. */
export type FileRefusal =
  | { kind: 'empty' }
  /** A header and no row under it. */
  | { kind: 'no-rows' }
  /** Larger than `maxBytes`. */
  | { kind: 'too-large'; maxBytes: number }
  | { kind: 'too-many-rows'; maxRows: number }
  /** Neither CSV nor XLSX: bytes that no text has. */
  | { kind: 'not-a-table' }
  /** Text, but not in UTF-8. */
  | { kind: 'not-utf8'; line: number }
  /** A quote that is never closed, that stands inside a plain value, or is followed by one. */
  | { kind: 'broken-quotes'; line: number }
  /** A row longer than `maxCharacters`. */
  | { kind: 'row-too-long'; line: number; maxCharacters: number }
  | { kind: 'too-many-columns'; found: number; maxColumns: number }
  /** The first line names columns that are not known; at most 20 of them. */
  | { kind: 'unknown-columns'; names: string[] }
  | { kind: 'missing-columns'; names: string[] }
  /** The same column twice, maybe once in Swedish and once in English. */
  | { kind: 'repeated-columns'; names: string[] }
  /** The columns are those of another measure than the delivery is of. */
  | { kind: 'other-measure' }
  /** A workbook that is damaged, locked, or unpacks to more than can be read. */
  | { kind: 'workbook-unreadable' }
  /** Not one row could be taken; `refusals` tells why, row by row. */
  | { kind: 'every-row-refused' }
  /** Every row is a total over both sexes, which is not counted. */
  | { kind: 'only-totals' }
  /** More values are wrong than anyone looks through; `line` is that of the first row with one. */
  | { kind: 'too-many-refusals'; maxRefusals: number; line: number }
  /** A cell (region, year, form, sector, sex) has rows with a month and rows without, so that nobody can tell whether they overlap. */
  | { kind: 'months-mixed'; line: number }
