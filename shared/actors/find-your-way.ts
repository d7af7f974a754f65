import type { Answers, Way } from './answers.ts'
import { personalWays } from './personal-ways.ts'
import { professionalWays } from './professional-ways.ts'
import { supportWays } from './support-ways.ts'

/** Ways for everybody, after those that fit better. The last of them fits all, so that nobody is left without one. */
const commonWays: readonly Way[] = [
  {
    id: 'training',
    want: ['learn'],
    place: { sv: 'Utbildningarna', en: 'The training' },
    why: { sv: 'Korta utbildningar som du gör när du vill.', en: 'Short courses that you take when you like.' },
    next: { sv: 'Välj en utbildning. Du behöver inget konto.', en: 'Choose a course. You need no account.' },
    to: { page: 'courses' },
  },
  {
    id: 'events',
    want: ['cooperate', 'learn'],
    place: { sv: 'Kalendariet', en: 'The calendar' },
    why: {
      sv: 'På träffarna möter du andra som arbetar med validering.',
      en: 'At the meetings you meet others who work with validation.',
    },
    next: { sv: 'Se vad som händer och anmäl dig.', en: 'See what is on and register.' },
    to: { page: 'events' },
  },
  {
    id: 'region',
    place: { sv: 'Din region', en: 'Your region' },
    why: {
      sv: 'Regionen driver på och stödjer arbetet i länet. Den validerar ingen själv men kan veta vem som gör det.',
      en: 'The region pushes and supports the work in the county. It validates nobody itself but may know who does.',
    },
    next: {
      sv: 'Fråga vem som validerar i länet, och vem du ska ringa.',
      en: 'Ask who validates in the county, and whom to call.',
    },
    to: { region: true },
  },
]

/** All ways, in the order in which they are shown. */
export const ways: readonly Way[] = [...personalWays, ...professionalWays, ...supportWays, ...commonWays]

const isRegion = ({ to }: Way): boolean => to !== null && 'region' in to

/** The ways that fit the answers, the best first; there is always at least one. Whoever wants to work with others in the county, and is not the region herself, meets the region first. */
export const findWays = ({ who, want }: Pick<Answers, 'who' | 'want'>): Way[] => {
  const fitting = ways.filter((way) => (!way.who || way.who.includes(who)) && (!way.want || way.want.includes(want)))
  if (want !== 'cooperate' || who === 'region-civil-servant') return fitting
  return [...fitting.filter(isRegion), ...fitting.filter((way) => !isRegion(way))]
}
