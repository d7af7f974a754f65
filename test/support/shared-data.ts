import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const variable = 'TEST_SHARED_DATA'

/** The folder in which test files of one run leave for each other what is dear to make; made before the first, removed after the last. */
export const sharedData = (): string => {
  const folder = process.env[variable]
  if (!folder) throw new Error('the tests run without their global setup')
  return folder
}

/** Jest's global setup and teardown: the workers inherit the variable. */
export const makeSharedData = async (): Promise<void> => {
  process.env[variable] = await mkdtemp(join(tmpdir(), 'valideringslyft-shared-'))
}
export const removeSharedData = (): Promise<void> => rm(sharedData(), { recursive: true, force: true })
