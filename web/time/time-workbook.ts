import type { Language } from '#shared/platform/language.ts'
import { type PlainSheet, plainWorkbook } from '#shared/platform/plain-workbook.ts'
import { type ExactCost, kronorExactly, sumOf } from '#shared/time/hours.ts'
import { partOf } from '#shared/time/project-part.ts'
import { type CountedMonth, categoryOutcomes, countedMonths, sumOfMonths } from '#shared/time/summary.ts'
import { type ProjectPeople, summedUp, type WholeProject } from '#shared/time/whole-project.ts'
import type { Elsewhere } from '#shared/time/year-cap.ts'
import { attendanceTexts } from './attendance-texts.ts'
import { fileTexts, partName } from './file-texts.ts'
import { participantTexts } from './participant-texts.ts'
import { projectTexts } from './project-texts.ts'
import { staffTexts } from './staff-texts.ts'
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
  const { hours, eligible, cost } = projectTexts[language].summary
  return [hours, eligible, `${cost} (kr)`]
}

const monthSheets = (months: readonly CountedMonth[], language: Language): PlainSheet[] => {
  const { summary } = projectTexts[language]
  const names = [...new Set(months.map(({ month }) => month))].toSorted()
  return [
    {
      name: fileTexts[language].months,
      columns: [staffTexts[language].labels.name, summary.month, ...sumColumns(language)],
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
  const { summary } = projectTexts[language]
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

/** The participants' hours month by month, and whether they certified them. None where nobody has any. */
const participantSheets = ({ participants, attendance }: ProjectPeople, language: Language): PlainSheet[] => {
  const { title, month, labels } = participantTexts[language]
  const { hours, certified, sentColumn } = attendanceTexts[language]
  const { summary } = projectTexts[language]
  const { yes, no } = timeWords[language]
  const found = attendance.flatMap((one) =>
    one.rows.flatMap((row) => {
      const participant = participants.find(({ id }) => id === row.participantId)
      return row.hours > 0 && participant ? [{ ...row, participant, month: one.month, sentOn: one.sentOn ?? '' }] : []
    }),
  )
  if (found.length === 0) return []
  const sum = sumOf(found.map((row) => row.hours))
  return [
    {
      name: title,
      columns: [month, labels.name, labels.organisation, hours, certified, sentColumn],
      rows: [
        ...found.map(({ participant, ...row }) => [
          row.month,
          participant.name,
          participant.organisation,
          row.hours / 100,
          row.isCertified ? yes : no,
          row.sentOn,
        ]),
        [summary.total, '', '', sum / 100, '', ''],
      ],
    },
  ]
}

/** A workbook of so many rows takes some six seconds to write, and an answer may take fifteen. */
const mostRows = 20_000

type WorkbookOptions = {
  elsewhere: Elsewhere
  language: Language
  today: string
  isDemonstration: boolean
  /** A year or a month; null for all. */
  part: string | null
}

const aboutSheet = ({ project }: ProjectPeople, { language, isDemonstration, part }: WorkbookOptions): PlainSheet => {
  const t = fileTexts[language]
  const { summary, demonstration } = projectTexts[language]
  return {
    name: t.about,
    columns: [t.about],
    rows: [
      ...(isDemonstration ? [[demonstration]] : []),
      [`${project.name}, ${project.reference}`],
      ...(part === null ? [] : [[t.part(partName(part, language))]]),
      [t.form],
      [summary.costNote(project.cap !== null)],
      ...(part === null ? [[summary.forecastNote]] : []),
    ],
  }
}

/**
 * The rows of a project's file as a workbook, with its sums by person, month and staff category beside the budget, the participants' hours, and what to know of the file. With a part it holds that year or
 * month alone, without the budget, which is for the whole project; the yearly cap is counted over all of it. Null when it has more rows than can be written in the time of an answer.
 */
export const timeWorkbook = async (whole: WholeProject, options: WorkbookOptions): Promise<Uint8Array | null> => {
  const { elsewhere, language, today, part } = options
  const months = countedMonths(summedUp(whole), elsewhere, today).filter(
    ({ month, edition, state }) => edition > 0 && state !== 'left-out' && month.startsWith(part ?? ''),
  )
  const within = partOf(whole, part)
  const rows = rowsIn(within, language)
  if (rows.length > mostRows) return null
  return plainWorkbook([
    { name: fileTexts[language].rows, columns: heads(language), rows },
    ...monthSheets(months, language),
    ...(part === null ? [categorySheet(whole, months, language)] : []),
    ...participantSheets(within, language),
    aboutSheet(whole, options),
  ])
}
