import { type ReportDocument, type ReportText, readText } from '#shared/reports/report-document.ts'
import { KeyFigureValue } from './document/report-text.tsx'

type BriefProps = {
  document: ReportDocument
  title: string
  figurePage: (key: string) => string | null
  /** Where the whole report is read. */
  readPage: string
}

/** Words with their figures as links to their own pages; what points at a table or figure of the report leads to where the report is read (`readPage`). */
const BriefWords = ({
  text,
  document,
  figurePage,
  readPage,
}: {
  text: ReportText
} & Omit<BriefProps, 'title'>) => (
  <>
    {readText(document, text).map(({ text: words, figure, target }) => {
      const href = figure === undefined ? null : figurePage(figure)
      if (href !== null)
        return (
          <a class="report-text__value" href={href}>
            {words}
          </a>
        )
      if (target === undefined) return words
      return (
        <a class="ds-link" href={`${readPage}#${target}`}>
          {words}
        </a>
      )
    })}
  </>
)

/** How the report begins: the lead, the numbers to take along and the first points of its first chapter. Nothing for a report whose first chapter has none of it. */
export const ReportBrief = ({ document, title, figurePage, readPage }: BriefProps) => {
  const blocks = document.chapters[0]?.blocks ?? []
  const lead = blocks.find((block) => block.kind === 'lead')
  const numbers = blocks.find((block) => block.kind === 'key-figures')
  const points = blocks.find((block) => block.kind === 'list')
  if (!lead && !numbers && !points) return null
  return (
    <section class="report-brief" aria-labelledby="brief">
      <h2 class="ds-heading" data-size="sm" id="brief">
        {title}
      </h2>
      {lead && (
        <p class="report-lead">
          <BriefWords text={lead.text} document={document} figurePage={figurePage} readPage={readPage} />
        </p>
      )}
      {numbers && (
        <ul class="report-key-figures">
          {numbers.items.map(({ value, label, figure }) => (
            <li>
              <KeyFigureValue value={value} figure={figure} figurePage={figurePage} /> <span>{label}</span>
            </li>
          ))}
        </ul>
      )}
      {points && (
        <ul class="ds-list">
          {points.items.map((item) => (
            <li>
              <BriefWords text={item} document={document} figurePage={figurePage} readPage={readPage} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
