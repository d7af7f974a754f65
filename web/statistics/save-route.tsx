import { emptyCounts, mergeCounts } from '#shared/statistics/merge-counts.ts'
import type { SubmitCountsRefusal } from '#shared/statistics/submit-counts.ts'
import type { CountContent, CountRecord } from '#shared/statistics/validation-count.ts'
import { findingSentence } from '../quality/finding-texts.ts'
import type { Visit } from '../site.tsx'
import { fieldsOf, readCounts, totalName, typedFields } from './count-form.ts'
import type { YearPageProps } from './year-page.tsx'
import { readYear, warningsOf, yearOf, yearPage } from './year-route.tsx'

type Again = (change?: Partial<YearPageProps>, status?: 400 | 409) => Promise<Response>
type Answers = {
  [K in SubmitCountsRefusal['kind']]: (
    refusal: Extract<SubmitCountsRefusal, { kind: K }>,
  ) => Response | Promise<Response>
}

/** What each refusal becomes. What was typed comes back in every case. */
const answersTo = (
  visit: Visit<'saveCounts'>,
  content: CountContent,
  record: CountRecord | null,
  again: Again,
  goOn: () => Response,
): Answers => ({
  'already-done': goOn,
  'not-a-count-year': () => visit.notFound(),
  'stale-counts': ({ current }) => {
    if (!current) {
      visit.form.fail('version', { kind: 'expired-form' })
      return again({}, 409)
    }
    const base = record?.versions.find(({ version }) => version === visit.form.version()) ?? emptyCounts
    const typed = mergeCounts(base, current, content)
    return again({ conflict: { stands: current, typed }, content: typed, fields: fieldsOf(typed), warnings: [] }, 409)
  },
  'warnings-unconfirmed': () => again({ hasStopped: true }),
  'counts-wrong': ({ errors }) => {
    for (const error of errors) {
      const message = { kind: 'own' as const, message: findingSentence(error, visit.language) }
      if (error.kind === 'total-contradicts') visit.form.fail(totalName(error.sector), message)
      else visit.form.fail(error.kind === 'source-missing' ? 'source' : 'counts', message)
    }
    return again({ form: { errors: visit.form.errors, language: visit.language } })
  },
})

/** Saves a draft or submits, then shows the year; or shows the form again with what was typed and why it was not taken. */
export const saveCounts = async (visit: Visit<'saveCounts'>): Promise<Response> => {
  const year = yearOf(visit)
  if (year === null) return visit.notFound()
  const { form, language, region, deps } = visit
  const content = readCounts(form)
  const intent = form.choice('intent', ['draft', 'submit'])
  const [formKey, basedOnVersion, confirmed] = [form.formKey(), form.version(), form.all('confirm')]
  const { record, previous } = await readYear(visit, year)
  const isReadable = !form.hasErrors
  const again: Again = async (change = {}, status = 400) =>
    yearPage(
      {
        visit,
        year,
        record,
        previous,
        form: { errors: form.errors, language },
        fields: typedFields(form),
        content: isReadable ? content : null,
        warnings: isReadable ? await warningsOf(visit, content, year) : [],
        confirmed,
        hasStopped: false,
        conflict: null,
        saved: null,
        ...change,
      },
      status,
    )
  if (!isReadable) return again()

  const status = intent === 'submit' ? 'submitted' : 'draft'
  const goOn = () =>
    visit.redirect(`${visit.path('countsYear', { region: region.code, year: String(year) })}?saved=${status}`)
  const input = {
    regionCode: region.code,
    year,
    content,
    basedOnVersion,
    actor: { id: visit.person.email, name: visit.person.name },
    at: visit.now,
    formKey,
  }
  const outcome =
    intent === 'submit' ? await deps.counts.submit({ ...input, confirmed }) : await deps.counts.save(input)
  if (outcome.ok) return goOn()
  const answers = answersTo(visit, content, record, again, goOn)
  // The kind picks the answer that takes just this refusal; the compiler does not tie the two together.
  return (answers[outcome.refusal.kind] as (refusal: SubmitCountsRefusal) => Response | Promise<Response>)(
    outcome.refusal,
  )
}
