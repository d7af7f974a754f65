import type { Child } from 'hono/jsx'
import { levels } from '#shared/instruments/instrument.ts'
import type { Action, ActionStatus } from '#shared/plans/plan.ts'
import type { Language } from '#shared/platform/language.ts'
import { FormSecrets } from '../components/form-parts.tsx'
import { Breadcrumbs, Tag } from '../components/page-parts.tsx'
import type { OriginView } from './origin-view.ts'
import { type PlanContext, type PlanVisit, planAddress, planParams } from './plan-context.ts'
import { planTexts } from './plan-texts.ts'
import { planWords } from './plan-words.ts'

/** The way back from a page of the plan. */
export const PlanBreadcrumbs = ({ visit, isBelowPlan }: { visit: PlanVisit; isBelowPlan: boolean }) => (
  <Breadcrumbs
    language={visit.language}
    links={[
      { href: visit.path('region', { region: visit.region.code }), label: visit.region.name },
      ...(isBelowPlan ? [{ href: planAddress(visit), label: planTexts[visit.language].title }] : []),
    ]}
  />
)

/** At the end of the plan: the way back to what it builds on, for those who may see it. */
export const WayBack = ({ visit, context }: { visit: PlanVisit; context: PlanContext }) => {
  if (!context.mayReadAnswers) return null
  return (
    <p>
      <a class="ds-link no-print" href={visit.path('mappingResult', planParams(visit))}>
        {planTexts[visit.language].toResult}
      </a>
    </p>
  )
}

/** The line above a page's heading: which region and round. */
export const eyebrowOf = (visit: PlanVisit, { round }: PlanContext): string =>
  `${visit.region.name} · ${round.title[visit.language]}`

/** Labels that are questions, as names in the list of what to put right. */
export const asNames = (labels: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(labels).map(([name, label]) => [name, label.replace(/\?$/, '')]))

/** Facts with their names; those without a value are left out. */
export const Facts = ({ facts }: { facts: { name: string; value: Child }[] }) => {
  const given = facts.filter(({ value }) => value !== '' && value !== null && value !== undefined)
  if (given.length === 0) return null
  return (
    <dl class="plan-facts">
      {given.map(({ name, value }) => (
        <div>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

const statusColors = {
  planned: 'neutral',
  started: 'info',
  finished: 'success',
  cancelled: 'warning',
} as const satisfies Record<ActionStatus, string>

export const StatusTag = ({ status, language }: { status: ActionStatus; language: Language }) => (
  <Tag color={statusColors[status]}>{planWords[language].actionStatuses[status]}</Tag>
)

/** The five levels as steps, for the eye; the words beside say the same. */
const LevelSteps = ({ level, target }: { level: number; target: number }) => (
  <span class="plan-steps" aria-hidden="true">
    {levels.map((step) => (
      <span
        class={[
          'plan-steps__step',
          step <= level ? 'plan-steps__step--reached' : '',
          step === target ? 'plan-steps__step--target' : '',
        ]
          .filter(Boolean)
          .join(' ')}
      />
    ))}
  </span>
)

/** In one line where something comes from: the indicator, its area and the level now. */
export const OriginLine = ({ origin, language }: { origin: OriginView | null; language: Language }) => {
  const t = planTexts[language]
  if (!origin) return <p class="plan-origin">{t.own}</p>
  const { indicatorId, areaTitle, now, targetLevel, mayReadLevel } = origin
  const level = now ? t.levelNow(now.level, targetLevel) : mayReadLevel ? t.notAnswered : t.notHandedIn
  return (
    <p class="plan-origin">
      {now && <LevelSteps level={now.level} target={targetLevel} />}
      {t.origin({ indicatorId, area: areaTitle })}, {level}
    </p>
  )
}

/** The other questions that an action helps, in a line; nothing where there are none. */
export const AlsoFor = ({ words }: { words: string }) => (words === '' ? null : <p class="plan-origin">{words}</p>)

/** An action's place in the plan and its title, as a heading. */
export const ActionHeading = ({
  action,
  language,
}: {
  action: Pick<Action, 'position' | 'title'>
  language: Language
}) => (
  <h3 class="ds-heading plan-action__title" data-size="2xs">
    <span class="plan-action__place">
      <span class="ds-sr-only">{planTexts[language].place(action.position)}: </span>
      <span aria-hidden="true">{action.position}</span>
    </span>
    {action.title}
  </h3>
)

const entriesForm = 'plan-entries'

/** The one form of all `ListButton`s on a page: a form and a key for each would be a third of a long plan's page. The key counts for each address by itself (web/form.ts). */
export const ListForm = ({ formKey }: { formKey: string }) => (
  <form method="post" id={entriesForm} hidden>
    <FormSecrets formKey={formKey} />
  </form>
)

/** As `EntryButton`, in a long list of entries: what it posts stands in the page's `ListForm`. */
export const ListButton = ({
  action,
  label,
  of,
  name,
  value,
}: Pick<Parameters<typeof EntryButton>[0], 'action' | 'label' | 'of' | 'name' | 'value'>) => (
  <button
    class="ds-button"
    type="submit"
    form={entriesForm}
    formaction={action}
    data-variant="tertiary"
    data-size="sm"
    name={name}
    value={value}
  >
    {label}
    <span class="ds-sr-only">: {of}</span>
  </button>
)

/** A button that does one thing to one entry of the plan; `of` says to which, for those who do not see where it stands. */
export const EntryButton = ({
  action,
  formKey,
  label,
  of,
  name,
  value,
}: {
  action: string
  formKey: string
  label: string
  of: string
  name?: string
  value?: string
}) => (
  <form method="post" action={action}>
    <FormSecrets formKey={formKey} />
    <button class="ds-button" type="submit" data-variant="tertiary" data-size="sm" name={name} value={value}>
      {label}
      <span class="ds-sr-only">: {of}</span>
    </button>
  </form>
)
