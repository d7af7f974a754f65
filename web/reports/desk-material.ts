import type { KeyFigure } from '#shared/key-figures/key-figure.ts'
import { keyFigures } from '#shared/key-figures/key-figures.ts'
import type { Language } from '#shared/platform/language.ts'
import {
  type ChapterText,
  leftOutProblems,
  type TextProblem,
  textProblems,
  textsByChapter,
  textsHash,
  writersIn,
} from '#shared/reports/chapter-text.ts'
import { isUnmeasured, lengthProblems } from '#shared/reports/page-limit.ts'
import type { ChapterId } from '#shared/reports/report-choice.ts'
import type { StatusReport } from '#shared/reports/status-report.ts'
import type { WebDeps } from '../deps.ts'
import { deskProblemTexts } from './desk-problem-texts.ts'
import { writingTexts } from './writing/writing-texts.ts'

/** The named figures of the snapshot that a report builds on; null when it cannot be read. */
export const figuresOf = async (
  { snapshots, instruments }: Pick<WebDeps, 'snapshots' | 'instruments'>,
  { snapshotId }: Pick<StatusReport, 'snapshotId'>,
): Promise<KeyFigure[] | null> => {
  const snapshot = await snapshots.get(snapshotId)
  if (!snapshot) return null
  return keyFigures(snapshot, await instruments.get(snapshot.instrumentId, snapshot.instrumentVersion))
}

/** What is known of a report on the desk beside the report itself. */
export type DeskMaterial = {
  texts: ChapterText[]
  /** null when the snapshot cannot be read, without which nothing can be said of the references. */
  problems: TextProblem[] | null
  /** Whether the texts have changed since the files were made. */
  isNewer: boolean
  /** Whether the files must be made again before anyone knows if it is short enough for its recipient. */
  isUnmeasured: boolean
  /** Those who cannot approve it. */
  writers: Set<string>
}

/** Reads the texts of a report and holds them against its figures. */
export const readMaterial = async (deps: WebDeps, report: StatusReport): Promise<DeskMaterial> => {
  const [texts, figures] = await Promise.all([deps.reports.texts(report.id), figuresOf(deps, report)])
  const byChapter = textsByChapter(texts)
  return {
    texts,
    problems: figures && [
      ...textProblems(byChapter, { languages: report.choice.languages, figures }),
      ...lengthProblems(report, byChapter),
      ...leftOutProblems(report, byChapter),
    ],
    isNewer: report.builtTexts !== null && report.builtTexts !== textsHash(byChapter),
    isUnmeasured: isUnmeasured(report, byChapter),
    writers: writersIn(report, texts),
  }
}

/** Where a chapter's own text stands, in words. */
export const textState = (
  chapter: ChapterId,
  report: StatusReport,
  { texts, problems }: Pick<DeskMaterial, 'texts' | 'problems'>,
  language: Language,
): string => {
  const t = deskProblemTexts[language]
  const written = texts.find((one) => one.chapter === chapter)
  const { languages } = report.choice
  if (!written || languages.every((one) => written.text[one].trim() === '')) return t.textStates.none
  const missing = languages.find((one) => written.text[one].trim() === '')
  if (missing) return t.textStates.missing(t.inLanguage[missing])
  const wrong = problems?.filter((problem) => problem.chapter === chapter).length ?? 0
  if (wrong > 0) return t.textStates.problems(wrong)
  const { behind } = written
  return behind && languages.includes(behind) ? t.textStates.behind(t.inLanguage[behind]) : t.textStates.written
}

/** What is to be mended, in a sentence. */
export const problemWords = (problem: TextProblem, language: Language): string => {
  const t = deskProblemTexts[language]
  switch (problem.kind) {
    case 'translation-missing':
      return t.problems['translation-missing'](t.inLanguage[problem.language])
    case 'chapter-left-out':
      return writingTexts[language].leftOut
    case 'too-long':
      return t.problems['too-long'](problem)
    default:
      return t.problems[problem.kind](problem.found)
  }
}
