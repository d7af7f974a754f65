import type { NationalBarrier } from '#shared/barriers/national-barrier.ts'
import type { Doing, NationalRefusal } from '#shared/barriers/national-deed.ts'
import { asActor } from '#shared/people/person.ts'
import type { Outcome } from '#shared/platform/outcome.ts'
import { swedishDay } from '#shared/platform/swedish-day.ts'
import { pathTo } from '../paths.ts'
import type { Site } from '../site.tsx'
import { inLanguage } from './barrier-words.ts'
import {
  type NationalForm,
  nationalTextLimits,
  readAddress,
  readAnswer,
  readContent,
  typedWith,
} from './national-form.ts'
import type { DoneCode } from './national-notice-texts.ts'
import { NationalPage, type NationalProblem } from './national-page.tsx'
import type { NationalVisit } from './national-parts.tsx'
import { readReference, referenceText } from './reference-form.ts'

const show = async (
  visit: NationalVisit,
  national: NationalBarrier,
  problem: NationalProblem | null = null,
): Promise<Response> => {
  const { form, language, deps } = visit
  const params = { national: national.id }
  const [members, mayCount] = await Promise.all([
    deps.nationalBarriers.members(national.members),
    deps.nationalBarriers.mayCount(),
  ])
  return visit.page({
    title: inLanguage(national.title, national.titleEn, language).text,
    isWide: true,
    status: form.hasErrors ? 400 : problem ? 409 : 200,
    otherLanguage: pathTo('nationalBarrier', language === 'sv' ? 'en' : 'sv', params),
    children: (
      <NationalPage
        visit={visit}
        national={national}
        members={members}
        mayCount={mayCount}
        form={{ errors: form.errors, language }}
        typed={typedWith(national, form)}
        version={form.shownVersion(national.version)}
        problem={problem}
      />
    ),
  })
}

/** Who does it, when, and the form's key. */
const doingOf = (visit: NationalVisit): Doing => ({
  actor: asActor(visit.person),
  at: visit.now,
  formKey: visit.form.formKey(),
})

/** What a posted form does: carries it out, and goes back to the page or shows what stood in the way. */
type Post = {
  done: DoneCode
  form?: NationalForm
  /** Reads the form and carries it out; null when a field is wrong. */
  carryOut(national: NationalBarrier): Promise<Outcome<NationalBarrier, NationalRefusal>> | null
  query?: () => Record<string, string>
}

const post = async (visit: NationalVisit, { done, form, carryOut, query = () => ({}) }: Post): Promise<Response> => {
  const { deps, params } = visit
  const desk = visit.path('barrierDesk')
  const address = (code: DoneCode) =>
    code === 'dissolved'
      ? `${desk}?done=dissolved`
      : `${visit.path('nationalBarrier', { national: params.national })}?${new URLSearchParams({ done: code, ...query() })}`
  const before = await deps.nationalBarriers.get(params.national)
  if (!before) return done === 'dissolved' ? visit.redirect(address(done)) : visit.notFound()
  const outcome = await carryOut(before)
  if (!outcome) return show(visit, before)
  if (outcome.ok || outcome.refusal.kind === 'already-done') return visit.redirect(address(done))
  const { refusal } = outcome
  const now = refusal.kind === 'stale' ? refusal.current : await deps.nationalBarriers.get(params.national)
  if (!now) return visit.notFound()
  return show(
    visit,
    now,
    refusal.kind === 'stale' && form
      ? { kind: 'overtaken', form, current: refusal.current }
      : { kind: 'told', refusal: refusal.kind },
  )
}

const showNational = async (visit: NationalVisit): Promise<Response> => {
  const national = await visit.deps.nationalBarriers.get(visit.params.national)
  return national ? show(visit, national) : visit.notFound()
}

/** The member that a button names. */
const memberOf = ({ form }: NationalVisit) => {
  const member = readReference(form.raw('member'))
  if (!member) form.fail('member', { kind: 'not-a-choice' })
  return member
}

/** The page of one national barrier, with its forms. */
export const registerNational = (site: Site): void => {
  const { nationalBarriers } = site.deps
  site.on('nationalBarrier', showNational)
  site.on('saveNational', (visit) =>
    post(visit, {
      done: 'saved',
      form: 'content',
      carryOut({ id }) {
        const deed = { ...doingOf(visit), id, basedOnVersion: visit.form.version() }
        const content = readContent(visit.form)
        return content && nationalBarriers.save({ ...deed, content })
      },
    }),
  )
  site.on('addressNational', (visit) =>
    post(visit, {
      done: 'addressed',
      form: 'address',
      carryOut({ id }) {
        const deed = { ...doingOf(visit), id, basedOnVersion: visit.form.version() }
        const address = readAddress(visit.form, swedishDay(visit.now), visit.language)
        return address && nationalBarriers.address({ ...deed, address })
      },
    }),
  )
  site.on('answerNational', (visit) =>
    post(visit, {
      done: 'answered',
      form: 'answer',
      carryOut(before) {
        const deed = { ...doingOf(visit), id: before.id, basedOnVersion: visit.form.version() }
        const answer = readAnswer(visit.form, before, swedishDay(visit.now), visit.language)
        return answer && nationalBarriers.answer({ ...deed, answer })
      },
    }),
  )
  site.on('noteOnNational', (visit) =>
    post(visit, {
      done: 'noted',
      carryOut({ id }) {
        const doing = doingOf(visit)
        const text = visit.form.text('note', { maxLength: nationalTextLimits.note, isRequired: true })
        return visit.form.hasErrors ? null : nationalBarriers.note({ ...doing, id, text })
      },
    }),
  )
  registerDecisions(site)
}

const registerDecisions = (site: Site): void => {
  const { nationalBarriers } = site.deps
  site.on('takeOutBarrier', (visit) => {
    const member = memberOf(visit)
    return post(visit, {
      done: 'taken-out',
      carryOut({ id }) {
        const doing = doingOf(visit)
        return visit.form.hasErrors || !member ? null : nationalBarriers.takeOut({ ...doing, id, member })
      },
      query: (): Record<string, string> => (member ? { member: referenceText(member) } : {}),
    })
  })
  site.on('addToNational', (visit) => {
    const member = memberOf(visit)
    return post(visit, {
      done: 'added',
      carryOut({ id }) {
        const doing = doingOf(visit)
        return visit.form.hasErrors || !member ? null : nationalBarriers.add({ ...doing, id, members: [member] })
      },
    })
  })
  site.on('releaseNational', (visit) => {
    const choice = visit.form.choice('released', ['yes', 'no'], { isRequired: true })
    return post(visit, {
      done: choice === 'no' ? 'withdrawn' : 'released',
      carryOut({ id }) {
        const deed = { ...doingOf(visit), id, basedOnVersion: visit.form.version() }
        return visit.form.hasErrors ? null : nationalBarriers.release({ ...deed, isReleased: choice === 'yes' })
      },
    })
  })
  site.on('dissolveNational', (visit) =>
    post(visit, {
      done: 'dissolved',
      carryOut({ id }) {
        const deed = { ...doingOf(visit), id, basedOnVersion: visit.form.version() }
        return visit.form.hasErrors ? null : nationalBarriers.dissolve(deed)
      },
    }),
  )
}
