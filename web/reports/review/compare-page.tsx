import { type FigureChange, hasChanged } from '#shared/key-figures/key-figures.ts'
import type { Language } from '#shared/platform/language.ts'
import type { ChapterComparison, PassageChange } from '#shared/reports/compare-documents.ts'
import type { StatusReport } from '#shared/reports/status-report.ts'
import { diffWords } from '../../assessments/word-diff.ts'
import { WordDiff } from '../../assessments/word-diff-text.tsx'
import { Breadcrumbs, PageHeading, Table, Tag } from '../../components/page-parts.tsx'
import { pathTo } from '../../paths.ts'
import { deskTexts } from '../desk-texts.ts'
import { figureLinks } from '../figure-links.ts'
import { reviewTexts } from './review-texts.ts'

type ComparePageProps = {
  language: Language
  report: StatusReport
  name: string
  /** The name of the report before; null for the first. */
  before: string | null
  figures: FigureChange[] | null
  chapters: ChapterComparison[] | null
}

const Figures = ({ language, figures, report }: Pick<ComparePageProps, 'language' | 'figures' | 'report'>) => {
  const t = reviewTexts[language].compare
  if (!figures) return <p>{t.noFigures}</p>
  const changed = figures.filter(hasChanged)
  const figurePage = figureLinks(language, report.snapshotId)
  const same = figures.length - changed.length
  return (
    <>
      {changed.length === 0 ? (
        <p>{t.noChanges}</p>
      ) : (
        <Table
          caption={t.figuresCaption}
          columns={t.figureColumns.map((label) => ({ label }))}
          isStacked
          rows={changed.map(({ key, now, before }) => [
            <a class="ds-link" href={figurePage(key)}>
              {now.label[language]}
            </a>,
            before?.text[language] ?? t.newFigure,
            now.text[language],
          ])}
        />
      )}
      {same > 0 && <p>{t.sameFigures(same)}</p>}
    </>
  )
}

const colors = { added: 'success', removed: 'danger', changed: 'info' } as const

const Change = ({ language, change }: { language: Language; change: PassageChange }) => {
  const t = reviewTexts[language].compare
  const after = change.kind === 'changed' ? change.after : change.passage
  return (
    <li>
      <p class="report-change__kind">
        <Tag color={colors[change.kind]}>{t.kinds[change.kind]}</Tag>
        {after.isComment && <Tag color="neutral">{t.comment}</Tag>}
      </p>
      <p>
        {change.kind === 'changed' ? (
          <WordDiff parts={diffWords(change.before.text, change.after.text)} language={language} />
        ) : (
          change.passage.text
        )}
      </p>
    </li>
  )
}

const ChapterChanges = ({ language, chapter }: { language: Language; chapter: ChapterComparison }) => {
  const t = reviewTexts[language].compare
  return (
    <section class="report-compared" aria-labelledby={`chapter-${chapter.id}`}>
      <h3 class="ds-heading" data-size="xs" id={`chapter-${chapter.id}`}>
        {chapter.title}
      </h3>
      {chapter.stands !== 'in-both' && <p>{t.stands[chapter.stands]}</p>}
      {chapter.sameComments.length > 0 && (
        <div class="report-same-comment">
          <p>
            <strong>{t.sameComments}</strong>
          </p>
          {chapter.sameComments.map((text) => (
            <p>{text}</p>
          ))}
        </div>
      )}
      {chapter.changes.length > 0 && (
        <ul class="report-changes">
          {chapter.changes.map((change) => (
            <Change language={language} change={change} />
          ))}
        </ul>
      )}
      {chapter.unchanged > 0 && <p class="report-unchanged">{t.unchanged(chapter.unchanged)}</p>}
    </section>
  )
}

/** What has changed since the last report: figures, and sentences chapter by chapter. */
export const ComparePage = ({ language, report, name, before, figures, chapters }: ComparePageProps) => {
  const t = reviewTexts[language].compare
  return (
    <>
      <Breadcrumbs
        language={language}
        links={[
          { href: pathTo('reportDesk', language), label: deskTexts[language].title },
          { href: pathTo('deskReport', language, { report: report.id }), label: name },
        ]}
      />
      <PageHeading title={t.title} lead={before ? t.lead(before) : t.none} />
      {before && (
        <>
          <h2 class="ds-heading" data-size="sm">
            {t.figures}
          </h2>
          <Figures language={language} figures={figures} report={report} />
          <h2 class="ds-heading" data-size="sm">
            {t.sentences}
          </h2>
          {chapters ? (
            chapters.map((chapter) => <ChapterChanges language={language} chapter={chapter} />)
          ) : (
            <p>{t.noDocument}</p>
          )}
        </>
      )}
    </>
  )
}
