/** The formats of a chart's file, by the last part of its address. */
export const fileFormats = {
  svg: { contentType: 'image/svg+xml; charset=utf-8' },
  png: { contentType: 'image/png' },
  csv: { contentType: 'text/csv; charset=utf-8; header=present' },
} as const

export type FileFormat = keyof typeof fileFormats

export const isFileFormat = (text: string): text is FileFormat => Object.hasOwn(fileFormats, text)
