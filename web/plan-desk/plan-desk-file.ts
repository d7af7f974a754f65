import type { Instrument } from '#shared/instruments/instrument.ts'
import { aimsOf } from '#shared/plans/aims.ts'
import type { CountedAction, PlanFigures } from '#shared/plans/plan-figures.ts'
import type { Language } from '#shared/platform/language.ts'
import { plainWorkbook } from '#shared/platform/plain-workbook.ts'
import { planWords } from '../plans/plan-words.ts'
import { areaName, figureNames, figuresIn } from './plan-desk-page.tsx'
import { planDeskTexts } from './plan-desk-texts.ts'

/** The same figures as an XLSX file, with every counted action. */
export const planDeskFile = async (
  { figures, counted }: { figures: PlanFigures; counted: readonly CountedAction[] },
  instrument: Instrument,
  language: Language,
): Promise<Uint8Array> => {
  const t = planDeskTexts[language]
  const { columns, actionColumns: own } = t
  return plainWorkbook([
    {
      name: t.sheet.regions,
      columns: [columns.region, columns.plan, ...figureNames(language), columns.barriers],
      rows: figures.regions.map(({ region, standing, barriers, ...rest }) => [
        region.name,
        t.standings[standing],
        ...(standing === 'adopted' ? [...figuresIn(rest), barriers] : []),
      ]),
    },
    {
      name: t.sheet.themes,
      columns: [columns.area, columns.regions, ...figureNames(language)],
      rows: figures.themes.map(({ areaId, regions, ...rest }) => [
        areaName(areaId, instrument, language),
        regions,
        ...figuresIn(rest),
      ]),
    },
    {
      name: t.sheet.actions,
      columns: [
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
      rows: counted.map(({ action, region, areaIds, isOverdue }) => [
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
    },
  ])
}
