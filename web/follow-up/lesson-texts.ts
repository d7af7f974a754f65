import { texts } from '#shared/platform/language.ts'

type LessonTexts = {
  title: string
  lead: string
  none: string
  ofIndicator: (indicator: string) => string
  noIndicator: string
  by: (region: string, day: string) => string
  unnamed: string
  isNamed: string
  isUnnamed: string
  examples: (count: number) => string
  coordinatorLink: string
}

/** Texts of what regions have learnt and share. */
export const lessonTexts = texts<LessonTexts>({
  sv: {
    title: 'Lärdomar',
    lead: 'Det här har regionerna lärt sig av insatser som är klara, och sagt ja till att dela.',
    none: 'Ingen region delar någon lärdom än.',
    ofIndicator: (indicator) => `Fråga ${indicator}`,
    noIndicator: 'Utan fråga',
    by: (region, day) => `${region}, ${day}`,
    unnamed: 'En region',
    isNamed: 'Andra regioner ser namnet.',
    isUnnamed: 'Andra regioner ser inte namnet.',
    examples: (count) => (count === 1 ? 'Ett exempel från en annan region' : `${count} exempel från andra regioner`),
    coordinatorLink: 'Lärdomar som regionerna delar',
  },
  en: {
    title: 'Lessons',
    lead: 'What regions have learnt from actions that are finished, and have agreed to share.',
    none: 'No region shares a lesson yet.',
    ofIndicator: (indicator) => `Question ${indicator}`,
    noIndicator: 'Without a question',
    by: (region, day) => `${region}, ${day}`,
    unnamed: 'A region',
    isNamed: 'Other regions see the name.',
    isUnnamed: 'Other regions do not see the name.',
    examples: (count) => (count === 1 ? 'An example from another region' : `${count} examples from other regions`),
    coordinatorLink: 'Lessons that regions share',
  },
})
