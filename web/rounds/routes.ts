import type { Site } from '../site.tsx'
import { getRound, postChange, postClose, postExtension } from './round-route.tsx'
import { getRounds, postOpen } from './rounds-route.tsx'

/** The coordinator opens, changes and closes rounds, and gives a region longer. */
export const registerRounds = (site: Site): void => {
  site.on('rounds', getRounds)
  site.on('openRound', postOpen)
  site.on('round', getRound)
  site.on('changeRound', postChange)
  site.on('extendRegion', postExtension)
  site.on('closeRound', postClose)
}
