import type { PlanProblem } from '#shared/plan-sheets/compare-sheet.ts'
import { texts } from '#shared/platform/language.ts'
import type { Sentences } from '../texts/sentences.ts'

type SheetProblemTexts = {
  column: (name: string) => string
  stepRow: (row: number) => string
  strayStep: (nr: string) => string
  problems: Sentences<PlanProblem, [names: string[]]>
}

/** Why a row of a spreadsheet cannot be read in, and where in it that is. */
export const sheetProblemTexts = texts<SheetProblemTexts>({
  sv: {
    column: (name) => `Kolumnen ${name}`,
    stepRow: (row) => `Bladet Steg, rad ${row}`,
    strayStep: (nr) =>
      nr === ''
        ? 'Steget saknar insatsens nummer. Skriv det i kolumnen Insats nr.'
        : `Ingen rad på bladet Insatser har nr ${nr}, eller så har flera det. Steget läses inte in.`,
    problems: {
      'unknown-id': () =>
        'Ingen insats i planen har det id som står på raden. Den kan ha tagits bort. Töm Id för att lägga till raden som en ny insats.',
      twice: ({ rows }) =>
        `Samma id står på flera rader: ${rows.join(', ')}. Lämna kvar ett och töm Id på de andra, så blir de nya insatser.`,
      'indicator-fixed': ({ indicatorId }) =>
        indicatorId === ''
          ? 'Insatsen hör inte till någon fråga, och det går inte att ändra i efterhand. Töm kolumnen Fråga.'
          : `Insatsen hör till fråga ${indicatorId}, och det går inte att ändra i efterhand.`,
      circle: (_, names) => `Insatserna väntar på varandra i en cirkel: ${names.join(' → ')}.`,
      'waits-for-refused': ({ row }) => `Insatsen väntar på rad ${row}, som inte kan läsas in.`,
      full: ({ most }) => `Planen rymmer högst ${most} insatser.`,
    },
  },
  en: {
    column: (name) => `Column ${name}`,
    stepRow: (row) => `Sheet Steps, row ${row}`,
    strayStep: (nr) =>
      nr === ''
        ? 'The step lacks the number of its action. Write it in the column Action no.'
        : `No row on the sheet Actions has number ${nr}, or several have it. The step is not read in.`,
    problems: {
      'unknown-id': () =>
        'No action in the plan has the id in this row. It may have been removed. Empty Id to add the row as a new action.',
      twice: ({ rows }) =>
        `The same id is in several rows: ${rows.join(', ')}. Keep it in one and empty Id in the others; they then become new actions.`,
      'indicator-fixed': ({ indicatorId }) =>
        indicatorId === ''
          ? 'The action does not belong to any question, and that cannot be changed afterwards. Empty the column Question.'
          : `The action belongs to question ${indicatorId}, and that cannot be changed afterwards.`,
      circle: (_, names) => `The actions wait for each other in a circle: ${names.join(' → ')}.`,
      'waits-for-refused': ({ row }) => `The action waits for row ${row}, which cannot be read in.`,
      full: ({ most }) => `The plan holds at most ${most} actions.`,
    },
  },
})
