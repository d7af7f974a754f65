/** What the page says of files: the largest, and the form's word for each ending that is allowed. */
export type UploadLimits = { maxBytes: number; types: Record<string, string> }

export type FileProblem = 'noFile' | 'empty' | 'tooLarge' | 'wrongType'

/** The form's word for the kind of file that a name says, or null when the ending is none of those allowed. */
export const typeOf = (fileName: string, types: UploadLimits['types']): string | null => {
  const ending = /\.([^.]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? ''
  return Object.hasOwn(types, ending) ? (types[ending] ?? null) : null
}

/** Why a file need not be sent, or null. The server and the bucket hold the same; this only says it before megabytes have been sent. */
export const problemOf = (
  file: { name: string; size: number } | null | undefined,
  { maxBytes, types }: UploadLimits,
): FileProblem | null => {
  if (!file) return 'noFile'
  if (typeOf(file.name, types) === null) return 'wrongType'
  if (file.size === 0) return 'empty'
  return file.size > maxBytes ? 'tooLarge' : null
}

/** A file's name as the title of a new piece: without ending, and with spaces for what stands in their place. */
export const titleOf = (fileName: string): string =>
  fileName
    .replace(/\.[^.]+$/, '')
    .replace(/[_\s]+/g, ' ')
    .trim()
    .slice(0, 160)

/** What the bucket's answer means (Amazon S3's error codes, in XML). */
export const replyOf = (status: number, body: string): 'sent' | 'tooLarge' | 'empty' | 'failed' => {
  if (status >= 200 && status < 300) return 'sent'
  if (body.includes('<Code>EntityTooLarge</Code>')) return 'tooLarge'
  return body.includes('<Code>EntityTooSmall</Code>') ? 'empty' : 'failed'
}
