import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import type { ArticleText, ShippedArticle } from '#shared/articles/article.ts'
import { fourStepsFile, shippedArticleSchema, templatesFolder, wordListFile } from '#shared/articles/article-file.ts'
import { fourStepsSchema } from '#shared/articles/four-steps.ts'
import { lixOf, sentencesOf, wordsOf } from '#shared/articles/lix.ts'
import { wordListSchema } from '#shared/articles/word-list.ts'
import { workTemplateSchema } from '#shared/articles/work-template.ts'
import { type Language, languages } from '#shared/platform/language.ts'

const data = join(import.meta.dirname, '../../shared/articles/data')
const maxLix = 40
const maxSentenceWords = 25

const read = async (...path: string[]): Promise<unknown> => parse(await readFile(join(data, ...path), 'utf8'))

const yamlFiles = async (...path: string[]): Promise<string[]> =>
  (await readdir(join(data, ...path))).filter((name) => name.endsWith('.yaml')).sort()

const wholeText = ({ title, lead, sections }: ArticleText): string =>
  [title, lead, ...Object.values(sections)].join('\n\n')

const linksIn = (text: string): string[] => [...text.matchAll(/\]\(([^)\s]*)\)/g)].map(([, address = '']) => address)

/** The marks that a text is built of, in order: a translation has as many headings, list items, tasks and quotations as its original. */
const shapeOf = (text: string): string[] =>
  text.split('\n').flatMap((line) => /^(?:#{3,6}|-(?: \[ \])?|\d+\.|>)(?=\s)/.exec(line)?.[0] ?? [])

/** The fixed addresses of the site that texts may lead to. */
const fixedPaths = {
  sv: ['/validering', '/validering/hitta-ratt', '/validering/ord', '/utbildning', '/nationell-bild', '/kalendarium'],
  en: [
    '/en/validation',
    '/en/validation/find-your-way',
    '/en/validation/words',
    '/en/training',
    '/en/national-picture',
    '/en/events',
  ],
} as const satisfies Record<Language, readonly string[]>

const articlePaths = {
  sv: { guide: '/validering/vagledning/', audience: '/validering/nytta/' },
  en: { guide: '/en/validation/guidance/', audience: '/en/validation/benefit/' },
} as const
const templatePaths = { sv: '/validering/mallar/', en: '/en/validation/templates/' } as const

describe('the texts that come with the program', () => {
  let articles: ShippedArticle[] = []
  let templates: string[] = []
  const ofKind = (kind: ShippedArticle['kind']) => articles.filter((article) => article.kind === kind)

  beforeAll(async () => {
    const names = (await yamlFiles()).filter((name) => name !== fourStepsFile && name !== wordListFile)
    articles = await Promise.all(names.map(async (name) => shippedArticleSchema.parse(await read(name))))
    expect(articles.map(({ id }) => `${id}.yaml`)).toEqual(names)
    templates = (await yamlFiles(templatesFolder)).map((name) => name.replace('.yaml', ''))
  })

  it('have addresses and places of their own among those of their kind', () => {
    for (const kind of ['basics', 'audience', 'guide', 'block', 'news'] as const) {
      const all = ofKind(kind)
      for (const language of languages) expect(new Set(all.map(({ slug }) => slug[language])).size).toBe(all.length)
      expect(all.map(({ order }) => order).sort((a, b) => a - b)).toEqual(all.map((_, index) => index + 1))
    }
  })

  it('tell each of the fifteen audiences its benefit and each of the nine roles its work', () => {
    expect(ofKind('audience')).toHaveLength(15)
    expect(ofKind('guide')).toHaveLength(9)
    expect(ofKind('block').length).toBeGreaterThanOrEqual(10)
    expect(ofKind('basics').map(({ id }) => id)).toEqual(['myths-and-facts', 'the-law', 'what-is-validation'])
    expect(ofKind('audience').every(({ isExampleMadeUp }) => isExampleMadeUp)).toBe(true)
    for (const { texts } of ofKind('guide'))
      for (const language of languages) {
        expect(texts[language].sections.steps).toMatch(/^1\. /)
        expect(texts[language].sections.checklist).toMatch(/^- \[ \] /)
      }
    const what = articles.find(({ id }) => id === 'what-is-validation')?.texts.sv.sections.body ?? ''
    expect(wordsOf(what).length).toBeGreaterThan(100)
    expect(wordsOf(what).length).toBeLessThanOrEqual(200)
  })

  it('are read with ease: every Swedish text has a LIX under 40, and no sentence is over 25 words', () => {
    const hard = articles.flatMap(({ id, texts }) => {
      const { lix } = lixOf(wholeText(texts.sv))
      const long = languages.flatMap((language) =>
        sentencesOf(wholeText(texts[language])).filter((sentence) => wordsOf(sentence).length > maxSentenceWords),
      )
      const leads = languages.filter((language) => sentencesOf(texts[language].lead).length > 3)
      return lix >= maxLix || long.length > 0 || leads.length > 0 ? [{ id, lix, long, leads }] : []
    })
    expect(hard).toEqual([])
  })

  it('are built alike in both languages', () => {
    for (const { texts } of articles)
      for (const [id, swedish] of Object.entries(texts.sv.sections)) {
        const english = texts.en.sections[id as keyof typeof texts.en.sections] ?? ''
        expect(shapeOf(english)).toEqual(shapeOf(swedish))
        expect(linksIn(english)).toHaveLength(linksIn(swedish).length)
      }
  })

  it('lead only to places on the site that exist in their language', () => {
    for (const language of languages) {
      const places = new Set([
        ...fixedPaths[language],
        ...ofKind('guide').map(({ slug }) => articlePaths[language].guide + slug[language]),
        ...ofKind('audience').map(({ slug }) => articlePaths[language].audience + slug[language]),
        ...templates.map((id) => `${templatePaths[language]}${id}.docx`),
      ])
      const links = articles.flatMap(({ texts }) => linksIn(wholeText(texts[language])))
      expect(links.length).toBeGreaterThan(50)
      expect(links.filter((link) => !places.has(link))).toEqual([])
    }
  })

  it('hold neither HTML nor headings that jump', () => {
    for (const { texts } of articles)
      for (const language of languages) {
        expect(wholeText(texts[language])).not.toMatch(/<[a-z/!]/i)
        expect(wholeText(texts[language])).not.toMatch(/^(?:#{1,2}|#{4,})\s/m)
      }
  })
})

describe('what else comes with the hub', () => {
  it('is four steps, each told in sentences of at most 25 words', async () => {
    const { lead, steps } = fourStepsSchema.parse(await read(fourStepsFile))
    expect(steps.map(({ id }) => id)).toEqual(['initial-mapping', 'in-depth-mapping', 'assessment', 'recognition'])
    const swedish = [lead, ...steps.flatMap((step) => [step.whatHappens, step.whatYouDo, step.whoDoesIt, step.result])]
    expect(lixOf(swedish.map(({ sv }) => sv).join('\n\n')).lix).toBeLessThan(maxLix)
    for (const text of swedish.flatMap(({ sv, en }) => [...sentencesOf(sv), ...sentencesOf(en)]))
      expect(wordsOf(text).length).toBeLessThanOrEqual(maxSentenceWords)
  })

  it('is a word list in alphabetical order, in which a search finds each word at one place', async () => {
    const { words } = wordListSchema.parse(await read(wordListFile))
    expect(words.length).toBeGreaterThanOrEqual(30)
    expect(new Set(words.map(({ id }) => id)).size).toBe(words.length)
    const terms = words.map(({ term }) => term.sv)
    expect(terms).toEqual([...terms].sort((a, b) => a.localeCompare(b, 'sv')))
    for (const language of languages)
      expect(new Set(words.map(({ term }) => term[language].toLowerCase())).size).toBe(words.length)
    for (const { definition } of words)
      for (const language of languages)
        for (const sentence of sentencesOf(definition[language]))
          expect(wordsOf(sentence).length).toBeLessThanOrEqual(maxSentenceWords)
    const meanings = words.filter(({ id }) => id.startsWith('validation') && !id.endsWith('ordinance'))
    expect(meanings.map(({ since, until }) => since ?? until).sort()).toEqual(['2022-12-31', '2023-01-01'])
  })

  it('is a template for each of the four papers that the guides speak of', async () => {
    const names = await yamlFiles(templatesFolder)
    const all = await Promise.all(
      names.map(async (name) => workTemplateSchema.parse(await read(templatesFolder, name))),
    )
    expect(all.map(({ id }) => `${id}.yaml`)).toEqual(names)
    expect(all.map(({ id }) => id)).toEqual([
      'assessment-plan',
      'communication-plan',
      'initial-mapping-routine',
      'municipality-agreement',
    ])
  })
})
