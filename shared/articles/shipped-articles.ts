import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { once } from '#shared/platform/once.ts'
import type { ShippedArticle } from './article.ts'
import type { Word, WordList } from './word-list.ts'

/** The texts that come with the program. The build makes one file of them (infra/bundling/articles.ts), which is read once; the tests hold each text to its form. */
export const shippedArticles = (folder: string): (() => Promise<ShippedArticle[]>) =>
  once(async () => JSON.parse(await readFile(join(folder, 'articles.json'), 'utf8')) as ShippedArticle[])

/** The word list that comes with the program, read once. */
export const shippedWords = (folder: string): (() => Promise<Word[]>) =>
  once(async () => (JSON.parse(await readFile(join(folder, 'words.json'), 'utf8')) as WordList).words)
