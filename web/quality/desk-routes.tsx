import { verdicts } from '#shared/quality/flag.ts'
import { pathTo } from '../paths.ts'
import type { Site, Visit } from '../site.tsx'
import { QualityDeskPage } from './desk-page.tsx'
import { qualityDeskTexts } from './desk-texts.ts'
import { queryOfFilter, readFilter } from './desk-view.ts'
import { type FlagAgain, takeFlagForm } from './flag-form.ts'

type DeskVisit = Visit<'qualityDesk'> | Visit<'reviewFlag'>

const show = async (visit: DeskVisit, again: FlagAgain = {}): Promise<Response> => {
  const { deps, form, language, query, now } = visit
  const filter = readFilter(query)
  const other = language === 'sv' ? 'en' : 'sv'
  return visit.page({
    title: qualityDeskTexts[language].title,
    isWide: true,
    status: again.refusal ? 409 : form.hasErrors ? 400 : 200,
    otherLanguage: pathTo('qualityDesk', other) + queryOfFilter(filter),
    children: (
      <QualityDeskPage
        visit={visit}
        all={await deps.quality.all(now)}
        filter={filter}
        form={{ errors: form.errors, language }}
        typed={null}
        refusal={null}
        {...again}
      />
    ),
  })
}

const postReview = async (visit: Visit<'reviewFlag'>): Promise<Response> => {
  const { deps, params, query } = visit
  const again = await takeFlagForm(
    visit,
    { field: 'verdict', choices: verdicts, textWith: 'asked-again' },
    ({ choice, ...deed }) => deps.quality.review({ ...deed, regionCode: params.region, verdict: choice }),
  )
  if (again) return show(visit, again)
  const back = new URLSearchParams(queryOfFilter(readFilter(query)))
  back.set('done', 'reviewed')
  return visit.redirect(`${visit.path('qualityDesk')}?${back}`)
}

/** The coordinator's page on quality, and what she says of the regions' answers. */
export const registerQualityDesk = (site: Site): void => {
  site.on('qualityDesk', (visit) => show(visit))
  site.on('reviewFlag', postReview)
}
