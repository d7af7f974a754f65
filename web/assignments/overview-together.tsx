import type { Child } from 'hono/jsx'
import { type Language, texts } from '#shared/platform/language.ts'
import type { Mapping } from '../assessments/mapping.ts'
import type { Visit } from '../site.tsx'
import { readByArea } from './area-assignments.tsx'
import { AssignmentLine } from './assignment-line.tsx'
import { assignmentTexts } from './assignment-texts.ts'

const linkTexts = texts({
  sv: {
    label: 'Arbeta tillsammans',
    comments: (open: number) =>
      open === 0 ? 'Kommentarer' : open === 1 ? 'Kommentarer (1 öppen tråd)' : `Kommentarer (${open} öppna trådar)`,
  },
  en: {
    label: 'Work together',
    comments: (open: number) =>
      open === 0 ? 'Comments' : open === 1 ? 'Comments (1 open thread)' : `Comments (${open} open threads)`,
  },
})

/** What the overview of a mapping shows of working together: ways to the threads and to who does what, and who sees to each area. */
export type OverviewTogether = { links: Child; byArea: Record<string, Child> }

const Links = ({
  language,
  comments,
  assignments,
  open,
}: {
  language: Language
  comments: string
  assignments: string
  open: number
}) => (
  <nav aria-label={linkTexts[language].label}>
    <ul class="link-row">
      <li>
        <a class="ds-link" href={assignments}>
          {assignmentTexts[language].title}
        </a>
      </li>
      <li>
        <a class="ds-link" href={comments}>
          {linkTexts[language].comments(open)}
        </a>
      </li>
    </ul>
  </nav>
)

/** Reads it. Three queries, side by side. */
export const overviewTogether = async (visit: Visit<'mapping'>, mapping: Mapping): Promise<OverviewTogether> => {
  const { deps, region, path, language } = visit
  const params = { region: region.code, round: mapping.round.id }
  const [areas, threads] = await Promise.all([
    readByArea(visit, mapping),
    deps.comments.list(region.code, mapping.round.id, 'region'),
  ])
  const open = threads.filter(({ status }) => status === 'open').length
  return {
    links: (
      <Links
        language={language}
        comments={path('comments', params)}
        assignments={path('assignments', params)}
        open={open}
      />
    ),
    byArea: Object.fromEntries(
      areas.flatMap(({ area, own }): [string, Child][] =>
        own ? [[area.id, <AssignmentLine view={own} language={language} />]] : [],
      ),
    ),
  }
}
