import type { ArticleKind, SectionId } from '#shared/articles/article.ts'
import type { ArticleState } from '#shared/articles/article-record.ts'
import { type Language, texts } from '#shared/platform/language.ts'

type ArticleWords = {
  kinds: Record<ArticleKind, string>
  /** What a text of the kind is for. */
  kindMeans: Record<ArticleKind, string>
  states: Record<ArticleState, string>
  title: string
  lead: string
  sections: Record<SectionId, string>
  languages: Record<Language, string>
  inLanguage: Record<Language, string>
  demonstration: string
}

/** What the parts of the hub are called, on all of its desk's pages. */
export const articleWords = texts<ArticleWords>({
  sv: {
    kinds: {
      basics: 'Grundtext',
      audience: 'Nytta för en målgrupp',
      guide: 'Vägledning',
      block: 'Byggsten',
      news: 'Nyhet',
    },
    kindMeans: {
      basics: 'Förklarar vad validering är.',
      audience: 'Visar nyttan för en målgrupp, vad som krävs och vad det kostar.',
      guide: 'Visar steg för steg hur arbetet görs.',
      block: 'En kort text som regionerna kan använda på sina egna sidor.',
      news: 'Berättar om något som har hänt.',
    },
    states: { draft: 'Utkast', 'in-check': 'Faktagranskas', published: 'Publicerad', withdrawn: 'Tillbakadragen' },
    title: 'Rubrik',
    lead: 'Ingress',
    sections: {
      body: 'Text',
      benefit: 'Nytta',
      demands: 'Vad som krävs',
      cost: 'Kostnad',
      example: 'Exempel',
      next: 'Nästa steg',
      purpose: 'Syfte',
      steps: 'Steg för steg',
      checklist: 'Checklista',
      pitfalls: 'Fallgropar',
    },
    languages: { sv: 'Svenska', en: 'Engelska' },
    inLanguage: { sv: 'på svenska', en: 'på engelska' },
    demonstration: 'Demonstrationsdata',
  },
  en: {
    kinds: {
      basics: 'Basic text',
      audience: 'Benefit for a target group',
      guide: 'Guidance',
      block: 'Building block',
      news: 'News',
    },
    kindMeans: {
      basics: 'Explains what validation is.',
      audience: 'Shows the benefit for a target group, what it takes and what it costs.',
      guide: 'Shows step by step how the work is done.',
      block: 'A short text that regions can use on their own pages.',
      news: 'Tells of something that has happened.',
    },
    states: { draft: 'Draft', 'in-check': 'Fact check', published: 'Published', withdrawn: 'Withdrawn' },
    title: 'Heading',
    lead: 'Introduction',
    sections: {
      body: 'Text',
      benefit: 'Benefit',
      demands: 'What it takes',
      cost: 'Cost',
      example: 'Example',
      next: 'Next step',
      purpose: 'Purpose',
      steps: 'Step by step',
      checklist: 'Checklist',
      pitfalls: 'Pitfalls',
    },
    languages: { sv: 'Swedish', en: 'English' },
    inLanguage: { sv: 'in Swedish', en: 'in English' },
    demonstration: 'Demonstration data',
  },
})
