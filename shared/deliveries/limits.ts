/** The longest texts of a delivery, in UTF-16 units. */
export const deliveryLimits = { name: 200, source: 500, comment: 2000, reason: 1000 } as const

/** The largest file that is read: 5 million rows of words are half of it. */
export const maxFileBytes = 1024 ** 3

/** A workbook is held in memory whole; larger ones are saved as CSV. */
export const maxWorkbookBytes = 5 * 1024 ** 2
export const maxWorkbookRows = 50_000

/** So many wrong values are listed; the list of a file that has more would not fit on the import's disk, and nobody reads it. */
export const maxRefusals = 1_000_000

/** The import ends well within Lambda's 15 minutes with so many rows. */
export const maxRows = 10_000_000
