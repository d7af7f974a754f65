import type { Cube, CubeLeaf, CubePartition } from './cube.ts'
import { cubeIdOf } from './partition.ts'

/** One partition with its cells, as one line of JSON without a line break: what is kept of it, alone and in every cube that it is part of. */
export type PartitionLine = { partition: CubePartition; line: string }

type WrittenLeaf = [
  form: CubeLeaf['form'],
  sector: CubeLeaf['sector'],
  branch: string | null,
  sex: CubeLeaf['sex'],
  count: number,
  providers: number | null,
  largestSharePercent: number | null,
]
type Written = CubePartition & { leaves: WrittenLeaf[] }

/** Writes a partition; its cells must be in canonical order. */
export const writeLine = ({ year, regionCode, hash }: CubePartition, leaves: readonly CubeLeaf[]): PartitionLine => {
  const written: Written = {
    year,
    regionCode,
    hash,
    leaves: leaves.map((leaf) => [
      leaf.form,
      leaf.sector,
      leaf.branch,
      leaf.sex,
      leaf.count,
      leaf.providers,
      leaf.largestSharePercent,
    ]),
  }
  return { partition: { year, regionCode, hash }, line: JSON.stringify(written) }
}

// Written by `writeLine`, which puts the hash before the cells.
const hashIn = (line: string): string | undefined => /"hash":"([0-9a-f]+)"/.exec(line.slice(0, 200))?.[1]

/** The bytes of a cube: JSON with a partition a line, so that a line can be taken over into the next cube without reading its cells. */
export const writeCube = (lines: readonly PartitionLine[]): Uint8Array => {
  const id = cubeIdOf(lines.map(({ partition }) => partition))
  return new TextEncoder().encode(`{"id":"${id}","partitions":[\n${lines.map(({ line }) => line).join(',\n')}\n]}\n`)
}

/** The lines of a kept cube by the hash of their partition. */
export const linesByHash = (bytes: Uint8Array): ReadonlyMap<string, string> =>
  new Map(
    new TextDecoder()
      .decode(bytes)
      .split('\n')
      .flatMap((text): [string, string][] => {
        const line = text.endsWith(',') ? text.slice(0, -1) : text
        const hash = hashIn(line)
        return hash === undefined ? [] : [[hash, line]]
      }),
  )

const leavesIn = ({ year, regionCode, leaves }: Written): CubeLeaf[] =>
  leaves.map(([form, sector, branch, sex, count, providers, largestSharePercent]) => ({
    year,
    regionCode,
    form,
    sector,
    branch,
    sex,
    count,
    providers,
    largestSharePercent,
  }))

/** The cube that bytes of `writeCube` hold. */
export const readCube = (bytes: Uint8Array): Cube => {
  const { id, partitions } = JSON.parse(new TextDecoder().decode(bytes)) as { id: string; partitions: Written[] }
  return {
    id,
    partitions: partitions.map(({ year, regionCode, hash }) => ({ year, regionCode, hash })),
    leaves: partitions.flatMap(leavesIn),
  }
}
