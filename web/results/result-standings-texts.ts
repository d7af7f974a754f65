import type { Power } from '#shared/instruments/instrument.ts'
import { texts } from '#shared/platform/language.ts'
import { formatList } from '../texts/format.ts'

type ResultStandingsTexts = {
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
}

/** Texts of the strengths, of the gaps and of who can close them. */
export const resultStandingsTexts = texts<ResultStandingsTexts>({
  sv: {
    strengths: 'Styrkor',
    strengthsLead: (target) => `Här har ni nått målnivån ${target} eller högre. Det starkaste först.`,
    moreStrengths: (count) => (count === 1 ? 'Visa en styrka till' : `Visa ${count} styrkor till`),
    noStrengths: 'Ingen fråga har nått målnivån än.',
    gaps: 'Här finns mest att vinna',
    gapsLead: (target) =>
      `Gapet är hur många nivåer som är kvar till målet, nivå ${target}. Vikten är hur viktig ni tycker att frågan är, 1–4. Störst gap × vikt står först.`,
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
  },
  en: {
    strengths: 'Strengths',
    strengthsLead: (target) => `Here you have reached the target level ${target} or higher. The strongest first.`,
    moreStrengths: (count) => (count === 1 ? 'Show one more strength' : `Show ${count} more strengths`),
    noStrengths: 'No question has reached the target level yet.',
    gaps: 'Where there is most to gain',
    gapsLead: (target) =>
      `The gap is how many levels are left to the target, level ${target}. Importance is how important you find the question, 1–4. The largest gap × importance comes first.`,
    gapsAssumed: (count) =>
      count === 1
        ? 'One question has no importance and counts as 2. It is marked “importance assumed”.'
        : `${count} questions have no importance and count as 2. They are marked “importance assumed”.`,
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
  },
})
