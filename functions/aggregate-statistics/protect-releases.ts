import { readCubeBytes } from '#shared/cube/cube-store.ts'
import { readCube } from '#shared/cube/cube-text.ts'
import { readCellKeySecret } from '#shared/disclosure/cell-key-secret.ts'
import {
  DisclosureHole,
  type EarlierPublication,
  publishCube,
  type YearFacts,
} from '#shared/disclosure/publish-cube.ts'
import { measures } from '#shared/measures/measures.ts'
import { inParallel } from '#shared/platform/in-parallel.ts'
import type { Objects } from '#shared/platform/objects.ts'
import { type ProtectCube, withinRelease } from '#shared/releases/prepare-release.ts'
import type { PublishedRelease, ReleaseProtection } from '#shared/releases/release.ts'
import type { CountYear } from '#shared/statistics/snapshot.ts'

const rule = measures.validations.disclosure

const earlierOf = async (objects: Pick<Objects, 'get'>, { content }: PublishedRelease): Promise<EarlierPublication> => {
  const cube = readCube(await readCubeBytes(objects, content.cubeId))
  return { leaves: withinRelease(cube, content).leaves, years: content.years }
}

const sumOf = <T>(list: readonly T[], of: (one: T) => number): number => list.reduce((sum, one) => sum + of(one), 0)

const protectionOf = (years: readonly CountYear[], facts: readonly YearFacts[]): ReleaseProtection => ({
  cells: sumOf(years, ({ cells }) => cells.filter(({ count }) => count !== 'missing').length),
  hiddenCells: sumOf(facts, ({ hiddenCells }) => hiddenCells),
  sensitiveCells: sumOf(facts, ({ sensitiveCells }) => sensitiveCells),
  hiddenSum: sumOf(facts, ({ hiddenSum }) => hiddenSum),
  methods: facts.map(({ method }) => method),
  auditPrograms: sumOf(facts, ({ auditPrograms }) => auditPrograms),
})

/** Disclosure control over a cube and everything that has been published before it. Reads the cube of each release that is out; throws when one is gone. */
export const protectReleases =
  (objects: Pick<Objects, 'get' | 'putNew'>): ProtectCube =>
  async (cube, published) => {
    const previous = await inParallel(published, 4, (release) => earlierOf(objects, release))
    try {
      const { years, facts } = await publishCube(cube, {
        rule,
        previous,
        cellKeySecret: await readCellKeySecret(objects),
      })
      return { kind: 'protected', cube: { years, protection: protectionOf(years, facts) } }
    } catch (error) {
      if (error instanceof DisclosureHole) return { kind: 'hole' }
      throw error
    }
  }
