import type { ArticleState } from '#shared/articles/article-record.ts'
import type { Language } from '#shared/platform/language.ts'
import { Tag } from '../components/page-parts.tsx'
import { articleWords } from './article-words.ts'

const colors = { draft: 'info', 'in-check': 'warning', published: 'success', withdrawn: 'neutral' } as const

/** Where the work with a text stands. */
export const StateTag = ({ state, language }: { state: ArticleState; language: Language }) => (
  <Tag color={colors[state]}>{articleWords[language].states[state]}</Tag>
)
