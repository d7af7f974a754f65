import { Notice } from '../components/page-parts.tsx'
import type { Site, Visit } from '../site.tsx'
import { formatMoment } from '../texts/format.ts'
import { countryEffectFile } from './country-effect-file.ts'
import { CountryEffectPage, type CountryEffectProps, EffectHeading } from './country-effect-page.tsx'
import { countryEffectTexts } from './country-effect-texts.ts'
import { countryEffect } from './country-effect-view.ts'

type EffectVisit = Visit<'countryEffect'> | Visit<'countryEffectFile'>

/** What the page shows, from the latest picture; or why there is nothing. Three reads. */
const read = async (visit: EffectVisit): Promise<CountryEffectProps | { nothing: string }> => {
  const { deps, language, query } = visit
  const t = countryEffectTexts[language]
  const snapshot = await deps.snapshots.compiled()
  if (!snapshot) return { nothing: t.noPicture }
  if (snapshot.previousRoundId === null) return { nothing: t.noSecondRound }
  if (!snapshot.effects) return { nothing: t.oldPicture }
  const [instrument, before, now] = await Promise.all([
    deps.instruments.get(snapshot.instrumentId, snapshot.instrumentVersion),
    deps.rounds.get(snapshot.previousRoundId),
    deps.rounds.get(snapshot.roundId),
  ])
  const isShownOnly = query.get('shown') === 'yes'
  return {
    language,
    titles: {
      before: before?.title[language] ?? snapshot.previousRoundId,
      now: now?.title[language] ?? snapshot.roundId,
    },
    pictureFrom: t.pictureFrom(formatMoment(snapshot.createdAt, language)),
    effect: countryEffect(instrument, snapshot.effects, isShownOnly, language),
    isShownOnly,
  }
}

const show = async (visit: Visit<'countryEffect'>): Promise<Response> => {
  const { language } = visit
  const t = countryEffectTexts[language]
  const found = await read(visit)
  return visit.page({
    title: t.title,
    isWide: true,
    children:
      'nothing' in found ? (
        <>
          <EffectHeading language={language} />
          <Notice color="info">
            <h2 class="ds-heading" data-size="xs">
              {t.emptyTitle}
            </h2>
            <p>{found.nothing}</p>
          </Notice>
        </>
      ) : (
        <CountryEffectPage {...found} />
      ),
  })
}

const download = async (visit: Visit<'countryEffectFile'>): Promise<Response> => {
  const found = await read(visit)
  // The page says why there is nothing.
  if ('nothing' in found) return visit.redirect(visit.path('countryEffect'))
  const bytes = await countryEffectFile(found.effect, visit.language)
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-disposition': 'attachment; filename="effekt.xlsx"',
      'cache-control': 'no-store',
    },
  })
}

/** The coordinator's page on what became of the actions in the whole country, and the same as a file. */
export const registerCountryEffect = (site: Site): void => {
  site.on('countryEffect', show)
  site.on('countryEffectFile', download)
}
