import { texts } from '#shared/platform/language.ts'
import { minimumForQuartiles } from '#shared/statistics/snapshot.ts'

type NotComparable = 'no-question' | 'question-changed' | 'no-level'

type EffectTexts = {
  title: string
  lead: (now: string) => string
  warning: string
  caption: (before: string, now: string) => string
  action: string
  levelIn: (round: string) => string
  change: string
  without: string
  difference: string
  notApplicable: string
  atTop: string
  mean: (change: string) => string
  basis: { 'same-level': (regions: number) => string; all: (regions: number) => string }
  notShown: string
  tooFew: string
  notYet: string
  interval: (low: string, high: string) => string
  noInterval: string
  verdicts: { above: string; within: string; below: string }
  notCompared: string
  why: Record<NotComparable, string>
  pictureFrom: (moment: string) => string
  how: string
  howText: string[]
  country: string
  countryLead: string
  countryCaption: string
  question: string
  acted: string
  regions: (regions: number) => string
}

/** Texts of what happened after the actions. */
export const effectTexts = texts<EffectTexts>({
  sv: {
    title: 'Vad hände sedan?',
    lead: (now) =>
      `Nästa omgång, ${now}, är inlämnad. Här står de avslutade insatserna bredvid hur nivån har ändrats på frågan som var och en gäller.`,
    warning:
      'Tabellen visar vad som har hänt, inte varför. Nivån kan ha ändrats av andra skäl än insatsen, och den som börjar lågt stiger ofta ändå.',
    caption: (before, now) => `Avslutade insatser och förändringen från ${before} till ${now}, i nivåer`,
    action: 'Insats och fråga',
    levelIn: (round) => `Nivå, ${round}`,
    change: 'Förändring',
    without: 'Regioner utan en sådan insats',
    difference: 'Skillnad, med 95 % intervall',
    notApplicable: 'ej tillämpligt',
    atTop: 'Nivån var redan den högsta och kunde inte stiga.',
    mean: (change) => `${change} i snitt`,
    basis: {
      'same-level': (regions) => `${regions} regioner som började på samma nivå`,
      all: (regions) => `${regions} regioner, oavsett vilken nivå de började på`,
    },
    notShown: 'visas inte',
    tooFew: `Färre än ${minimumForQuartiles} regioner att jämföra med, eller så skulle siffrorna för några få andra gå att räkna ut.`,
    notYet: 'Jämförelsen är inte gjord än.',
    interval: (low, high) => `${low} till ${high}`,
    noInterval: 'Osäkerheten går inte att räkna ut: de andra ändrade sig lika mycket.',
    verdicts: {
      above: 'Mer än vad som är vanligt bland dem.',
      within: 'Inom det som är vanligt bland dem.',
      below: 'Mindre än vad som är vanligt bland dem.',
    },
    notCompared: 'De här avslutade insatserna går inte att ställa mot en nivå:',
    why: {
      'no-question': 'insatsen gäller ingen fråga i kartläggningen',
      'question-changed': 'frågan är ändrad eller borttagen sedan dess',
      'no-level': 'frågan besvaras inte med en nivå',
    },
    pictureFrom: (moment) => `Uppgifterna om andra regioner är från den nationella bilden ${moment}.`,
    how: 'Så är jämförelsen gjord',
    howText: [
      'Förändringen är nivån i den nya omgången minus nivån i planens omgång. Bara inlämnade svar räknas, och bara frågor som är oförändrade mellan omgångarna.',
      'Regioner utan en sådan insats är de som inte har någon insats för frågan i sin plan från samma omgång, eller som har avbrutit den. Regioner med en planerad eller påbörjad insats räknas inte med någonstans.',
      `En region som ligger ovanligt lågt ett år ligger ofta högre nästa år, vad den än gör. Därför jämförs ni med regioner som började på samma nivå, om de är minst ${minimumForQuartiles}. Annars, eller om det skulle röja någon, jämförs ni med alla utan en sådan insats.`,
      'Intervallet visar hur mycket en enskild region brukar skilja sig från de andra. Om 0 ligger i intervallet har ni ändrat er ungefär som de. Det räknas med Students t för en region mot en liten grupp (Crawford och Howell 1998). Nivåerna är hela tal, så intervallet är ungefärligt.',
      'Med många insatser hamnar någon utanför intervallet av en slump: i snitt en av tjugo.',
      `Uppgifter om andra visas bara när minst ${minimumForQuartiles} regioner ligger bakom och ingen mindre grupp går att räkna ut, och aldrig med namn.`,
    ],
    country: 'I hela landet',
    countryLead:
      'Regioner som har avslutat en insats för frågan, bredvid regioner utan en sådan insats. Regionerna har själva valt sina insatser, så grupperna kan skilja sig åt från början.',
    countryCaption: 'Förändring per fråga, i nivåer',
    question: 'Fråga',
    acted: 'Regioner med en avslutad insats',
    regions: (regions) => `${regions} regioner`,
  },
  en: {
    title: 'What happened next?',
    lead: (now) =>
      `The next round, ${now}, has been handed in. Here the finished actions stand beside how the level has changed on the question that each one concerns.`,
    warning:
      'The table shows what happened, not why. The level may have changed for other reasons than the action, and those who start low often rise anyway.',
    caption: (before, now) => `Finished actions and the change from ${before} to ${now}, in levels`,
    action: 'Action and question',
    levelIn: (round) => `Level, ${round}`,
    change: 'Change',
    without: 'Regions without such an action',
    difference: 'Difference, with 95% interval',
    notApplicable: 'not applicable',
    atTop: 'The level was the highest already and could not rise.',
    mean: (change) => `${change} on average`,
    basis: {
      'same-level': (regions) => `${regions} regions that started at the same level`,
      all: (regions) => `${regions} regions, whatever level they started at`,
    },
    notShown: 'not shown',
    tooFew: `Fewer than ${minimumForQuartiles} regions to compare with, or the figures of a few others could be worked out.`,
    notYet: 'The comparison has not been made yet.',
    interval: (low, high) => `${low} to ${high}`,
    noInterval: 'The uncertainty cannot be computed: the others all changed equally.',
    verdicts: {
      above: 'More than is usual among them.',
      within: 'Within what is usual among them.',
      below: 'Less than is usual among them.',
    },
    notCompared: 'These finished actions cannot be set against a level:',
    why: {
      'no-question': 'the action concerns no question of the mapping',
      'question-changed': 'the question has been changed or removed since then',
      'no-level': 'the question is not answered by a level',
    },
    pictureFrom: (moment) => `The figures on other regions are from the national picture of ${moment}.`,
    how: 'How the comparison is made',
    howText: [
      "The change is the level in the new round minus the level in the plan's round. Only handed-in answers count, and only questions that are unchanged between the rounds.",
      'Regions without such an action are those that have no action for the question in their plan from the same round, or have cancelled it. Regions with a planned or started action are counted nowhere.',
      `A region that stands unusually low one year often stands higher the next, whatever it does. Therefore you are compared with regions that started at the same level, if they are at least ${minimumForQuartiles}. Otherwise, or if that would give someone away, you are compared with all regions without such an action.`,
      "The interval shows how much a single region tends to differ from the others. If 0 lies within it, you have changed about as they have. It is computed with Student's t for one region against a small group (Crawford and Howell 1998). Levels are whole numbers, so the interval is approximate.",
      'With many actions, some fall outside the interval by chance: one in twenty on average.',
      `Figures on others are shown only when at least ${minimumForQuartiles} regions are behind them and no smaller group can be worked out from them, and never with names.`,
    ],
    country: 'In the whole country',
    countryLead:
      'Regions that have finished an action for the question, beside regions without such an action. The regions chose their actions themselves, so the groups may differ from the start.',
    countryCaption: 'Change by question, in levels',
    question: 'Question',
    acted: 'Regions with a finished action',
    regions: (regions) => `${regions} regions`,
  },
})
