import type { Language } from '#shared/platform/language.ts'
import { type PlainSheet, plainWorkbook } from '#shared/platform/plain-workbook.ts'
import { type ExactCost, kronorExactly } from '#shared/time/hours.ts'
import { type CountedMonth, categoryOutcomes, countedMonths, sumOfMonths } from '#shared/time/summary.ts'
import type { WholeProject } from '#shared/time/whole-project.ts'
import type { Elsewhere } from '#shared/time/year-cap.ts'
import { deskTexts } from './desk-texts.ts'
import { fileTexts } from './file-texts.ts'
import { heads, rowsIn } from './time-files.ts'
import { timeWords } from './time-words.ts'

const money = (cost: ExactCost | null, language: Language): number | string =>
  cost === null ? timeWords[language].unknown : kronorExactly(cost)

const sumCells = (
  months: readonly Pick<CountedMonth, 'hours' | 'eligible' | 'cost'>[],
  language: Language,
): (number | string)[] => {
  const { hours, eligible, cost } = sumOfMonths(months)
  return [hours / 100, eligible / 100, money(cost, language)]
}

const sumColumns = (language: Language): string[] => {
  const { hours, eligible, cost } = deskTexts[language].summary
  return [hours, eligible, `${cost} (kr)`]
}

const monthSheets = (months: readonly CountedMonth[], language: Language): PlainSheet[] => {
  const { summary, staffLabels } = deskTexts[language]
  const names = [...new Set(months.map(({ month }) => month))].toSorted()
  return [
    {
      name: fileTexts[language].months,
      columns: [staffLabels.name, summary.month, ...sumColumns(language)],
      rows: [
        ...months.map((one) => [one.staff.name, one.month, ...sumCells([one], language)]),
        [summary.total, '', ...sumCells(months, language)],
      ],
    },
    {
      name: summary.perMonth,
      columns: [summary.month, ...sumColumns(language)],
      rows: [
        ...names.map((name) => [
          name,
          ...sumCells(
            months.filter(({ month }) => month === name),
            language,
          ),
        ]),
        [summary.total, ...sumCells(months, language)],
      ],
    },
  ]
}

const categorySheet = (whole: WholeProject, months: readonly CountedMonth[], language: Language): PlainSheet => {
  const { summary } = deskTexts[language]
  return {
    name: fileTexts[language].categories,
    columns: [
      summary.category,
      ...sumColumns(language),
      ...[summary.budget, summary.left, summary.forecast].map((name) => `${name} (kr)`),
    ],
    rows: [
      ...categoryOutcomes(whole, months).map(({ category, sum, budget, forecast }) => [
        category.name,
        sum.hours / 100,
        sum.eligible / 100,
        money(sum.cost, language),
        budget === null ? summary.notGiven : kronorExactly(budget),
        budget === null || sum.cost === null ? '' : kronorExactly(budget - sum.cost),
        forecast === null ? '' : kronorExactly(forecast),
      ]),
      [summary.total, ...sumCells(months, language)],
    ],
  }
}

/** The rows of a project's file as a workbook, with its sums by person, month and staff category beside the budget, and what to know of the file. */
export const timeWorkbook = (
  whole: WholeProject,
  elsewhere: Elsewhere,
  language: Language,
  today: string,
  isDemonstration: boolean,
): Promise<Uint8Array> => {
  const t = fileTexts[language]
  const { summary, demonstration } = deskTexts[language]
  const months = countedMonths(whole, elsewhere, today).filter(
    ({ edition, state }) => edition > 0 && state !== 'left-out',
  )
  return plainWorkbook([
    { name: t.rows, columns: heads(language), rows: rowsIn(whole, language) },
    ...monthSheets(months, language),
    categorySheet(whole, months, language),
    {
      name: t.about,
      columns: [t.about],
      rows: [
        ...(isDemonstration ? [[demonstration]] : []),
        [`${whole.project.name}, ${whole.project.reference}`],
        [t.form],
        [summary.capNote],
        [summary.forecastNote],
      ],
    },
  ])
}
