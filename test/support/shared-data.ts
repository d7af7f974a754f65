import { join } from 'node:path'

/** The environment variable that names the folder below; workers inherit it. */
export const sharedDataVariable = 'TEST_SHARED_DATA'

/** The folder in which test files of one run leave for each other what is dear to make; made before the first, removed after the last. */
export const sharedData = (): string => {
  const folder = process.env[sharedDataVariable]
  if (!folder) throw new Error('the tests run without their global setup')
  return folder
}

/** The folder of the instruments that come with the program, compiled as the build does. */
export const compiledInstruments = (): string => join(sharedData(), 'instruments')
