import { z } from 'zod'
import { idSchema, sourceSchema } from '#shared/articles/article-file.ts'
import { isRegionCode } from '#shared/regions/regions.ts'
import { actorKinds, actorLimits, actorOwners, type ListedActor } from './listed-actor.ts'

const bothOf = (max: number) =>
  z.strictObject({ sv: z.string().trim().min(1).max(max), en: z.string().trim().min(1).max(max) })

/** An entry of the register as its file holds it. */
export const listedActorSchema = z.strictObject({
  id: idSchema.max(80),
  kind: z.enum(actorKinds),
  name: bothOf(actorLimits.name),
  does: bothOf(actorLimits.does),
  address: z
    .url({ protocol: /^https?$/ })
    .max(actorLimits.address)
    .nullable(),
  mail: z.email().max(actorLimits.mail).nullable(),
  phone: z.string().max(actorLimits.phone).nullable(),
  regions: z.array(z.string().refine(isRegionCode)),
  branch: bothOf(actorLimits.branch).nullable(),
  source: sourceSchema.nullable(),
  owner: z.enum(actorOwners),
  lastCheckedOn: z.iso.date().nullable(),
  nextCheckOn: z.iso.date(),
}) satisfies z.ZodType<ListedActor>

/** The file of the register that comes with the program. */
export const actorFileSchema = z.strictObject({ actors: z.array(listedActorSchema).min(1) })
