import type { MeasureId } from '#shared/measures/measures.ts'
import type { Localized } from '#shared/platform/language.ts'

/** Creative Commons Zero 1.0, written exactly as the data portal knows it. */
export const cc0 = 'http://creativecommons.org/publicdomain/zero/1.0/'

/** On what terms data may be used: a licence by its exact address, or null where the source has named none, and the terms in words. */
export type Terms = { licence: string | null; text: Localized }

/** The project's own material. The catalogue must be CC0 (DCAT-AP-SE); that the data is too is this project's own choice, for its owner to change. */
export const ownTerms: Terms = {
  licence: cc0,
  text: {
    sv: 'Fri att använda för vad som helst (CC0 1.0). Ange gärna källan.',
    en: 'Free to use for anything (CC0 1.0). Please name the source.',
  },
}

/** The terms of each measure's figures. */
export const terms = {
  validations: ownTerms,
  // The source lets its statistics be used when it is named, and names no licence: none is put in its mouth.
  'higher-vocational': {
    licence: null,
    text: {
      sv: 'Utgivarens öppna statistik: fri att använda om källan anges.',
      en: "The publisher's open statistics: free to use when the source is named.",
    },
  },
} as const satisfies Record<MeasureId, Terms>
