import type { Language } from '#shared/platform/language.ts'
import type { QuestionResult } from './distribution.ts'
import {
  type PublishedResult,
  publishedInterviews,
  publishedSource,
  publishedSurvey,
  publishedWithoutInformation,
} from './published-results.ts'
import { resultWords, shareWords } from './result-words.ts'
import type { RoundResult, SurveyKind } from './round-result.ts'
import type { Share } from './share.ts'

export type ShareRow = { label: string; words: string; share: Share }

export type Block =
  | { kind: 'text'; text: string }
  | { kind: 'points'; points: string[] }
  | { kind: 'shares'; caption: string; rows: ShareRow[] }
  | { kind: 'note'; text: string }

export type ResultSection = { id: string; title: string; level: 2 | 3; blocks: Block[] }

/** The result of a survey or of interviews as anyone may read it: the page and the PDF file are both made from this. */
export type ResultDocument = {
  kind: SurveyKind
  language: Language
  title: string
  lead: string
  /** The sentence that says that answers are made up; null where they are not. */
  demonstration: string | null
  sections: ResultSection[]
}

type Asking = { kind: SurveyKind; language: Language; result: RoundResult | null; isDemonstration: boolean }

const publishedOf = { survey: publishedSurvey, interview: publishedInterviews } as const satisfies Record<
  SurveyKind,
  PublishedResult
>

const publishedSections = ({ kind, language }: Asking): ResultSection[] => {
  const t = resultWords[language]
  const { findings, unknown } = publishedOf[kind]
  return [
    {
      id: 'published',
      title: t.kinds[kind].published,
      level: 2,
      blocks: [
        { kind: 'points', points: findings.map((finding) => finding[language]) },
        { kind: 'note', text: `${t.source}: ${publishedSource[language]}.` },
      ],
    },
    {
      id: 'unknown',
      title: t.unknown,
      level: 3,
      blocks: [{ kind: 'points', points: unknown.map((one) => `${one[language]}: ${t.dataMissing}.`) }],
    },
  ]
}

const thenAndNow = ({ language, result }: Asking): ResultSection[] => {
  if (!result?.withoutInformation) return []
  const t = resultWords[language]
  const row = (label: string, share: Share): ShareRow => ({ label, share, words: shareWords(share, language) })
  return [
    {
      id: 'then-and-now',
      title: t.thenAndNow,
      level: 2,
      blocks: [
        { kind: 'text', text: t.thenAndNowLead },
        {
          kind: 'shares',
          caption: t.thenAndNowLead,
          rows: [
            row(t.earlier(publishedWithoutInformation.year), publishedWithoutInformation.share),
            row(result.round.title[language], result.withoutInformation),
          ],
        },
      ],
    },
  ]
}

const questionBlocks = ({ indicator, isConditional, shown }: QuestionResult, language: Language): Block[] => {
  const t = resultWords[language]
  if (shown.kind === 'words') return [{ kind: 'note', text: t.words }]
  if (shown.kind === 'too-few') return [{ kind: 'note', text: t.tooFewQuestion }]
  return [
    ...(isConditional ? [{ kind: 'note', text: t.conditional } as const] : []),
    {
      kind: 'shares',
      caption: indicator.question[language],
      rows: shown.shares.map(({ option, share }) => ({
        label: option.label[language],
        words: shareWords(share, language),
        share,
      })),
    },
  ]
}

const roundSections = ({ kind, language, result }: Asking): ResultSection[] => {
  const t = resultWords[language].kinds[kind]
  if (!result) return [{ id: 'now', title: t.inTool, level: 2, blocks: [{ kind: 'text', text: t.none }] }]
  const title = result.round.title[language]
  if (result.count === null) return [{ id: 'now', title, level: 2, blocks: [{ kind: 'text', text: t.tooFew }] }]
  return [
    {
      id: 'now',
      title,
      level: 2,
      blocks: [
        { kind: 'text', text: t.count(result.count, title) },
        { kind: 'note', text: t.how },
      ],
    },
    ...result.areas.flatMap(({ questions }) =>
      questions.map(
        (question): ResultSection => ({
          id: `question-${question.indicator.id}`,
          title: question.indicator.question[language],
          level: 3,
          blocks: questionBlocks(question, language),
        }),
      ),
    ),
  ]
}

/** Puts what is published and what has been answered into words. */
export const resultDocument = (asking: Asking): ResultDocument => {
  const { kind, language, result, isDemonstration } = asking
  const words = resultWords[language]
  return {
    kind,
    language,
    title: words.kinds[kind].title,
    lead: words.kinds[kind].lead,
    demonstration: isDemonstration && result ? words.demonstration : null,
    sections: [...publishedSections(asking), ...thenAndNow(asking), ...roundSections(asking)],
  }
}
