import type { Language } from '#shared/platform/language.ts'
import { type OwnPriorities, type WorkshopTheme, workshopsFor } from '#shared/themes/workshop-theme.ts'
import { inLanguage } from '../barriers/barrier-words.ts'
import { Words } from '../components/page-parts.tsx'
import { periodWords, workshopWords } from './workshop-words.ts'

/** What a region prioritises in the mapping of a round. */
export type PrioritisedIn = { instrumentId: string; priorities: OwnPriorities }

/** Of what the project takes up, that which a region would be invited to or that its own plans are about. */
export const themesOfRegion = (
  themes: readonly WorkshopTheme[],
  regionCode: string,
  plans: readonly PrioritisedIn[],
): WorkshopTheme[] =>
  themes.filter((theme) =>
    plans.some(
      ({ instrumentId, priorities }) => workshopsFor([theme], regionCode, instrumentId, priorities).length > 0,
    ),
  )

/** «The project takes up», for the region's own team: no other region is told. Nothing where there is none. */
export const RegionThemes = ({ themes, language }: { themes: readonly WorkshopTheme[]; language: Language }) => {
  if (themes.length === 0) return null
  const t = workshopWords[language]
  return (
    <section class="plan-part region-themes" aria-labelledby="region-themes">
      <h2 class="ds-heading" data-size="sm" id="region-themes">
        {t.regionTitle}
      </h2>
      <p>{t.regionLead}</p>
      <ul class="ds-list">
        {themes.map((theme) => {
          const title = inLanguage(theme.title, theme.titleEn, language)
          return (
            <li>
              <strong lang={title.lang}>{title.text}</strong>
              <br />
              {t.isFor(t.forms[theme.form])} <Words {...inLanguage(theme.audience, '', language)} />
              {(theme.from || theme.to) && ` · ${t.period}: ${periodWords(theme, language)}`}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
