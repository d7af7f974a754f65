import type { Language } from '#shared/platform/language.ts'
import { pathTo } from '../paths.ts'

/** The files of a region's page by their names in the address: the same content for other sites' scripts, for programs and for news readers. */
export const pageFileNames = { html: 'sida.html', json: 'sida.json', atom: 'sida.atom' } as const
export type PageFile = keyof typeof pageFileNames

export const pageFileOf = (name: string): PageFile | null =>
  (Object.keys(pageFileNames) as PageFile[]).find((file) => pageFileNames[file] === name) ?? null

/** Where the files of a region lie, in a language. */
export const pageFiles = (region: string, language: Language): Record<PageFile, string> => {
  const at = (file: PageFile) => pathTo('regionPageFile', language, { region, file: pageFileNames[file] })
  return { html: at('html'), json: at('json'), atom: at('atom') }
}
