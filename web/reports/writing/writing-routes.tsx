import { asActor } from '#shared/people/person.ts'
import type { Localized } from '#shared/platform/language.ts'
import { type ChapterText, maxChapterTextLength } from '#shared/reports/chapter-text.ts'
import type { ChapterId } from '#shared/reports/report-choice.ts'
import type { StatusReport } from '#shared/reports/status-report.ts'
import { pathTo } from '../../paths.ts'
import type { Site, Visit } from '../../site.tsx'
import { figuresOf } from '../desk-material.ts'
import { reportName } from '../desk-view.ts'
import { choiceTexts } from '../ordering/choice-texts.ts'
import { WritingPage, type WritingPageProps } from './writing-page.tsx'
import { writingTexts } from './writing-texts.ts'

type WritingVisit = Visit<'reportText' | 'saveReportText'>

/** A chapter of a report that the address names, with what is written in it. */
type Place = { report: StatusReport; chapter: ChapterId; kept: ChapterText | null }

/** The most that is sought for. */
const maxSearchLength = 100

const nothing: Localized = { sv: '', en: '' }

const find = async ({ deps, params }: WritingVisit): Promise<Place | null> => {
  const report = await deps.reports.get(params.report)
  const chapter = report?.choice.chapters.find((id) => id === params.chapter)
  if (!report || !chapter) return null
  const texts = await deps.reports.texts(report.id)
  return { report, chapter, kept: texts.find((text) => text.chapter === chapter) ?? null }
}

const previousText = async ({ deps }: WritingVisit, { report, chapter }: Place): Promise<Localized | null> => {
  if (report.previousId === null) return null
  return (await deps.reports.texts(report.previousId)).find((text) => text.chapter === chapter)?.text ?? null
}

/** What is in the fields: as sent, or what is kept, or on request what the report before says. */
const shownText = (visit: WritingVisit, { kept }: Place, previous: Localized | null): Localized => {
  if (visit.id === 'saveReportText') {
    const { form } = visit
    const field = (name: 'sv' | 'en') => (form.has(name) ? form.raw(name) : (kept?.text[name] ?? ''))
    return { sv: field('sv'), en: field('en') }
  }
  if (visit.query.get('fran') === 'forra' && previous) return previous
  return kept?.text ?? nothing
}

type Shown = Partial<Pick<WritingPageProps, 'theirs' | 'told' | 'version' | 'asked'>> & { status?: 200 | 409 }

const show = async (visit: WritingVisit, place: Place, shown: Shown = {}): Promise<Response> => {
  const { deps, language, form, params, query } = visit
  const { report, chapter, kept } = place
  const [rounds, figures, previous] = await Promise.all([
    deps.rounds.list(),
    figuresOf(deps, report),
    previousText(visit, place),
  ])
  const saved =
    query.get('done') === 'saved' ? ({ color: 'success', text: writingTexts[language].saved } as const) : null
  return visit.page({
    title: choiceTexts[language].chapters[chapter],
    isWide: true,
    status: form.hasErrors ? 400 : (shown.status ?? 200),
    otherLanguage: pathTo('reportText', language === 'sv' ? 'en' : 'sv', params),
    children: (
      <WritingPage
        language={language}
        report={report}
        name={reportName(report, rounds, language)}
        chapter={chapter}
        form={{ errors: form.errors, language }}
        typed={shownText(visit, place, previous)}
        search={(visit.id === 'saveReportText' ? form.raw('search') : (query.get('sok') ?? '')).slice(
          0,
          maxSearchLength,
        )}
        kept={kept}
        version={shown.version ?? (form.has('version') ? form.version() : (kept?.version ?? 0))}
        previous={previous}
        figures={figures}
        theirs={shown.theirs ?? null}
        told={shown.told ?? saved}
        asked={shown.asked ?? null}
        newFormKey={visit.newFormKey}
      />
    ),
  })
}

const save = async (visit: Visit<'saveReportText'>, place: Place): Promise<Response> => {
  const { deps, form, language, params, now } = visit
  const { report, chapter, kept } = place
  const read = (name: 'sv' | 'en') =>
    report.choice.languages.includes(name)
      ? form.text(name, { maxLength: maxChapterTextLength })
      : (kept?.text[name] ?? '')
  const text = { sv: read('sv'), en: read('en') }
  const basedOnVersion = form.version()
  const formKey = form.formKey()
  if (form.hasErrors) return show(visit, place)
  const outcome = await deps.reports.saveText({
    reportId: report.id,
    chapter,
    text,
    goTogether: form.isChecked('goTogether'),
    basedOnVersion,
    actor: asActor(visit.person),
    at: now,
    formKey,
  })
  if (outcome.ok || outcome.refusal.kind === 'already-done')
    return visit.redirect(`${visit.path('reportText', params)}?done=saved`)
  const { refusal } = outcome
  const t = writingTexts[language]
  if (refusal.kind === 'stale-text')
    return show(visit, place, {
      theirs: refusal.current,
      version: refusal.current?.version ?? 0,
      status: 409,
      ...(!refusal.current && { told: { color: 'warning', text: t.changed } }),
    })
  if (refusal.kind === 'not-a-draft')
    return show(
      visit,
      { ...place, report: refusal.current },
      { told: { color: 'warning', text: t.notDraft }, status: 409 },
    )
  return visit.notFound()
}

/** Where a coordinator writes the texts of a report, chapter by chapter. */
export const registerWriting = (site: Site): void => {
  site.on('reportText', async (visit) => {
    const place = await find(visit)
    return place ? show(visit, place) : visit.notFound()
  })
  site.on('saveReportText', async (visit) => {
    const place = await find(visit)
    if (!place) return visit.notFound()
    const deed = visit.form.raw('deed')
    if (deed !== 'preview' && deed !== 'find') return save(visit, place)
    return show(visit, place, { asked: deed })
  })
}
