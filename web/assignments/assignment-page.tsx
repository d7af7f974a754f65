import type { Assignment, AssignmentTarget } from '#shared/assignments/assignment.ts'
import type { Member } from '#shared/people/person.ts'
import type { Mapping } from '../assessments/mapping.ts'
import { ErrorSummary, FormSecrets, Select, SubmitButton, TextInput } from '../components/form-parts.tsx'
import { Breadcrumbs, Notice, PageHeading } from '../components/page-parts.tsx'
import type { Visit } from '../site.tsx'
import { formatDay } from '../texts/format.ts'
import { assignmentTexts } from './assignment-texts.ts'

export type AssignmentVisit = Visit<'assignment'> | Visit<'saveAssignment'>

export type AssignmentPageProps = {
  visit: AssignmentVisit
  mapping: Mapping
  target: AssignmentTarget
  members: readonly Member[]
  /** What stands now. */
  current: Assignment | null
  /** What had been chosen in a form that was not saved. */
  typed: { assignee: string; dueOn: string } | null
  isStale: boolean
  /** Whether the person came from the area's page, and goes back there. */
  from: string
  addresses: { save: string; remove: string; all: string; region: string; mapping: string }
}

/** What the target is called. */
export const targetWords = (target: AssignmentTarget, language: 'sv' | 'en'): string => {
  const t = assignmentTexts[language]
  return target.kind === 'area' ? t.area(target.area.letter) : t.question(target.indicator.id)
}

const Stale = ({ visit, current }: AssignmentPageProps) => {
  const t = assignmentTexts[visit.language]
  return (
    <Notice color="warning">
      <p tabindex={-1} data-autofocus>
        {current ? t.stale(current.assignee.name, formatDay(current.dueOn, visit.language)) : t.staleGone}
      </p>
    </Notice>
  )
}

const RemoveForm = ({ visit, current, addresses, from }: AssignmentPageProps) => {
  const t = assignmentTexts[visit.language]
  if (!current) return null
  return (
    <details class="ds-details">
      <summary>{t.remove}</summary>
      <div>
        <form method="post" action={addresses.remove}>
          <FormSecrets formKey={visit.newFormKey()} version={current.version} />
          <input type="hidden" name="from" value={from} />
          <p>{t.removeMeans}</p>
          <SubmitButton variant="secondary" color="danger">
            {t.removeButton}
          </SubmitButton>
        </form>
      </div>
    </details>
  )
}

/** The form that gives an area or a question to a colleague. */
export const AssignmentPage = (page: AssignmentPageProps) => {
  const { visit, mapping, target, members, current, typed, isStale, addresses, from } = page
  const { language, region } = visit
  const t = assignmentTexts[language]
  const form = { errors: visit.form.errors, language }
  const hasLeft = current !== null && members.every(({ email }) => email !== current.assignee.id)
  const about = target.kind === 'area' ? target.area.title[language] : target.indicator.question[language]
  return (
    <>
      <Breadcrumbs
        language={language}
        links={[
          { href: addresses.region, label: region.name },
          { href: addresses.mapping, label: mapping.round.title[language] },
          { href: addresses.all, label: t.title },
        ]}
      />
      <PageHeading eyebrow={about} title={t.formTitle(targetWords(target, language))} lead={t.formLead} />
      <ErrorSummary form={form} labels={{ assignee: t.assignee, dueOn: t.dueOn }} />
      {isStale && <Stale {...page} />}
      {hasLeft && (
        <Notice color="warning">
          <p>{t.leftNote(current.assignee.name)}</p>
        </Notice>
      )}
      <form method="post" action={addresses.save} novalidate>
        <FormSecrets formKey={visit.newFormKey()} version={current?.version ?? 0} />
        <input type="hidden" name="from" value={from} />
        <Select
          form={form}
          name="assignee"
          label={t.assignee}
          isRequired
          value={typed?.assignee ?? current?.assignee.id ?? ''}
          options={[
            { value: '', label: t.choose },
            ...members.map(({ email, name }) => ({ value: email, label: name })),
          ]}
        />
        <TextInput
          form={form}
          name="dueOn"
          label={t.dueOn}
          hint={t.dueOnHint(formatDay(mapping.round.deadline, language))}
          isRequired
          type="date"
          width="short"
          value={typed?.dueOn ?? current?.dueOn ?? mapping.round.deadline}
        />
        <div class="form-buttons">
          <SubmitButton>{t.save}</SubmitButton>
        </div>
      </form>
      <RemoveForm {...page} />
    </>
  )
}
