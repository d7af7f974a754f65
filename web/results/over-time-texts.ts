import { texts } from '#shared/platform/language.ts'
import { formatList } from '../texts/format.ts'

type OverTimeTexts = {
  title: string
  lead: string
  shared: (shared: number, all: number) => string
  sharedAll: (all: number) => string
  sharedNone: string
  onlyOne: string
  chartTitle: string
  about: (words: { parts: string[]; first: string; last: string }) => string
  risen: (areas: number) => string
  fallen: (areas: number) => string
  same: (areas: number) => string
  aboutOne: string
  whole: string
  area: string
  change: string
  tableCaption: string
  byQuestion: string
  byQuestionLead: string
  question: string
  levelsOf: (area: string) => string
  notApplicable: string
  missing: string
  how: string
  howText: string[]
  toResult: string
}

/** Texts of the result over time. */
export const overTimeTexts = texts<OverTimeTexts>({
  sv: {
    title: 'Resultatet över tid',
    lead: 'Omgångarna sida vid sida. Jämförelsen gäller bara frågor som är desamma i alla omgångar.',
    shared: (shared, all) =>
      `Omgångarna har ${shared === 1 ? 'en fråga' : `${shared} frågor`} gemensamt, av ${all} i verktyget nu. Siffrorna här gäller bara det gemensamma, så de kan skilja sig från resultatet för en enda omgång.`,
    sharedAll: (all) => `Alla ${all} frågor är desamma i omgångarna.`,
    sharedNone: 'Omgångarna har inga frågor gemensamt, så de går inte att jämföra.',
    onlyOne: 'Det finns bara en omgång att visa. När ni har svarat i nästa omgång ser ni förändringen här.',
    chartTitle: 'Regionens nivå per område och omgång, i procent av högsta nivån',
    about: ({ parts, first, last }) => `Från ${first} till ${last} har ${formatList(parts, 'sv')}.`,
    risen: (areas) => (areas === 1 ? 'ett område stigit' : `${areas} områden stigit`),
    fallen: (areas) => (areas === 1 ? 'ett område sjunkit' : `${areas} områden sjunkit`),
    same: (areas) => (areas === 1 ? 'ett område stått still' : `${areas} områden stått still`),
    aboutOne: 'Punkten visar nivån i omgången.',
    whole: 'Hela kartläggningen',
    area: 'Område',
    change: 'Förändring, procentenheter',
    tableCaption: 'Nivå per område och omgång',
    byQuestion: 'Fråga för fråga',
    byQuestionLead: 'Öppna ett område för att se vilka frågor som har ändrat nivå.',
    question: 'Fråga',
    levelsOf: (area) => `Nivåer i området ${area}`,
    notApplicable: 'ej tillämpligt',
    missing: 'saknas',
    how: 'Så är omgångarna jämförda',
    howText: [
      'En fråga är gemensam om den har behållits i varje version av verktyget mellan den äldsta och den senaste omgången. En fråga som har ändrats, delats eller slagits ihop är inte samma fråga längre, och räknas inte med.',
      'Varje omgångs resultat räknas som vanligt, men bara över de gemensamma frågorna och med den senaste versionens vikter. Frågor utan nivå i en omgång räknas inte med i den omgången.',
      'Förändringen är skillnaden mellan den första och den senaste omgången, räknad på avrundade tal.',
    ],
    toResult: 'Till resultatet',
  },
  en: {
    title: 'The result over time',
    lead: 'The rounds side by side. Only questions that are the same in all rounds are compared.',
    shared: (shared, all) =>
      `The rounds share ${shared === 1 ? 'one question' : `${shared} questions`}, of ${all} in the tool now. The figures here cover only what they share, so they can differ from the result of a single round.`,
    sharedAll: (all) => `All ${all} questions are the same in the rounds.`,
    sharedNone: 'The rounds share no questions, so they cannot be compared.',
    onlyOne: 'There is only one round to show. When you have answered in the next round, you will see the change here.',
    chartTitle: "The region's level by area and round, as a percentage of the highest level",
    about: ({ parts, first, last }) => `From ${first} to ${last}: ${formatList(parts, 'en')}.`,
    risen: (areas) => (areas === 1 ? 'one area has risen' : `${areas} areas have risen`),
    fallen: (areas) => (areas === 1 ? 'one area has fallen' : `${areas} areas have fallen`),
    same: (areas) => (areas === 1 ? 'one area is unchanged' : `${areas} areas are unchanged`),
    aboutOne: 'The point shows the level in the round.',
    whole: 'The whole mapping',
    area: 'Area',
    change: 'Change, percentage points',
    tableCaption: 'Level by area and round',
    byQuestion: 'Question by question',
    byQuestionLead: 'Open an area to see which questions have changed level.',
    question: 'Question',
    levelsOf: (area) => `Levels in the area ${area}`,
    notApplicable: 'not applicable',
    missing: 'missing',
    how: 'How the rounds are compared',
    howText: [
      'A question is shared if it was kept in every version of the tool between the oldest and the latest round. A question that was changed, split or merged is no longer the same question, and is left out.',
      "Each round's result is computed as usual, but only over the shared questions and with the latest version's weights. Questions without a level in a round are left out of that round.",
      'The change is the difference between the first and the latest round, computed on rounded numbers.',
    ],
    toResult: 'To the result',
  },
})
