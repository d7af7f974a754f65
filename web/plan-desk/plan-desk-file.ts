import type { Instrument } from '#shared/instruments/instrument.ts'
import { aimsOf } from '#shared/plans/aims.ts'
import type { CountedAction, PlanFigures } from '#shared/plans/plan-figures.ts'
import type { Language } from '#shared/platform/language.ts'
import { cellText } from '#shared/platform/workbook-file.ts'
import { planWords } from '../plans/plan-words.ts'
import { areaName, figureNames, figuresIn } from './plan-desk-page.tsx'
import { planDeskTexts } from './plan-desk-texts.ts'

type Cell = string | number

const headerFill = '#e3e9ec'

/** The same figures as an XLSX file, with every counted action. Texts are cells of text, never formulas. The library is loaded at the first use. */
export const planDeskFile = async (
  { figures, counted }: { figures: PlanFigures; counted: readonly CountedAction[] },
  instrument: Instrument,
  language: Language,
): Promise<Uint8Array> => {
  const { default: writeExcelFile } = await import('write-excel-file/node')
  const t = planDeskTexts[language]
  const { columns, actionColumns: own } = t
  const sheet = (name: string, names: readonly string[], rows: readonly (readonly Cell[])[]) => ({
    sheet: name,
    stickyRowsCount: 1,
    columns: names.map((_, index) => ({ width: index === 0 ? 36 : 14 })),
    data: [
      names.map((value) => ({ value, type: String, fontWeight: 'bold' as const, backgroundColor: headerFill })),
      ...rows.map((row) =>
        row.map((value) =>
          typeof value === 'number'
            ? { value, type: Number }
            : value === ''
              ? null
              : { value: cellText(value), type: String },
        ),
      ),
    ],
  })
  return writeExcelFile([
    sheet(
      t.sheet.regions,
      [columns.region, columns.plan, ...figureNames(language), columns.barriers],
      figures.regions.map(({ region, standing, barriers, ...rest }) => [
        region.name,
        t.standings[standing],
        ...(standing === 'adopted' ? [...figuresIn(rest), barriers] : []),
      ]),
    ),
    sheet(
      t.sheet.themes,
      [columns.area, columns.regions, ...figureNames(language)],
      figures.themes.map(({ areaId, regions, ...rest }) => [
        areaName(areaId, instrument, language),
        regions,
        ...figuresIn(rest),
      ]),
    ),
    sheet(
      t.sheet.actions,
      [
        own.title,
        columns.region,
        columns.area,
        own.question,
        own.status,
        own.starts,
        own.ends,
        columns.overdue,
        columns.hours,
        columns.kronor,
      ],
      counted.map(({ action, region, areaIds, isOverdue }) => [
        action.title,
        region.name,
        (areaIds.length > 0 ? areaIds : [null]).map((areaId) => areaName(areaId, instrument, language)).join('; '),
        aimsOf(action).join(', '),
        planWords[language].actionStatuses[action.status],
        action.startsOn,
        action.endsOn,
        isOverdue ? t.yes : '',
        action.hours ?? '',
        action.kronor ?? '',
      ]),
    ),
  ]).toBuffer()
}
