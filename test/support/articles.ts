import { join } from 'node:path'
import { sharedData } from './shared-data.ts'

/** The folder of the texts that come with the program, compiled as the build does, once for all test files of a run. */
export const articlesFolder = (): string => join(sharedData(), 'articles')
