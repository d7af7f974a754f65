import { type ReportDocument, type ReportText, readText } from '#shared/reports/report-document.ts'
import { KeyFigureValue } from './document/report-text.tsx'

/** Words with their figures as links; what points at a table or figure of the report is only words here, where they do not stand. */
const BriefWords = ({
  text,
  document,
  figurePage,
}: {
  text: ReportText
  document: ReportDocument
  figurePage: (key: string) => string | null
}) => (
  <>
    {readText(document, text).map((segment) => {
      const href = segment.figure === undefined ? null : figurePage(segment.figure)
      return href === null ? (
        segment.text
      ) : (
        <a class="report-text__value" href={href}>
          {segment.text}
        </a>
      )
    })}
  </>
)

/** How the report begins: the lead, the numbers to take along and the first points of its first chapter. Nothing for a report whose first chapter has none of it. */
export const ReportBrief = ({
  document,
  title,
  figurePage,
}: {
  document: ReportDocument
  title: string
  figurePage: (key: string) => string | null
}) => {
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
          <BriefWords text={lead.text} document={document} figurePage={figurePage} />
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
              <BriefWords text={item} document={document} figurePage={figurePage} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
