import type { WorkTemplate } from '#shared/articles/work-template.ts'
import type { Language } from '#shared/platform/language.ts'
import type { SearchDocument } from '#shared/search/search-document.ts'
import type { SearchSource } from '#shared/search/search-life.ts'
import type { WebDeps } from '../../deps.ts'
import { pathTo } from '../../paths.ts'
import { templateTexts } from '../../templates/template-texts.ts'
import { inBoth } from './in-both.ts'

/** The templates to download, each where it stands in their list. */
export const templateDocuments = (templates: readonly WorkTemplate[], language: Language): SearchDocument[] =>
  templates.map(({ id, title, howToUse }) => ({
    id: `template-${id}`,
    kind: 'article',
    language,
    title: title[language],
    words: templateTexts[language].title,
    lead: howToUse[language],
    body: '',
    url: `${pathTo('workTemplates', language)}#${id}`,
    date: null,
    weight: 1,
  }))

/** They come with the program. */
export const templateSource =
  ({ hubFiles }: Pick<WebDeps, 'hubFiles'>): SearchSource =>
  async () => ({
    key: 'shipped',
    documents: async () => {
      const templates = await hubFiles.workTemplates()
      return inBoth((language) => templateDocuments(templates, language))
    },
  })
