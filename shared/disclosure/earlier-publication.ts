import type { CubeLeaf } from '#shared/cube/cube.ts'
import type { CountYear } from '#shared/statistics/snapshot.ts'
import type { DisclosureRule } from './disclosure-rule.ts'
import type { ProtectionMethod } from './protect.ts'

/** What was published before: the leaves that it was made from, and what of them was shown. */
export type EarlierPublication = {
  leaves: readonly CubeLeaf[]
  years: readonly CountYear[]
  /** What it was protected by, and how each of its years was; null where that has not been kept. */
  protection: { rule: DisclosureRule; methods: ReadonlyMap<number, ProtectionMethod> } | null
}
