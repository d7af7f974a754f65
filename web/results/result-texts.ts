import type { Power } from '#shared/instruments/instrument.ts'
import { texts } from '#shared/platform/language.ts'
import type { TargetLevel } from '#shared/scoring/target-level.ts'
import { formatList } from '../texts/format.ts'

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
  explained: string
  overTime: string
  toFiles: string
  profile: string
  chartTitle: string
  /** Where the figures of a file come from. */
  fileSource: (region: string, round: string) => string
  chartAbout: (words: {
    highest: string
    highestText: string
    lowest: string
    lowestText: string
    target: string
  }) => string
  chartSame: (words: { text: string; target: string }) => string
  chartNone: string
  tableCaption: string
  area: string
  score: string
  projectedColumn: string
  answered: string
  notApplicable: string
  missing: string
  strengths: string
  strengthsLead: (target: number) => string
  moreStrengths: (count: number) => string
  noStrengths: string
  gaps: string
  gapsLead: (target: number) => string
  gapsAssumed: (count: number) => string
  noGaps: string
  gapsCaption: string
  moreGaps: (count: number) => string
  moreGapsCaption: string
  question: string
  assumed: string
  weight: string
  power: string
  powers: Record<Power, { title: string; lead: string; none: string }>
  gapCount: (count: number) => string
  gapIds: (ids: string[]) => string
  allAnswers: string
  allowedGap: string
  toMapping: string
  toPlan: string
  toReview: string
}

/** Texts of the result of a mapping. */
export const resultTexts = texts<ResultTexts>({
  sv: {
    title: 'Resultat',
    lead: 'Så här ser regionens eget svar ut. Det är ett underlag för att prioritera, inte ett betyg.',
    preliminary: 'Kartläggningen är inte inlämnad. Resultatet ändras när ni svarar på fler frågor.',
    empty: 'Det finns inga svar att visa ännu.',
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
    explained: 'Så räknades varje siffra',
    overTime: 'Resultatet över tid',
    toFiles: 'Svaren som fil',
    profile: 'Profil per område',
    chartTitle: 'Regionens nivå i de olika områdena, i procent av högsta nivån',
    fileSource: (region, round) => `${region}, regionens egen kartläggning, ${round}`,
    chartAbout: ({ highest, highestText, lowest, lowestText, target }) =>
      `Högst ligger ${highest} (${highestText}) och lägst ${lowest} (${lowestText}). Målet är ${target}.`,
    chartSame: ({ text, target }) => `Alla områden med svar ligger på ${text}. Målet är ${target}.`,
    chartNone: 'Inget område har någon nivå ännu.',
    tableCaption: 'Regionens nivå per område',
    area: 'Område',
    score: 'Av högsta nivån',
    projectedColumn: 'Om insatserna når sin nivå',
    answered: 'Frågor med nivå',
    notApplicable: 'Ej tillämpliga',
    missing: 'Utan svar',
    strengths: 'Styrkor',
    strengthsLead: (target) => `Här har ni nått målnivån ${target} eller högre. Det starkaste först.`,
    moreStrengths: (count) => (count === 1 ? 'Visa en styrka till' : `Visa ${count} styrkor till`),
    noStrengths: 'Ingen fråga har nått målnivån ännu.',
    gaps: 'Här finns mest att vinna',
    gapsLead: (target) =>
      `Gapet är hur många nivåer som fattas till målet, nivå ${target}. Vikten är hur viktig ni tycker att frågan är, 1–4. Störst gap × vikt står först.`,
    gapsAssumed: (count) =>
      count === 1
        ? 'En fråga saknar vikt och räknas som 2. Den är märkt ”vikt antagen”.'
        : `${count} frågor saknar vikt och räknas som 2. De är märkta ”vikt antagen”.`,
    noGaps: 'Ingen fråga ligger under målnivån.',
    gapsCaption: 'Frågor under målnivån, efter gap × vikt',
    moreGaps: (count) => (count === 1 ? 'Visa en fråga till' : `Visa ${count} frågor till`),
    moreGapsCaption: 'Fler frågor under målnivån, efter gap × vikt',
    question: 'Fråga',
    assumed: 'vikt antagen',
    weight: 'Gap × vikt',
    power: 'Vem kan ändra på det?',
    powers: {
      own: {
        title: 'I regionens egen makt',
        lead: 'Det här kan ni börja med själva.',
        none: 'Inget gap ligger i regionens egen makt.',
      },
      shared: {
        title: 'Tillsammans med andra',
        lead: 'Det här kräver att kommuner, branscher eller andra är med.',
        none: 'Inget gap kräver att andra är med.',
      },
      national: {
        title: 'På nationell nivå',
        lead: 'Det här kan regionen inte ändra själv. Lyft det som ett hinder i planen.',
        none: 'Inget gap ligger på nationell nivå.',
      },
    },
    gapCount: (count) => (count === 1 ? '1 fråga under mål' : `${count} frågor under mål`),
    gapIds: (ids) => (ids.length === 1 ? `Fråga ${ids[0]}` : `Frågorna ${formatList(ids, 'sv')}`),
    allAnswers: 'Alla svar',
    allowedGap: 'Lämnades medvetet utan svar.',
    toMapping: 'Till kartläggningen',
    toPlan: 'Till handlingsplanen',
    toReview: 'Till granskningen',
  },
  en: {
    title: 'Result',
    lead: "This is the region's own answer. It is a basis for setting priorities, not a grade.",
    preliminary: 'The mapping is not handed in. The result changes as you answer more questions.',
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
    targetOpen: 'The target: who has set it?',
    targetHow: (level, percent) =>
      `Level ${level} of 4 is ${percent} of the highest level. Gaps, strengths and proposals are counted against the target.`,
    targetWhose: {
      region:
        'The region has set a target of its own in this round. The national picture is counted against the national one.',
      round: "National coordination has set the target for this round. The region's owners can set one of their own.",
      instrument: "This is the tool's usual target. The region's owners can set one of their own.",
    },
    toTarget: 'Your target level',
    explained: 'How each number was computed',
    overTime: 'The result over time',
    toFiles: 'The answers as a file',
    profile: 'Profile by area',
    chartTitle: "The region's level in each area, as a percentage of the highest level",
    fileSource: (region, round) => `${region}, the region's own mapping, ${round}`,
    chartAbout: ({ highest, highestText, lowest, lowestText, target }) =>
      `Highest is ${highest} (${highestText}) and lowest ${lowest} (${lowestText}). The target is ${target}.`,
    chartSame: ({ text, target }) => `All areas with answers are at ${text}. The target is ${target}.`,
    chartNone: 'No area has a level yet.',
    tableCaption: "The region's level by area",
    area: 'Area',
    score: 'Of the highest level',
    projectedColumn: 'If the actions reach their levels',
    answered: 'Questions with a level',
    notApplicable: 'Not applicable',
    missing: 'Without answer',
    strengths: 'Strengths',
    strengthsLead: (target) => `Here you have reached the target level ${target} or higher. The strongest first.`,
    moreStrengths: (count) => (count === 1 ? 'Show one more strength' : `Show ${count} more strengths`),
    noStrengths: 'No question has reached the target level yet.',
    gaps: 'Where there is most to gain',
    gapsLead: (target) =>
      `The gap is how many levels are missing to the target, level ${target}. Importance is how important you find the question, 1–4. The largest gap × importance comes first.`,
    gapsAssumed: (count) =>
      count === 1
        ? 'One question lacks importance and counts as 2. It is marked “importance assumed”.'
        : `${count} questions lack importance and count as 2. They are marked “importance assumed”.`,
    noGaps: 'No question is below the target level.',
    gapsCaption: 'Questions below the target level, by gap × importance',
    moreGaps: (count) => (count === 1 ? 'Show one more question' : `Show ${count} more questions`),
    moreGapsCaption: 'More questions below the target level, by gap × importance',
    question: 'Question',
    assumed: 'importance assumed',
    weight: 'Gap × importance',
    power: 'Who can change it?',
    powers: {
      own: {
        title: "In the region's own power",
        lead: 'You can begin with this yourselves.',
        none: "No gap is in the region's own power.",
      },
      shared: {
        title: 'Together with others',
        lead: 'This needs municipalities, branches or others to take part.',
        none: 'No gap needs others to take part.',
      },
      national: {
        title: 'At the national level',
        lead: 'The region cannot change this by itself. Raise it as a barrier in the plan.',
        none: 'No gap is at the national level.',
      },
    },
    gapCount: (count) => (count === 1 ? '1 question below target' : `${count} questions below target`),
    gapIds: (ids) => (ids.length === 1 ? `Question ${ids[0]}` : `Questions ${formatList(ids, 'en')}`),
    allAnswers: 'All answers',
    allowedGap: 'Knowingly left without an answer.',
    toMapping: 'To the mapping',
    toPlan: 'To the action plan',
    toReview: 'To the review',
  },
})
