import { asActor } from '#shared/people/person.ts'
import { failureFacts } from '#shared/platform/stack.ts'
import { letterLimits } from '#shared/report-letters/letter-limits.ts'
import type { MailedAnswer } from '#shared/report-letters/mail-answer.ts'
import type { Site, Visit } from '../site.tsx'
import { answerMail } from './answer-mail.ts'
import { type DeskSaid, LetterDesk } from './desk-page.tsx'
import { letterDeskTexts } from './desk-texts.ts'

type DeskVisit = Visit<'corrections' | 'answerCorrection'>

const isSaid = (word: string | null): word is DeskSaid => word !== null && Object.hasOwn(letterDeskTexts.sv.said, word)

type Shown = { typed?: string; unsaved?: string }

const show = async (visit: DeskVisit, asked: string | null, { typed = '', unsaved }: Shown = {}): Promise<Response> => {
  const { deps, language, form, query } = visit
  const [corrections, observations] = await Promise.all([
    deps.reportLetters.corrections(),
    deps.reportLetters.observations(null),
  ])
  const waiting = corrections.filter(({ status }) => status === 'new')
  // The one asked for, or the one that has waited longest.
  const open = waiting.find(({ id }) => id === asked) ?? waiting.at(-1)
  const said = unsaved === undefined ? query.get('said') : 'handled-before'
  return visit.page({
    title: letterDeskTexts[language].title,
    status: form.hasErrors ? 400 : unsaved === undefined ? 200 : 409,
    children: (
      <LetterDesk
        language={language}
        corrections={corrections}
        observations={observations}
        openId={open?.id ?? null}
        form={{ errors: form.errors, language }}
        typed={typed}
        formKey={visit.newFormKey()}
        said={isSaid(said) ? said : null}
        unsaved={unsaved}
      />
    ),
  })
}

const saidOf = {
  mailed: 'handled-mailed',
  later: 'mailed-later',
  refused: 'not-mailed',
  nothing: 'handled',
} as const satisfies Record<MailedAnswer, DeskSaid>

/** Sends the answer to the reader; what went wrong is logged, and the page says so too. */
const mail = ({ deps }: DeskVisit, id: string): Promise<MailedAnswer> =>
  deps.reportLetters.mailAnswer(id, async (correction) => {
    try {
      await deps.sendMail(answerMail(correction))
    } catch (error) {
      deps.log.error('mail-failed', failureFacts(error))
      throw error
    }
  })

const post = async (visit: Visit<'answerCorrection'>): Promise<Response> => {
  const { deps, form, person, now } = visit
  const id = form.raw('correction')
  const formKey = form.formKey()
  const answer = form.text('answer', { maxLength: letterLimits.answer, isRequired: true })
  if (form.hasErrors) return show(visit, id, { typed: form.raw('answer') })
  const outcome = await deps.reportLetters.answerCorrection({ id, answer, actor: asActor(person), at: now, formKey })
  const lead = (said: DeskSaid) => visit.redirect(`${visit.path('corrections')}?said=${said}#correction-${id}`)
  if (!outcome.ok) {
    if (outcome.refusal.kind === 'correction-unknown') return visit.notFound()
    return outcome.refusal.kind === 'already-done' ? lead('handled') : show(visit, null, { unsaved: answer })
  }
  return lead(saidOf[await mail(visit, id)])
}

/** The coordinator's page of what is said about reports. */
export const registerLetterDesk = (site: Site): void => {
  site.on('corrections', (visit) => show(visit, visit.query.get('open')))
  site.on('answerCorrection', post)
}
