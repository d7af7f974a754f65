import { levels } from '#shared/instruments/instrument.ts'
import { examples } from '#shared/learning/examples.ts'
import type { Learning } from '#shared/learning/learning.ts'
import { stepIds } from '#shared/learning/training.ts'
import type { Actor } from '#shared/platform/store.ts'
import { createChance } from './chance.ts'
import { expectDone } from './expect-done.ts'

/** How many have rated the examples, so that others' choices show; the first few of them have taken the whole training. */
const ratedCount = 9
const takenCount = 4

/** Some of the regions' owners have rated the examples, most as the editors do, and some have taken the training. The same every time. */
export const loadLearning = async (learning: Learning, owners: readonly Actor[], from: Date): Promise<void> => {
  const chance = createChance('training')
  let minutes = 0
  const at = () => new Date(from.getTime() + minutes++ * 60_000)
  for (const [index, actor] of owners.slice(0, ratedCount).entries()) {
    for (const { id, level } of examples) {
      const step = chance() < 0.6 ? 0 : chance() < 0.5 ? 1 : -1
      const chosen = levels.find((one) => one === level + step) ?? level
      expectDone(await learning.rate({ exampleId: id, level: chosen, actor, at: at() }))
    }
    if (index < takenCount)
      for (const step of stepIds)
        expectDone(
          await learning.finishStep({ step, checked: step === 'plan' ? ['team', 'read'] : null, actor, at: at() }),
        )
  }
}
