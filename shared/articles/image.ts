import type { Revision } from '#shared/evidence/evidence.ts'
import type { MediaType } from '#shared/evidence/media-types.ts'
import type { Localized } from '#shared/platform/language.ts'
import type { Actor } from '#shared/platform/store.ts'

export const imageTypes = ['jpeg', 'png', 'webp'] as const satisfies readonly MediaType[]
export type ImageType = (typeof imageTypes)[number]

/** The largest picture: 2 MB, 4000 pixels wide and high; the longest alternative text, in UTF-16 units; the most pictures. */
export const imageLimits = { bytes: 2 * 1024 * 1024, pixels: 4000, alt: 300, title: 120, images: 500 } as const

/** A picture for the texts. Its file's upload and check are those of evidence. */
export type ArticleImage = {
  id: string
  /** What editors call it. */
  title: string
  /** What it shows, for those who do not see it; empty in both for decoration. */
  alt: Localized
  isDecoration: boolean
  file: Revision
  /** In pixels; null until it has been checked. */
  width: number | null
  height: number | null
  addedAt: string
  addedBy: Actor
  /** Who last wrote what it shows; without it the one who added it. */
  describedBy?: Actor
  /** Counts what people write. */
  version: number
  /** Counts every write, the check of the file too. */
  writes: number
}

/** What pictures show, for those who do not see them, by the pictures' ids. */
export type WordsOfPictures = Readonly<Record<string, Pick<ArticleImage, 'alt' | 'isDecoration'>>>

/** Where a picture lies in the bucket. */
export const imageKey = (id: string): string => `images/${id}`

/** Which picture lies under a key, or null when the key is of something else. */
export const parseImageKey = (key: string): string | null => /^images\/([\w-]{22})$/.exec(key)?.[1] ?? null
