import { texts } from '#shared/platform/language.ts'
import { aboutEnglish } from './about-en.ts'
import type { AboutTexts } from './about-facts.ts'
import { aboutSwedish } from './about-sv.ts'

/** Texts about method and sources. */
export const aboutTexts = texts<AboutTexts>({ sv: aboutSwedish, en: aboutEnglish })
