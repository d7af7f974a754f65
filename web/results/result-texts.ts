import { texts } from '#shared/platform/language.ts'
import type { TargetLevel } from '#shared/scoring/target-level.ts'

type ResultTexts = {
  title: string
  lead: string
  preliminary: string
  empty: string
  figures: {
    title: string
    whole: string
    levels: (levels: number, total: number) => string
    target: string
    targetLevel: (level: number) => string
    whose: Record<TargetLevel['whose'], string>
    projected: string
    projectedAbout: (lifts: number) => string
  }
  targetOpen: string
  targetHow: (level: number, percent: string) => string
  targetWhose: Record<TargetLevel['whose'], string>
  toTarget: string
  overTime: string
  toFiles: string
  allAnswers: string
  allowedGap: string
  toMapping: string
  toPlan: string
  toReview: string
}

/** Texts of the result of a mapping: the page and its figures. */
export const resultTexts = texts<ResultTexts>({
  sv: {
    title: 'Resultat',
    lead: 'Det här är regionens egen bedömning. Den hjälper er att prioritera och är inget betyg.',
    preliminary: 'Kartläggningen är inte inlämnad. Resultatet ändras när ni svarar på fler frågor.',
    empty: 'Det finns inga svar att visa än.',
    figures: {
      title: 'Resultatet i korthet',
      whole: 'Hela kartläggningen',
      levels: (levels, total) => `av högsta nivån. ${levels} av ${total} frågor har en nivå.`,
      target: 'Mål',
      targetLevel: (level) => `Nivå ${level} av 4 i varje fråga.`,
      whose: {
        region: 'Målet är ert eget.',
        round: 'Målet är nationellt, för den här omgången.',
        instrument: 'Målet är nationellt.',
      },
      projected: 'Om planens insatser når sin nivå',
      projectedAbout: (lifts) =>
        lifts === 0 ? 'Ingen insats höjer någon nivå än.' : lifts === 1 ? 'En fråga höjs.' : `${lifts} frågor höjs.`,
    },
    targetOpen: 'Målet: vem har satt det?',
    targetHow: (level, percent) =>
      `Nivå ${level} av 4 är ${percent} av högsta nivån. Gap, styrkor och förslag räknas mot målet.`,
    targetWhose: {
      region:
        'Regionen har satt ett eget mål i den här omgången. Den nationella bilden räknas mot det nationella målet.',
      round: 'Den nationella samordningen har satt målet för den här omgången. Regionens ansvariga kan sätta ett eget.',
      instrument: 'Det är verktygets vanliga mål. Regionens ansvariga kan sätta ett eget.',
    },
    toTarget: 'Er målnivå',
    overTime: 'Resultatet över tid',
    toFiles: 'Svaren som fil',
    allAnswers: 'Alla svar',
    allowedGap: 'Lämnades medvetet utan svar.',
    toMapping: 'Till kartläggningen',
    toPlan: 'Till handlingsplanen',
    toReview: 'Till granskningen',
  },
  en: {
    title: 'Result',
    lead: "This is the region's own assessment. Use it to set priorities: it is not a grade.",
    preliminary: 'The mapping has not been handed in. The result changes as you answer more questions.',
    empty: 'There are no answers to show yet.',
    figures: {
      title: 'The result in brief',
      whole: 'The whole mapping',
      levels: (levels, total) => `of the highest level. ${levels} of ${total} questions have a level.`,
      target: 'Target',
      targetLevel: (level) => `Level ${level} of 4 in every question.`,
      whose: {
        region: 'The target is your own.',
        round: 'The target is national, for this round.',
        instrument: 'The target is national.',
      },
      projected: 'If the actions of the plan reach their levels',
      projectedAbout: (lifts) =>
        lifts === 0
          ? 'No action raises a level yet.'
          : lifts === 1
            ? 'One question is raised.'
            : `${lifts} questions are raised.`,
    },
    targetOpen: 'The target: who set it?',
    targetHow: (level, percent) =>
      `Level ${level} of 4 is ${percent} of the highest level. Gaps, strengths and proposals are measured against the target.`,
    targetWhose: {
      region:
        'The region has set a target of its own in this round. The national picture is measured against the national target.',
      round:
        "The national coordinators have set the target for this round. The region's owners can set one of their own.",
      instrument: "This is the tool's usual target. The region's owners can set one of their own.",
    },
    toTarget: 'Your target level',
    overTime: 'The result over time',
    toFiles: 'The answers as a file',
    allAnswers: 'All answers',
    allowedGap: 'Knowingly left without an answer.',
    toMapping: 'To the mapping',
    toPlan: 'To the action plan',
    toReview: 'To the review',
  },
})
