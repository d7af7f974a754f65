import { answerKinds } from '#shared/quality/flag.ts'
import { pathTo } from '../paths.ts'
import type { Site, Visit } from '../site.tsx'
import { type FlagAgain, takeFlagForm } from './flag-form.ts'
import { RegionQualityPage } from './region-page.tsx'
import { regionQualityTexts } from './region-texts.ts'

type RegionVisit = Visit<'regionQuality'> | Visit<'answerFlag'>

const show = async (visit: RegionVisit, again: FlagAgain = {}): Promise<Response> => {
  const { deps, form, language, region, now } = visit
  const other = language === 'sv' ? 'en' : 'sv'
  return visit.page({
    title: `${regionQualityTexts[language].title} – ${region.name}`,
    status: again.refusal ? 409 : form.hasErrors ? 400 : 200,
    otherLanguage: pathTo('regionQuality', other, { region: region.code }),
    children: (
      <RegionQualityPage
        visit={visit}
        quality={await deps.quality.region(region.code, now)}
        form={{ errors: form.errors, language }}
        typed={null}
        refusal={null}
        {...again}
      />
    ),
  })
}

const postAnswer = async (visit: Visit<'answerFlag'>): Promise<Response> => {
  const { deps, region } = visit
  const again = await takeFlagForm(
    visit,
    { field: 'kind', choices: answerKinds, textWith: 'reason' },
    ({ choice, ...deed }) => deps.quality.answer({ ...deed, regionCode: region.code, kind: choice }),
  )
  return again
    ? show(visit, again)
    : visit.redirect(`${visit.path('regionQuality', { region: region.code })}?done=answered`)
}

/** The region's page on the quality of its figures, and its answers. */
export const registerRegionQuality = (site: Site): void => {
  site.on('regionQuality', (visit) => show(visit))
  site.on('answerFlag', postAnswer)
}
