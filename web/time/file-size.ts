import type { TimeFileFormat } from './time-files.ts'

/** Bytes. Lambda answers with 6,291,556 at most, as JSON; what is left is for the headers. */
const mostAnswerBytes = 6_000_000

/** Whether a file fits in one answer: CSV goes as a text in JSON, all else as base64. */
export const doesFitAnswer = (format: TimeFileFormat, bytes: Uint8Array): boolean => {
  const sent =
    format === 'csv'
      ? Buffer.byteLength(JSON.stringify(Buffer.from(bytes).toString('utf8')))
      : Math.ceil(bytes.byteLength / 3) * 4
  return sent <= mostAnswerBytes
}
