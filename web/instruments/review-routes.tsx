import { pathTo } from '../paths.ts'
import type { Site, Visit } from '../site.tsx'
import { titleOf } from './parts.tsx'
import { maxRemarkLength, ReviewPage } from './review-page.tsx'
import { reviewTexts } from './review-texts.ts'
import { olderRounds } from './version-routes.tsx'
import { versionView } from './version-view.ts'
import { deedOf, readVersion, versionAddress, versionParams } from './version-visit.ts'

type ReviewVisit = Visit<'instrumentReview'> | Visit<'reviewInstrument'>

const show = async (visit: ReviewVisit, refusal: string | null = null): Promise<Response> => {
  const { language, form, deps } = visit
  const version = await readVersion(visit)
  if (!version?.draft) return visit.notFound()
  if (version.status === 'published')
    return visit.redirect(versionAddress(visit, form.has('intent') ? { say: 'published' } : {}))
  const rounds = await olderRounds(visit, version)
  const effects = await Promise.all(
    rounds.map(async (round) => ({ round, effects: await deps.roundMoves.effects(round, version.instrument) })),
  )
  return visit.page({
    title: `${reviewTexts[language].title}, ${titleOf(version, visit)}`,
    status: refusal ? 409 : form.hasErrors ? 400 : 200,
    isWide: true,
    otherLanguage: pathTo('instrumentReview', language === 'sv' ? 'en' : 'sv', versionParams(visit)),
    children: (
      <ReviewPage
        visit={visit}
        version={version}
        draft={version.draft}
        problems={versionView(version.instrument, version.draft).problems}
        effects={effects}
        form={{ errors: form.errors, language }}
        refusal={refusal}
      />
    ),
  })
}

const said = { send: 'sent', publish: 'published', back: 'sent-back' } as const

const post = async (visit: Visit<'reviewInstrument'>): Promise<Response> => {
  const { form, language, deps } = visit
  const deed = deedOf(visit)
  const intent = form.choice('intent', ['send', 'publish', 'back'], { isRequired: true })
  if (intent === 'publish' && !form.isChecked('read')) form.fail('read', { kind: 'required' })
  const remark = intent === 'back' ? form.text('remark', { maxLength: maxRemarkLength, isRequired: true }) : ''
  if (form.hasErrors || !intent) return show(visit)
  const { drafts } = deps
  const outcome = await (intent === 'send'
    ? drafts.sendForReview(deed)
    : intent === 'publish'
      ? drafts.publish(deed)
      : drafts.sendBack({ ...deed, remark }))
  if (outcome.ok || outcome.refusal.kind === 'already-done')
    return visit.redirect(versionAddress(visit, { say: said[intent] }))
  return show(visit, reviewTexts[language].refusals[outcome.refusal.kind])
}

/** Review and publishing. */
export const registerInstrumentReview = (site: Site): void => {
  site.on('instrumentReview', (visit) => show(visit))
  site.on('reviewInstrument', post)
}
