import type { Mapping } from '../assessments/mapping.ts'
import { Breadcrumbs, Notice, PageHeading } from '../components/page-parts.tsx'
import type { Visit } from '../site.tsx'
import { AssignmentLine } from './assignment-line.tsx'
import { assignmentTexts } from './assignment-texts.ts'
import type { AreaAssignments, AssignmentView } from './assignments-view.ts'

type PageProps = {
  visit: Visit<'assignments'>
  mapping: Mapping
  areas: readonly AreaAssignments[]
  notice: { color: 'success' | 'warning'; text: string } | null
}

const Given = ({
  own,
  target,
  what,
  page,
}: {
  own: AssignmentView | null
  target: string
  what: string
  page: PageProps
}) => {
  const { visit, mapping } = page
  const { language } = visit
  const t = assignmentTexts[language]
  const address = visit.path('assignment', { region: visit.region.code, round: mapping.round.id, target })
  return (
    <p class="assignment-row__who">
      {own ? <AssignmentLine view={own} language={language} /> : <span class="assignment__nobody">{t.nobody}</span>}{' '}
      {mapping.lock === null && (
        <a class="ds-link" href={address}>
          {own ? t.change : t.assign}
          <span class="ds-sr-only">{what}</span>
        </a>
      )}
    </p>
  )
}

const AreaPart = ({ entry, page }: { entry: AreaAssignments; page: PageProps }) => {
  const { language } = page.visit
  const t = assignmentTexts[language]
  const { area, own, indicators } = entry
  const given = indicators.filter((each) => each.own !== null).length
  return (
    <section class="assignment-area" aria-labelledby={`area-${area.letter}`}>
      <h2 class="ds-heading" data-size="xs" id={`area-${area.letter}`}>
        {area.letter}. {area.title[language]}
      </h2>
      <Given own={own} target={area.id} what={t.ofArea(area.letter)} page={page} />
      <details class="ds-details" open={given > 0}>
        <summary>{t.questions(indicators[0]?.indicator.id ?? '', indicators.at(-1)?.indicator.id ?? '')}</summary>
        <div>
          <ul class="assignment-rows">
            {indicators.map(({ indicator, own: mine }) => (
              <li class="assignment-row">
                <p>
                  <b>{indicator.id}</b> {indicator.question[language]}
                </p>
                <Given own={mine} target={indicator.id} what={t.ofQuestion(indicator.id)} page={page} />
              </li>
            ))}
          </ul>
        </div>
      </details>
    </section>
  )
}

/** Who does what in a mapping: every area and question, with the way to give it to a colleague. */
export const AssignmentsPage = (page: PageProps) => {
  const { visit, mapping, areas, notice } = page
  const { language, region, path } = visit
  const t = assignmentTexts[language]
  const params = { region: region.code, round: mapping.round.id }
  return (
    <>
      <Breadcrumbs
        language={language}
        links={[
          { href: path('region', { region: region.code }), label: region.name },
          { href: path('mapping', params), label: mapping.round.title[language] },
        ]}
      />
      <PageHeading eyebrow={`${region.name}, ${mapping.round.title[language]}`} title={t.title} lead={t.lead} />
      {notice && (
        <Notice color={notice.color} isStatus>
          <p>{notice.text}</p>
        </Notice>
      )}
      {mapping.lock !== null && (
        <Notice color="info">
          <p>{t.locked}</p>
        </Notice>
      )}
      {areas
        .filter(({ indicators }) => indicators.length > 0)
        .map((entry) => (
          <AreaPart entry={entry} page={page} />
        ))}
    </>
  )
}
