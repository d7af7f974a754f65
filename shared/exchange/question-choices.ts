import { type AnswerContent, importances } from '#shared/assessments/assessment.ts'
import { choiceWords } from '#shared/assessments/choice-words.ts'
import { type Indicator, levels, powers } from '#shared/instruments/instrument.ts'
import type { Language } from '#shared/platform/language.ts'
import type { Choice } from './questionnaire-document.ts'
import { questionnaireWords } from './questionnaire-words.ts'

type Shown = { language: Language; target: number; isMapping: boolean }

const levelChoices = (indicator: Indicator, content: AnswerContent | null, { language, target }: Shown): Choice[] => {
  const name = choiceWords[language].levelName
  return levels.map((level) => ({
    mark: String(level),
    label: level === target ? `${name(level)} (${questionnaireWords[language].target})` : name(level),
    text: indicator.levels[level]?.[language] ?? '',
    isChosen: content?.level === level,
  }))
}

const optionChoices = ({ options }: Indicator, content: AnswerContent | null, language: Language): Choice[] =>
  options.map(({ id, label }, index) => ({
    mark: String(index + 1),
    label: label[language],
    text: '',
    isChosen: content?.chosen.includes(id) ?? false,
  }))

/** What can be ticked for the answer itself; in a mapping, last that the question is not applicable. */
export const answerChoices = (indicator: Indicator, content: AnswerContent | null, shown: Shown): Choice[] => [
  ...(indicator.answerForm === 'level'
    ? levelChoices(indicator, content, shown)
    : optionChoices(indicator, content, shown.language)),
  ...(shown.isMapping
    ? [
        {
          mark: choiceWords[shown.language].notApplicable,
          label: choiceWords[shown.language].notApplicable,
          text: questionnaireWords[shown.language].notApplicableText,
          isChosen: content?.isNotApplicable ?? false,
        },
      ]
    : []),
]

/** Whose power it may be in. */
export const powerChoices = (content: AnswerContent | null, language: Language): Choice[] =>
  powers.map((power) => {
    const label = choiceWords[language].powers[power]
    return { mark: label, label, text: '', isChosen: content?.power === power }
  })

/** How important it may be. */
export const importanceChoices = (content: AnswerContent | null, language: Language): Choice[] =>
  importances.map((importance) => {
    const label = choiceWords[language].importances[importance]
    return { mark: label, label, text: '', isChosen: content?.importance === importance }
  })
