import type { Child } from 'hono/jsx'
import { type CountedMonth, categoryOutcomes, sumOfMonths } from '#shared/time/summary.ts'
import { Table } from '../components/page-parts.tsx'
import type { Visit } from '../site.tsx'
import type { ProjectPageProps } from './project-page-props.ts'
import { projectTexts } from './project-texts.ts'
import { costText, hoursNumber } from './time-words.ts'

/** Budget beside what each category has cost. */
export const Categories = ({ visit, summed, months }: ProjectPageProps) => {
  const { language } = visit
  const t = projectTexts[language]
  const { project } = summed
  const outcomes = categoryOutcomes(summed, months)
  const { category, eligible, cost, budget, left, forecast, notGiven } = t.summary
  return (
    <>
      <p class="plan-origin">{t.summary.costNote(project.cap !== null)}</p>
      <Table
        isStacked
        caption={t.summary.categoryCaption}
        columns={[category, eligible, cost, budget, left, `${forecast} *`].map((label, index) => ({
          label,
          isNumber: index > 0,
        }))}
        rows={outcomes.map((outcome) => [
          outcome.category.name,
          hoursNumber(outcome.sum.eligible, language),
          costText(outcome.sum.cost, language),
          outcome.budget === null ? notGiven : costText(outcome.budget, language),
          outcome.budget === null || outcome.sum.cost === null
            ? ''
            : costText(outcome.budget - outcome.sum.cost, language),
          outcome.forecast === null ? '' : <em>{costText(outcome.forecast, language)}</em>,
        ])}
      />
      <p class="plan-origin">* {t.summary.forecastNote}</p>
      {project.budgetOre !== null && (
        <p>
          {t.summary.budgetLine(costText(project.budgetOre * 100, language))}{' '}
          {project.budgetSource.startsWith('https://') ? (
            <a class="ds-link time-source" href={project.budgetSource}>
              {project.budgetSource.replace('https://', '')}
            </a>
          ) : (
            project.budgetSource
          )}
        </p>
      )}
    </>
  )
}

const sumCells = (months: readonly CountedMonth[], language: Visit['language']): string[] => {
  const sum = sumOfMonths(months)
  return [hoursNumber(sum.hours, language), hoursNumber(sum.eligible, language), costText(sum.cost, language)]
}

/** The sums of groups of months, and of all of them. */
export const Sums = ({
  visit: { language },
  months,
  by,
  first,
  groups,
}: Pick<ProjectPageProps, 'visit' | 'months'> & {
  /** What the groups are, in words that begin with the language's «by». */
  by: string
  first: string
  groups: { name: Child; months: readonly CountedMonth[] }[]
}) => {
  const t = projectTexts[language].summary
  return (
    <Table
      isStacked
      caption={`${t.sumsCaption} ${by.toLowerCase()}`}
      columns={[first, t.hours, t.eligible, t.cost].map((label, index) => ({ label, isNumber: index > 0 }))}
      rows={[
        ...groups.map((group) => [group.name, ...sumCells(group.months, language)]),
        [<strong>{t.total}</strong>, ...sumCells(months, language)],
      ]}
    />
  )
}
