/** What a file of evidence may be. The order is that of the list on the page. */
export const evidenceTypes = ['pdf', 'docx', 'xlsx', 'png', 'jpeg', 'webp', 'gif'] as const
/** What any file may be that is sent in and handed out. */
export const mediaTypes = [...evidenceTypes, 'pptx'] as const
export type MediaType = (typeof mediaTypes)[number]

/** Each type's name on the wire (IANA), and the endings that its files carry; the first is the usual one. */
export const mediaFacts = {
  pdf: { mime: 'application/pdf', endings: ['pdf'] },
  docx: { mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', endings: ['docx'] },
  xlsx: { mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', endings: ['xlsx'] },
  pptx: { mime: 'application/vnd.openxmlformats-officedocument.presentationml.presentation', endings: ['pptx'] },
  png: { mime: 'image/png', endings: ['png'] },
  jpeg: { mime: 'image/jpeg', endings: ['jpg', 'jpeg'] },
  webp: { mime: 'image/webp', endings: ['webp'] },
  gif: { mime: 'image/gif', endings: ['gif'] },
} as const satisfies Record<MediaType, { mime: string; endings: readonly string[] }>

const endingOf = (fileName: string): string => /\.([^.]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? ''

/** The type that a file's name says, or null when the ending is none of those allowed. */
export const typeOfName = (fileName: string): MediaType | null =>
  mediaTypes.find((type) => mediaFacts[type].endings.some((ending) => ending === endingOf(fileName))) ?? null

/** The type with that IANA name, or null. */
export const typeOfMime = (mime: string): MediaType | null =>
  mediaTypes.find((type) => mediaFacts[type].mime === mime) ?? null

const maxStemLength = 100

/**
 * The name under which a file is kept and downloaded: that of the person's own file, or of the piece when none is known, without what a
 * file system or a header cannot hold, and with the ending of its type.
 */
export const safeFileName = (name: string, type: MediaType): string => {
  const [usual, ...others] = mediaFacts[type].endings
  const own = [usual, ...others].find((ending) => ending === endingOf(name))
  const stem = (own ? name.slice(0, -own.length - 1) : name)
    .normalize('NFC')
    .replace(/[^\p{L}\p{N} _().,+-]/gu, '_')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
    .slice(0, maxStemLength)
  return `${stem || 'underlag'}.${own ?? usual}`
}
