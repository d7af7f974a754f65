import { type BarrierReference, nationalLimits } from '#shared/barriers/national-barrier.ts'
import { asActor } from '#shared/people/person.ts'
import { barrierLevels } from '#shared/plans/plan.ts'
import { pathTo } from '../paths.ts'
import type { Site, Visit } from '../site.tsx'
import { BarrierDeskPage } from './barrier-desk-page.tsx'
import { barrierDeskTexts } from './barrier-desk-texts.ts'
import { raisedView } from './barrier-desk-view.ts'
import type { BarrierDeskVisit } from './join-form.tsx'
import { nationalTextLimits } from './national-form.ts'
import type { ToldRefusal } from './national-notice-texts.ts'
import { readReference } from './reference-form.ts'

/** The page for the round that the address names, or the newest. 23 reads. */
const show = async (visit: BarrierDeskVisit, refusal: ToldRefusal | null = null): Promise<Response> => {
  const { deps, language, query } = visit
  const [all, nationals] = await Promise.all([deps.rounds.list(), deps.nationalBarriers.list()])
  const rounds = all.filter(({ kind }) => kind === 'mapping')
  const round = rounds.find(({ id }) => id === query.get('round')) ?? rounds[0] ?? null
  const raised = round ? await deps.nationalBarriers.raised(round.id) : []
  return visit.page({
    title: barrierDeskTexts[language].title,
    isWide: true,
    status: visit.form.hasErrors ? 400 : refusal ? 409 : 200,
    otherLanguage: pathTo('barrierDesk', language === 'sv' ? 'en' : 'sv') + (round ? `?round=${round.id}` : ''),
    children: (
      <BarrierDeskPage
        visit={visit}
        rounds={rounds}
        round={round}
        nationals={nationals}
        view={raisedView(raised, nationals)}
        refusal={refusal}
      />
    ),
  })
}

/** The barriers that are ticked; what is none is an error, and so are none at all. */
const readMembers = ({ form }: BarrierDeskVisit): BarrierReference[] => {
  const texts = [...new Set(form.all('members').filter((text) => text !== ''))]
  const members = texts.flatMap((text) => readReference(text) ?? [])
  if (members.length < texts.length || members.length > nationalLimits.members)
    form.fail('members', { kind: 'not-a-choice' })
  if (texts.length === 0) form.fail('members', { kind: 'required' })
  return members
}

const postJoin = async (visit: Visit<'joinBarriers'>): Promise<Response> => {
  const { form, deps } = visit
  const doing = { actor: asActor(visit.person), at: visit.now, formKey: form.formKey() }
  const members = readMembers(visit)
  const nationals = await deps.nationalBarriers.list()
  const into = form.choice(
    'into',
    nationals.map(({ id }) => id),
  )
  const isNew = into === null
  const title = form.text('title', { maxLength: nationalTextLimits.title, isRequired: isNew })
  const level = form.choice('level', barrierLevels, { isRequired: isNew })
  if (form.hasErrors) return show(visit)
  const outcome =
    into === null && level !== null
      ? await deps.nationalBarriers.join({
          ...doing,
          members,
          content: { title, titleEn: '', text: '', textEn: '', level },
        })
      : await deps.nationalBarriers.add({ ...doing, id: into ?? '', members })
  if (outcome.ok)
    return visit.redirect(
      `${visit.path('nationalBarrier', { national: outcome.value.id })}?done=${isNew ? 'joined' : 'added'}`,
    )
  if (outcome.refusal.kind === 'already-done')
    return visit.redirect(`${visit.path('barrierDesk')}?done=${isNew ? 'joined' : 'added'}`)
  return show(visit, outcome.refusal.kind)
}

/** What regions have raised, and the form that joins it. */
export const registerBarrierDesk = (site: Site): void => {
  site.on('barrierDesk', (visit) => show(visit))
  site.on('joinBarriers', postJoin)
}
