import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Cube, CubeLeaf } from '#shared/cube/cube.ts'
import { createChance } from '#shared/demonstration/chance.ts'
import type { EarlierPublication } from '#shared/disclosure/earlier-publication.ts'
import { type PublishedCube, publishCube } from '#shared/disclosure/publish-cube.ts'
import { cellsOfYear } from '#shared/disclosure/year-cells.ts'
import { createYearProblem } from '#shared/disclosure/year-problem.ts'
import { createYearTable, type YearVersion } from '#shared/disclosure/year-table.ts'
import { regions } from '#shared/regions/regions.ts'
import type { CountYear } from '#shared/statistics/snapshot.ts'
import { sectors, sexes, validationForms } from '#shared/statistics/validation-count.ts'
import { equationsOf, solvedCells } from './attacker.ts'

const rule = { threshold: 5, isZeroPublished: true, dominance: null }

const cubeOf = (leaves: CubeLeaf[]): Cube => ({ id: 'cube', partitions: [], leaves })
const numberAt = (year: CountYear | undefined, cell: object) =>
  year?.cells.find((one) => Object.entries(cell).every(([key, value]) => one[key as keyof typeof one] === value))?.count

const leaf = (regionCode: string, sector: number, form: number, sex: number, count: number, year = 2024): CubeLeaf => ({
  year,
  regionCode,
  form: validationForms[form] ?? 'credit',
  sector: sectors[sector] ?? 'komvux',
  branch: null,
  sex: sexes[sex] ?? 'women',
  count,
  providers: null,
  largestSharePercent: null,
})

const someCounties = ['01', '03', '04', '10', '12', '24']
const someLeaves = fc
  .array(
    fc.record({
      region: fc.constantFrom(...someCounties),
      sector: fc.nat(2),
      form: fc.nat(1),
      sex: fc.nat(1),
      count: fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 60 })),
    }),
    { minLength: 1, maxLength: 60 },
  )
  .map((rows) => [
    ...new Map(
      rows.map(({ region, sector, form, sex, count }) => [
        `${region}${sector}${form}${sex}`,
        leaf(region, sector, form, sex, count),
      ]),
    ).values(),
  ])

describe('publishing a cube', () => {
  it('gives totals over sex, form, sector, county group and nation', async () => {
    const leaves = regions.slice(0, 6).flatMap(({ code }) => [leaf(code, 0, 0, 0, 10), leaf(code, 1, 1, 1, 20)])
    const { years } = await publishCube(cubeOf(leaves), { rule, previous: [], cellKeySecret: null })
    const [year] = years
    const all = { sector: 'all', form: 'all', sex: 'all' }
    expect(numberAt(year, { region: 'SE', ...all })).toBe(180)
    expect(numberAt(year, { region: 'SE12', ...all })).toBe(90)
    expect(numberAt(year, { region: 'SE11', ...all })).toBe(30)
    expect(numberAt(year, { region: '03', sector: 'komvux', form: 'all', sex: 'women' })).toBe(10)
    expect(numberAt(year, { region: '03', sector: 'university', form: 'all', sex: 'women' })).toBe('missing')
    expect(year?.suppressedCells).toBe(0)
  })

  it('passes its own audit, and hides every small count and no zero', async () => {
    await fc.assert(
      fc.asyncProperty(someLeaves, async (leaves) => {
        const { years } = await publishCube(cubeOf(leaves), { rule, previous: [], cellKeySecret: null })
        for (const { regionCode, sector, form, sex, count } of leaves) {
          const shown = numberAt(years[0], { region: regionCode, sector, form, sex })
          if (count > 0 && count < 5) expect(shown).toBe('suppressed')
          else if (count === 0) expect(shown).toBe(0)
          else expect([count, 'suppressed']).toContain(shown)
        }
      }),
      { numRuns: 10 },
    )
  })

  it('gives nothing away to one who holds the versions before and after a correction', async () => {
    await fc.assert(
      fc.asyncProperty(someLeaves, someLeaves, fc.constantFrom(...someCounties), async (before, after, region) => {
        const first = await publishCube(cubeOf(before), { rule, previous: [], cellKeySecret: null })
        const corrected = [
          ...before.filter(({ regionCode }) => regionCode !== region),
          ...after.filter(({ regionCode }) => regionCode === region),
        ]
        const second = await publishCube(cubeOf(corrected), {
          rule,
          previous: [{ leaves: before, years: first.years, protection: null }],
          cellKeySecret: null,
        })
        const [year, next] = [first.years[0], second.years[0]]
        if (!year || !next) return
        const { equations } = equationsOf([
          { year, contentOf: () => 'before' },
          { year: next, contentOf: (code) => (code === region ? 'after' : 'before') },
        ])
        expect(solvedCells(equations)).toEqual([])
      }),
      { numRuns: 10 },
    )
  })

  it('gives hidden cells away if each version is protected by itself: this attacker finds them', async () => {
    const corrections = fc.sample(fc.tuple(someLeaves, someLeaves), { numRuns: 30, seed: 6 })
    let given = 0
    for (const [before, other] of corrections) {
      const after = [
        ...before.filter(({ regionCode }) => regionCode !== '03'),
        ...other.filter(({ regionCode }) => regionCode === '03'),
      ]
      const alone = async (leaves: CubeLeaf[]) =>
        (await publishCube(cubeOf(leaves), { rule, previous: [], cellKeySecret: null })).years[0]
      const [year, next] = [await alone(before), await alone(after)]
      if (!year || !next) continue
      given = solvedCells(
        equationsOf([
          { year, contentOf: () => 'before' },
          { year: next, contentOf: (code) => (code === '03' ? 'after' : 'before') },
        ]).equations,
      ).length
      if (given > 0) break
    }
    expect(given).toBeGreaterThan(0)
  })

  it('publishes corrections of a whole table, one after the other, without a hole', async () => {
    const chance = createChance('corrections')
    let leaves = ['01', '03', '04', '10', '12', '13', '14', '24'].flatMap((code) =>
      [0, 1, 2, 3].flatMap((sector) =>
        [0, 1, 2].flatMap((form) =>
          [0, 1].map((sex) => leaf(code, sector, form, sex, Math.floor(120 * chance() ** 4 + chance()))),
        ),
      ),
    )
    const previous: EarlierPublication[] = []
    for (const code of ['03', '24', '03']) {
      const { years, facts } = await publishCube(cubeOf(leaves), { rule, previous, cellKeySecret: null })
      expect(facts[0]?.hiddenCells).toBe(years[0]?.suppressedCells)
      expect(years[0]?.suppressedCells).toBeLessThan((years[0]?.cells.length ?? 0) / 2)
      previous.push({ leaves, years, protection: null })
      leaves = leaves.map((one) =>
        one.regionCode === code && chance() < 0.2 ? { ...one, count: one.count + Math.floor(3 * chance()) } : one,
      )
    }
  })

  it('publishes the same again when nothing has changed', async () => {
    await fc.assert(
      fc.asyncProperty(someLeaves, async (leaves) => {
        const { years } = await publishCube(cubeOf(leaves), { rule, previous: [], cellKeySecret: null })
        const again = await publishCube(cubeOf(leaves.toReversed()), {
          rule,
          previous: [{ leaves, years, protection: null }],
          cellKeySecret: null,
        })
        expect(again.years).toEqual(years)
      }),
      { numRuns: 5 },
    )
  })

  it('publishes a year that has not changed as it stands, without a program, and only while counts and rule are the same', async () => {
    const year = (of: number, more = 0) =>
      someCounties.flatMap((code, index) =>
        [0, 1].flatMap((form) =>
          [0, 1].map((sex) => leaf(code, 0, form, sex, ((index * 7 + form * 3 + sex) % 11) + more, of)),
        ),
      )
    const keep = (leaves: CubeLeaf[], { years, facts }: PublishedCube): EarlierPublication => ({
      leaves,
      years,
      protection: { rule, methods: new Map(facts.map((one) => [one.year, one.method])) },
    })
    const publish = (leaves: CubeLeaf[], previous: EarlierPublication[], by = rule) =>
      publishCube(cubeOf(leaves), { rule: by, previous, cellKeySecret: null })
    const leaves = [...year(2023), ...year(2024)]
    const corrected = [...year(2023), ...year(2024, 1)]
    const first = await publish(leaves, [])
    const second = await publish(corrected, [keep(leaves, first)])
    expect(second.facts).toMatchObject([{ isUnchanged: true, auditPrograms: 0 }, { isUnchanged: false }])
    expect(second.years[0]).toEqual(first.years[0])
    const { auditPrograms: _programs, isUnchanged: _unchanged, ...told } = first.facts[0] ?? {}
    expect(second.facts[0]).toMatchObject(told)
    // The counts of an older version are no longer the newest: what came between has told more of them.
    const previous = [keep(leaves, first), keep(corrected, second)]
    expect((await publish(leaves, previous)).facts).toMatchObject([{ isUnchanged: true }, { isUnchanged: false }])
    const otherwise = await publish(corrected, previous, { ...rule, threshold: 4 })
    expect(otherwise.facts).toMatchObject([{ isUnchanged: false }, { isUnchanged: false }])
  })

  it('lays a version that was published again as it stands upon the first of it, so that it costs no more', async () => {
    const cells = (more: number) =>
      cellsOfYear(
        someCounties.map((code) => leaf(code, 0, 0, 0, 9 + more)),
        2024,
      )
    const [old, now] = [
      { cells: cells(0), published: [] },
      { cells: cells(1), published: null },
    ]
    const problemOf = (...versions: YearVersion[]) => createYearProblem(createYearTable(versions), rule).problem
    expect(problemOf(old, old, old, now)).toEqual(problemOf(old, now))
  })

  it('hides what rests on one provider, however large, as wide as the rule says', async () => {
    const dominance = { sectors: ['branch'], mostSharePercent: 80, widthPercent: 20 } as const
    const leaves = ['03', '04', '12'].flatMap((code) =>
      [0, 1].map((sex) => ({ ...leaf(code, 5, 0, sex, 200 + sex * 70), providers: 4, largestSharePercent: 40 })),
    )
    const [first, ...others] = leaves
    if (!first) throw new Error('there are no leaves')
    const one = [{ ...first, providers: 1, largestSharePercent: 100 }, ...others]
    const at = { region: first.regionCode, sector: 'branch', form: first.form, sex: first.sex }
    const shown = await publishCube(cubeOf(leaves), { rule: { ...rule, dominance }, previous: [], cellKeySecret: null })
    const dominated = await publishCube(cubeOf(one), {
      rule: { ...rule, dominance },
      previous: [],
      cellKeySecret: null,
    })
    expect(numberAt(shown.years[0], at)).toBe(200)
    expect(numberAt(dominated.years[0], at)).toBe('suppressed')
    // What the provider has nothing of beside it hides nothing of that.
    const none = { ...first, branch: 'health', count: 0, providers: 0, largestSharePercent: null }
    const withNone = { rule: { ...rule, dominance }, previous: [], cellKeySecret: null }
    const beside = await publishCube(cubeOf([...one, none]), withNone)
    expect(numberAt(beside.years[0], at)).toBe('suppressed')
    // Nor does a remainder without a provider, in the same cell or beside it, unless it is large.
    const withRest = async (counts: { named: number; unnamed: number }) => {
      const { named, unnamed } = counts
      const share = { count: named + unnamed, providers: null, largestSharePercent: (100 * named) / (named + unnamed) }
      return numberAt((await publishCube(cubeOf([{ ...first, ...share }, ...others]), withNone)).years[0], at)
    }
    expect(await withRest({ named: 199, unnamed: 1 })).toBe('suppressed')
    expect(await withRest({ named: 120, unnamed: 80 })).toBe(200)
    const unnamed = { ...none, count: 10, providers: null }
    const besideRest = await publishCube(cubeOf([...one, unnamed]), withNone)
    expect(numberAt(besideRest.years[0], at)).toBe('suppressed')
  })

  it('tells of branches only where three regions stand behind them and no total of the nation is hidden', async () => {
    const byBranch = (codes: string[], count = 60) =>
      codes.map((code, index) => ({ ...leaf(code, 5, 0, 0, count + index), branch: 'health' }))
    const branchesOf = async (...leaves: CubeLeaf[]) =>
      (await publishCube(cubeOf(leaves), { rule, previous: [], cellKeySecret: 'secret' })).years[0]?.branches
    expect(await branchesOf(...byBranch(['03', '04', '12']))).toHaveLength(4)
    expect(await branchesOf(...byBranch(['03', '04']), leaf('12', 5, 0, 0, 60))).toBeUndefined()
    expect(await branchesOf(...byBranch(['03', '04', '12']), leaf('12', 5, 0, 1, 2))).toBeUndefined()
  })

  it('refuses what cannot be counted, rather than publish a wrong total', async () => {
    const publish = (...leaves: CubeLeaf[]) => publishCube(cubeOf(leaves), { rule, previous: [], cellKeySecret: null })
    await expect(publish(leaf('01', 0, 0, 0, -1))).rejects.toThrow('no whole number')
    await expect(publish(leaf('01', 0, 0, 0, 1.5))).rejects.toThrow('no whole number')
    await expect(publish(leaf('02', 0, 0, 0, 1))).rejects.toThrow('no county')
  })
})
