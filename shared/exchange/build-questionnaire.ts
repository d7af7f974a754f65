import { type Answer, type AnswerContent, type Assessment, contentOf } from '#shared/assessments/assessment.ts'
import { choiceWords } from '#shared/assessments/choice-words.ts'
import { conditionWords } from '#shared/assessments/condition-words.ts'
import type { GivenAnswers } from '#shared/assessments/given-answers.ts'
import { mappingProgress } from '#shared/assessments/progress.ts'
import { type Area, type Indicator, type Instrument, indicatorsOf } from '#shared/instruments/instrument.ts'
import type { Language } from '#shared/platform/language.ts'
import type { Actor } from '#shared/platform/store.ts'
import { formatDay } from '#shared/reports/report-words.ts'
import type { Round } from '#shared/rounds/round.ts'
import { targetLevelOf } from '#shared/scoring/target-level.ts'
import { formatMoment } from './moments.ts'
import { answerChoices, importanceChoices, powerChoices } from './question-choices.ts'
import type { AreaPart, QuestionnaireDocument, QuestionPart } from './questionnaire-document.ts'
import { questionnaireWords } from './questionnaire-words.ts'

export type QuestionnaireInput = {
  given: GivenAnswers
  assessment: Assessment
  region: { code: string; name: string }
  round: Round
  contents: 'empty' | 'answered'
  language: Language
  isDemonstration: boolean
  madeBy: Actor
  madeAt: Date
}

type Context = { instrument: Instrument; language: Language; answers: ReadonlyMap<string, Answer>; target: number }

const sourceWords = (instrument: Instrument, key: string): string => {
  const source = instrument.sources[key]
  return source ? [`${source.title}, ${source.publisher}`, source.year].filter(Boolean).join(' ') : ''
}

const questionPart = (indicator: Indicator, { instrument, language, answers, target }: Context): QuestionPart => {
  const t = questionnaireWords[language]
  const answer = answers.get(indicator.id)
  const content: AnswerContent | null = answer ? contentOf(answer) : null
  const isMapping = instrument.kind === 'mapping'
  return {
    id: indicator.id,
    question: indicator.question[language],
    why: indicator.why[language],
    source: sourceWords(instrument, indicator.source),
    condition: indicator.askedWhen && t.condition(conditionWords(indicator.askedWhen, instrument, language)),
    answerForm: indicator.answerForm,
    ask: t.ask[indicator.answerForm],
    choices: answerChoices(indicator, content, { language, target, isMapping }),
    reason: isMapping ? { label: t.reason, hint: t.reasonHint, text: content?.notApplicableReason ?? '' } : null,
    power: isMapping
      ? {
          label: t.power,
          hint: t.powerHint(choiceWords[language].powers[indicator.power]),
          proposal: choiceWords[language].powers[indicator.power],
          choices: powerChoices(content, language),
        }
      : null,
    importance: isMapping
      ? { label: t.importance, hint: t.importanceHint, choices: importanceChoices(content, language) }
      : null,
    evidence: isMapping
      ? {
          label: t.evidence,
          hint: indicator.evidence[language] && t.evidenceHint(indicator.evidence[language]),
          text: content?.evidence ?? '',
        }
      : null,
    comment: {
      label: indicator.answerForm === 'text' ? t.ask.text : t.comment,
      hint: t.commentHint,
      text: content?.comment ?? '',
    },
    saved: answer ? t.saved(formatMoment(answer.savedAt, language), answer.savedBy.name) : null,
    content,
    version: answer?.version ?? 0,
  }
}

const areaPart = (area: Area, context: Context): AreaPart => ({
  id: area.id,
  letter: area.letter,
  title: area.title[context.language],
  purpose: area.purpose[context.language],
  questions: area.indicators.map((indicator) => questionPart(indicator, context)),
})

const statusWords = (assessment: Assessment, language: Language): string => {
  const t = questionnaireWords[language].statuses
  const { status, submittedAt, submittedBy } = assessment
  if (status === 'returned') return t.returned
  if (status === 'open' || !submittedAt || !submittedBy) return t.draft
  return t[status](formatMoment(submittedAt, language), submittedBy.name)
}

/** So many characters of a sign-off's hash are enough to compare by eye. */
const shownHashLength = 12

const factsOf = (input: QuestionnaireInput): QuestionnaireDocument['facts'] => {
  const { language, assessment, given, region, round, madeAt, madeBy, contents } = input
  const t = questionnaireWords[language]
  const isSigned = assessment.status === 'submitted' || assessment.status === 'accepted'
  const hash = isSigned ? assessment.signOffs?.at(-1)?.hash.slice(0, shownHashLength) : undefined
  const { answeredCount, indicatorCount } = mappingProgress(given.asked, given.answers)
  return [
    { label: t.facts.region, value: region.name },
    { label: t.facts.round, value: round.title[language] },
    { label: t.facts.deadline, value: formatDay(round.deadline, language) },
    { label: t.facts.made, value: t.madeBy(formatMoment(madeAt.toISOString(), language), madeBy.name) },
    ...(contents === 'answered'
      ? [
          {
            label: t.facts.status,
            value: [statusWords(assessment, language), ...(hash ? [t.signature(hash)] : [])].join('. '),
          },
          { label: t.facts.answered, value: t.answeredOf(answeredCount, indicatorCount) },
        ]
      : []),
  ]
}

/** The region's questionnaire of the round, with its answers or empty, in one language. Conditional questions stand in both; an answer to one that is not asked now stands where it was given. */
export const buildQuestionnaire = (input: QuestionnaireInput): QuestionnaireDocument => {
  const { given, assessment, region, round, contents, language, madeAt } = input
  const { instrument } = given
  const t = questionnaireWords[language]
  const known = new Set(indicatorsOf(instrument).map(({ id }) => id))
  const shown = contents === 'answered' ? [...given.answers, ...given.notAsked] : []
  const answers = new Map(shown.filter(({ indicatorId }) => known.has(indicatorId)).map((a) => [a.indicatorId, a]))
  const target = targetLevelOf(instrument, round, assessment).level
  return {
    language,
    title: instrument.title[language],
    subtitle: `${region.name}, ${round.title[language]}`,
    isAnswered: contents === 'answered',
    facts: factsOf(input),
    demonstration: input.isDemonstration ? t.demonstration : null,
    areas: instrument.areas.map((area) => areaPart(area, { instrument, language, answers, target })),
    madeAt: madeAt.toISOString(),
    place: {
      regionCode: region.code,
      roundId: round.id,
      instrumentId: instrument.id,
      instrumentVersion: instrument.version,
    },
    words: t,
  }
}
