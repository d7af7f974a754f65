import { asActor } from '#shared/people/person.ts'
import { maxAnswerLength, verdicts } from '#shared/quality/flag.ts'
import { pathTo } from '../paths.ts'
import type { Site, Visit } from '../site.tsx'
import { QualityDeskPage, type QualityDeskProps } from './desk-page.tsx'
import { qualityDeskTexts } from './desk-texts.ts'
import { queryOfFilter, readFilter } from './desk-view.ts'

type DeskVisit = Visit<'qualityDesk'> | Visit<'reviewFlag'>
type Again = Partial<Pick<QualityDeskProps, 'typed' | 'refusal'>>

const show = async (visit: DeskVisit, again: Again = {}): Promise<Response> => {
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
  const { deps, form, params, person, query, now } = visit
  const [verdictField, textField] = [`verdict-${params.flag}`, `text-${params.flag}`]
  const [formKey, version] = [form.formKey(), form.version()]
  const verdict = form.choice(verdictField, verdicts, { isRequired: true })
  const text = form.text(textField, { maxLength: maxAnswerLength, isRequired: verdict === 'asked-again' })
  const typed = { flagId: params.flag, verdict: form.raw(verdictField), text: form.raw(textField), version }
  if (!verdict || form.hasErrors) return show(visit, { typed })
  const outcome = await deps.quality.review({
    regionCode: params.region,
    flagId: params.flag,
    basedOnVersion: version,
    verdict,
    text,
    actor: asActor(person),
    at: now,
    formKey,
  })
  if (outcome.ok || outcome.refusal.kind === 'already-done') {
    const back = new URLSearchParams(queryOfFilter(readFilter(query)))
    back.set('done', 'reviewed')
    return visit.redirect(`${visit.path('qualityDesk')}?${back}`)
  }
  const { refusal } = outcome
  // The fields hold the same limits as the deed.
  if (refusal.kind === 'text-missing' || refusal.kind === 'text-too-long')
    throw new Error(`a checked text: ${refusal.kind}`)
  const isStale = refusal.kind === 'stale-flag'
  return show(visit, {
    refusal: refusal.kind,
    ...(isStale && { typed: { ...typed, version: refusal.current?.version ?? 0 } }),
  })
}

/** The coordinator's page on quality, and what she says of the regions' answers. */
export const registerQualityDesk = (site: Site): void => {
  site.on('qualityDesk', (visit) => show(visit))
  site.on('reviewFlag', postReview)
}
