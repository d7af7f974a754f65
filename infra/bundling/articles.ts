import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { parse } from 'yaml'
import { present } from '#infra/plain-problem.ts'

const isArticle = (value: unknown): boolean => typeof value === 'object' && value !== null && 'kind' in value

/** Makes `articles.json`, a list, of the texts in the folder, and a JSON file of the same name of each other file: word list, steps, templates. */
export const compileArticles = (source: string, target: string): void => {
  const articles: unknown[] = []
  const names = readdirSync(present(source, 'The folder of articles'), { recursive: true, encoding: 'utf8' })
  mkdirSync(target, { recursive: true })
  for (const name of names.filter((one) => one.endsWith('.yaml')).toSorted()) {
    const value: unknown = parse(readFileSync(join(source, name), 'utf8'))
    if (isArticle(value)) {
      articles.push(value)
      continue
    }
    const folder = join(target, dirname(name))
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, `${basename(name, '.yaml')}.json`), JSON.stringify(value))
  }
  writeFileSync(join(target, 'articles.json'), JSON.stringify(articles))
}
