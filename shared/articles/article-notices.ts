import type { NewNotice } from '#shared/notices/notice.ts'
import type { Actor } from '#shared/platform/store.ts'
import type { Draft } from './article-record.ts'

type About = { id: string; draft: Draft }

const told = ({ id, draft }: About) => ({
  articleId: id,
  title: draft.content.texts.sv.title,
  titleEn: draft.content.texts.en.title,
})

/** Tells all who may check a text that one waits. */
export const tellCheckers = (about: About): NewNotice[] => [
  { scope: 'SE', to: 'publishers', what: 'article-for-check', ...told(about) },
]

/** Tells a text's writers what has become of it. */
export const tellWriters = (
  about: About,
  what: 'article-returned' | 'article-published',
  writers: readonly Actor[] = about.draft.writers,
): NewNotice[] => [{ scope: 'SE', to: { ids: writers.map(({ id }) => id), withOwners: false }, what, ...told(about) }]
