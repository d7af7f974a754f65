import { asActor } from '#shared/people/person.ts'
import { answerKinds, maxAnswerLength } from '#shared/quality/flag.ts'
import { pathTo } from '../paths.ts'
import type { Site, Visit } from '../site.tsx'
import { RegionQualityPage, type RegionQualityProps } from './region-page.tsx'
import { regionQualityTexts } from './region-texts.ts'

type RegionVisit = Visit<'regionQuality'> | Visit<'answerFlag'>
type Again = Partial<Pick<RegionQualityProps, 'typed' | 'refusal'>>

const show = async (visit: RegionVisit, again: Again = {}): Promise<Response> => {
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
  const { deps, form, params, person, region, now } = visit
  const [kindField, textField] = [`kind-${params.flag}`, `text-${params.flag}`]
  const [formKey, version] = [form.formKey(), form.version()]
  const kind = form.choice(kindField, answerKinds, { isRequired: true })
  const text = form.text(textField, { maxLength: maxAnswerLength, isRequired: kind === 'reason' })
  const typed = { flagId: params.flag, kind: form.raw(kindField), text: form.raw(textField), version }
  if (!kind || form.hasErrors) return show(visit, { typed })
  const outcome = await deps.quality.answer({
    regionCode: region.code,
    flagId: params.flag,
    basedOnVersion: version,
    kind,
    text,
    actor: asActor(person),
    at: now,
    formKey,
  })
  if (outcome.ok || outcome.refusal.kind === 'already-done')
    return visit.redirect(`${visit.path('regionQuality', { region: region.code })}?done=answered`)
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

/** The region's page on the quality of its figures, and its answers. */
export const registerRegionQuality = (site: Site): void => {
  site.on('regionQuality', (visit) => show(visit))
  site.on('answerFlag', postAnswer)
}
