import type { Child } from 'hono/jsx'
import { type Deed, undoable } from '#shared/instruments/draft.ts'
import { FormSecrets, SubmitButton } from '../components/form-parts.tsx'
import { Breadcrumbs, Notice, Tag } from '../components/page-parts.tsx'
import { problemSentence } from './problem-words.ts'
import { isSaid, type Said, versionTexts } from './version-texts.ts'
import type { PlacedProblem, ProblemPlace } from './version-view.ts'
import { type Version, type VersionVisit, versionParams } from './version-visit.ts'
import { colorOfStatus, words } from './words.ts'

/** The way back from a page of a version: the desk's list, and the version unless it is the page itself. */
export const VersionCrumbs = ({
  visit,
  version,
  links = [],
}: {
  visit: VersionVisit
  version?: Version
  links?: { href: string; label: string }[]
}) => (
  <Breadcrumbs
    language={visit.language}
    links={[
      { href: visit.path('instruments'), label: words[visit.language].back },
      ...(version
        ? [{ href: visit.path('instrumentVersion', versionParams(visit)), label: titleOf(version, visit) }]
        : []),
      ...links,
    ]}
  />
)

/** The instrument's name with its version. */
export const titleOf = ({ instrument }: Version, { language }: VersionVisit): string =>
  `${instrument.title[language] || instrument.title.sv || instrument.id}, ${words[language].version(instrument.version)}`

export const StatusTag = ({ version, visit }: { version: Version; visit: VersionVisit }) => (
  <Tag color={colorOfStatus(version.status)}>{words[visit.language].statuses[version.status]}</Tag>
)

const warnings: readonly Said[] = [
  'nothing-to-undo',
  'gone',
  'no-letter-left',
  'no-number-left',
  'not-a-draft',
  'area-too-large',
  'old-form',
  'draft-changed',
  'round-moved-unmailed',
]

/** A button that posts what it says by itself. */
export const PostButton = ({
  visit,
  action,
  fields,
  variant = 'tertiary',
  children,
}: {
  visit: VersionVisit
  action: string
  fields: Record<string, string>
  variant?: 'secondary' | 'tertiary'
  children?: Child
}) => (
  <form method="post" action={action} class="post-button">
    <FormSecrets formKey={visit.newFormKey()} />
    {Object.entries(fields).map(([name, value]) => (
      <input type="hidden" name={name} value={value} />
    ))}
    <SubmitButton variant={variant}>{children}</SubmitButton>
  </form>
)

const UndoButton = ({ visit, deed }: { visit: VersionVisit; deed: Deed }) => (
  <PostButton
    visit={visit}
    action={visit.path('undoInstrumentChange', versionParams(visit))}
    fields={{ deed: deed.id }}
  >
    {versionTexts[visit.language].undo}
    <span class="ds-sr-only"> {words[visit.language].deeds[deed.kind](deed.subject)}</span>
  </PostButton>
)

/** What has just happened, with the way to undo it. */
export const SaidNotice = ({ visit, version }: { visit: VersionVisit; version: Version }) => {
  const t = versionTexts[visit.language]
  const said = visit.query.get('say')
  const deed = version.draft && undoable(version.draft, visit.person.email)
  if (!isSaid(said)) return null
  const isWarning = warnings.includes(said)
  return (
    <Notice color={isWarning ? 'warning' : 'success'} isStatus>
      <div class="said-undo">
        <p>{t.said[said](visit.query.get('of') ?? '')}</p>
        {deed && !isWarning && <UndoButton visit={visit} deed={deed} />}
      </div>
    </Notice>
  )
}

/** The person's last change that can still be undone, when nothing is said of it already. */
export const UndoLine = ({ visit, version }: { visit: VersionVisit; version: Version }) => {
  const deed = version.draft && undoable(version.draft, visit.person.email)
  if (!deed || isSaid(visit.query.get('say'))) return null
  return (
    <div class="said-undo subtle">
      <span>{versionTexts[visit.language].undoWhat(words[visit.language].deeds[deed.kind](deed.subject))}</span>
      <UndoButton visit={visit} deed={deed} />
    </div>
  )
}

/** The page where a problem is put right. */
export const addressOfPlace = (visit: VersionVisit, place: ProblemPlace): string => {
  const params = versionParams(visit)
  switch (place.kind) {
    case 'whole':
      return visit.path('instrumentHead', params)
    case 'lineage':
      return visit.path('instrumentLineage', params)
    case 'area':
      return visit.path('instrumentArea', { ...params, area: place.areaId })
    case 'indicator':
      return visit.path('instrumentIndicator', { ...params, area: place.areaId, indicator: place.indicatorId })
  }
}

/** The problems as a list of links to where each is put right; the first ones, and how many more. */
export const ProblemList = ({
  visit,
  problems,
  max = 12,
}: {
  visit: VersionVisit
  problems: readonly PlacedProblem[]
  max?: number
}) => (
  <>
    <ul class="ds-list problem-list">
      {problems.slice(0, max).map(({ problem, place }) => (
        <li>
          <a class="ds-link" href={addressOfPlace(visit, place)}>
            {'at' in problem && problem.at && place.kind === 'indicator' ? `${problem.at}: ` : ''}
            {problemSentence(problem, visit.language)}
          </a>
        </li>
      ))}
    </ul>
    {problems.length > max && <p>{versionTexts[visit.language].problemsMore(problems.length - max)}</p>}
  </>
)
