import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'

const accountsSchema = z.array(
  z.object({
    email: z.email(),
    name: z.string(),
    description: z.object({ sv: z.string(), en: z.string() }),
  }),
)

/** Someone to sign in as. */
export type Account = z.infer<typeof accountsSchema>[number]

/** The demonstration accounts in the file; none when there is no such file. Throws when it is of another form. */
export const readAccounts = (file: string): Account[] =>
  existsSync(file) ? accountsSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : []
