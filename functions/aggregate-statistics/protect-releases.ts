import type { Cube } from '#shared/cube/cube.ts'
import { readCubeBytes } from '#shared/cube/cube-store.ts'
import { readCube } from '#shared/cube/cube-text.ts'
import { readCellKeySecret } from '#shared/disclosure/cell-key-secret.ts'
import type { EarlierPublication } from '#shared/disclosure/earlier-publication.ts'
import { DisclosureHole, publishCube, type YearFacts } from '#shared/disclosure/publish-cube.ts'
import { measures } from '#shared/measures/measures.ts'
import { inParallel } from '#shared/platform/in-parallel.ts'
import type { Objects } from '#shared/platform/objects.ts'
import { type ProtectCube, withinRelease } from '#shared/releases/prepare-release.ts'
import type { PublishedRelease, ReleaseProtection } from '#shared/releases/release.ts'
import type { CountYear } from '#shared/statistics/snapshot.ts'

const rule = measures.validations.disclosure

const protectionIn = ({ years, protection }: PublishedRelease['release']): EarlierPublication['protection'] => {
  if (!protection?.rule) return null
  const { methods } = protection
  return {
    rule: protection.rule,
    methods: new Map(years.flatMap((year, index) => (methods[index] ? [[year, methods[index]] as const] : []))),
  }
}

const sumOf = <T>(list: readonly T[], of: (one: T) => number): number => list.reduce((sum, one) => sum + of(one), 0)

const protectionOf = (years: readonly CountYear[], facts: readonly YearFacts[]): ReleaseProtection => ({
  rule,
  cells: sumOf(years, ({ cells }) => cells.filter(({ count }) => count !== 'missing').length),
  hiddenCells: sumOf(facts, ({ hiddenCells }) => hiddenCells),
  sensitiveCells: sumOf(facts, ({ sensitiveCells }) => sensitiveCells),
  hiddenSum: sumOf(facts, ({ hiddenSum }) => hiddenSum),
  methods: facts.map(({ method }) => method),
  auditPrograms: sumOf(facts, ({ auditPrograms }) => auditPrograms),
  unchangedYears: facts.flatMap(({ year, isUnchanged }) => (isUnchanged ? year : [])),
})

/** The cubes of what is out, each read once: several versions can be made from one. */
const readEarlier = async (
  objects: Pick<Objects, 'get'>,
  published: readonly PublishedRelease[],
): Promise<EarlierPublication[]> => {
  const ids = [...new Set(published.map(({ content }) => content.cubeId))]
  const read = await inParallel(
    ids,
    4,
    async (id): Promise<[string, Cube]> => [id, readCube(await readCubeBytes(objects, id))],
  )
  const cubes = new Map(read)
  return published.map(({ release, content }) => {
    const cube = cubes.get(content.cubeId)
    if (!cube) throw new Error('the cube of a release has not been read')
    return {
      leaves: withinRelease(cube, content).leaves,
      years: content.years,
      protection: protectionIn(release),
    }
  })
}

/** Disclosure control over a cube and everything that has been published before it. Reads the cube of each release that is out; throws when one is gone. */
export const protectReleases =
  (objects: Pick<Objects, 'get' | 'putNew'>): ProtectCube =>
  async (cube, published) => {
    const previous = await readEarlier(objects, published)
    try {
      const { years, facts } = await publishCube(cube, {
        rule,
        previous,
        cellKeySecret: await readCellKeySecret(objects),
      })
      return { kind: 'protected', cube: { years, protection: protectionOf(years, facts) } }
    } catch (error) {
      if (error instanceof DisclosureHole) return { kind: 'hole', year: error.year }
      throw error
    }
  }
