import type { createBucketDenials } from './bucket-denials.ts'
import { judge, type Right, type Statement } from './policies.ts'
import type { Refusal } from './refusals.ts'

/** Who holds an access key: one function with its role's statements, or the runner itself, which may do everything. */
export type KeyHolder = {
  /** How refusals name it, an assumed role's ARN in AWS. */
  caller: string
  /** ARN of the role itself, by which the policy of a bucket knows it. */
  principal: string
  accessKeyId: string
  secretAccessKey: string
  rights: Statement[] | 'everything'
}

/** Why someone may not do all of what a call needs; null when she may. */
export type RightsCheck = (holder: KeyHolder, rights: Right[]) => Promise<Refusal | null>

/** Holds what a call needs against the role's statements and against what the policy of a bucket denies. */
export const createRightsCheck =
  (
    denials: ReturnType<typeof createBucketDenials>,
    tagsOf: (bucket: string, key: string) => Promise<Record<string, string>>,
  ): RightsCheck =>
  async (holder, rights) => {
    const { caller, principal } = holder
    if (holder.rights === 'everything') return null
    for (const right of rights) {
      const verdict = judge(holder.rights, right)
      if (verdict !== 'allowed') return { kind: 'no-right', caller, right, verdict }
      if (await denials.forbids(right, { principal, tagsOf }))
        return { kind: 'no-right', caller, right, verdict: 'denied-by-bucket' }
    }
    return null
  }
