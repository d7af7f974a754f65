/** A recording is held to more: those who do not hear it must get what it says. */
export const materialKinds = ['material', 'recording'] as const
export type MaterialKind = (typeof materialKinds)[number]

export type MaterialContent = {
  kind: MaterialKind
  title: string
  url: string
  /** Where the captions of a recording are: in the film, or as a file of their own. Empty for other material. */
  captions: string
  /** The address of what is said, as text. Empty for other material. */
  transcript: string
  /** False: only for those who have registered. */
  isPublic: boolean
}

export type Material = MaterialContent & { id: string; addedAt: string }

/** The longest texts, in UTF-16 units, and the most materials of one event. */
export const materialLimits = { title: 160, url: 500, captions: 200, count: 50 } as const

/** A recording without captions and a text alternative is not published (lagen om tillgänglighet till digital offentlig service, 2018:1937). */
export const isComplete = ({
  kind,
  captions,
  transcript,
}: Pick<Material, 'kind' | 'captions' | 'transcript'>): boolean =>
  kind !== 'recording' || (captions !== '' && transcript !== '')
