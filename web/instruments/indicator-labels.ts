import type { Language } from '#shared/platform/language.ts'
import { bothLabels } from './both-languages.tsx'
import { indicatorTexts } from './indicator-texts.ts'
import { type RowCounts, range } from './indicator-values.ts'

/** What each field is called in the list of errors. */
export const indicatorLabels = (rows: RowCounts, language: Language): Record<string, string> => {
  const t = indicatorTexts[language]
  return {
    source: t.source,
    answerForm: t.answerForm,
    power: t.power,
    weight: t.weight,
    match: t.match,
    buildsOn: t.buildsOn,
    ...bothLabels('question', t.question, language),
    ...bothLabels('why', t.why, language),
    ...bothLabels('evidence', t.evidence, language),
    ...Object.assign({}, ...range(5).map((level) => bothLabels(`level-${level}`, t.level(level), language))),
    ...Object.assign({}, ...range(rows.options).map((row) => bothLabels(`option-${row}`, t.option(row + 1), language))),
    ...Object.fromEntries(
      range(rows.tests).flatMap((row) => [
        [`test-${row}-indicator`, `${t.test(row + 1)}, ${t.testIndicator.toLowerCase()}`],
        [`test-${row}-is`, `${t.test(row + 1)}, ${t.testIs.toLowerCase()}`],
        [`test-${row}-value`, `${t.test(row + 1)}, ${t.testValue.toLowerCase()}`],
      ]),
    ),
    ...Object.assign(
      {},
      ...range(rows.actions).map((row) => ({
        [`action-${row}-reach`]: `${t.action(row + 1)}, ${t.reach.toLowerCase()}`,
        [`action-${row}-effort`]: `${t.action(row + 1)}, ${t.effort.toLowerCase()}`,
        [`action-${row}-alsoFor`]: `${t.action(row + 1)}, ${t.alsoFor.toLowerCase()}`,
        ...bothLabels(`action-${row}-title`, `${t.action(row + 1)}, ${t.actionTitle.toLowerCase()}`, language),
        ...bothLabels(`action-${row}-text`, `${t.action(row + 1)}, ${t.actionText.toLowerCase()}`, language),
        ...bothLabels(`action-${row}-measure`, `${t.action(row + 1)}, ${t.actionMeasure.toLowerCase()}`, language),
      })),
    ),
  }
}
