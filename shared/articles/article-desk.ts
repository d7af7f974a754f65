import type { Given } from '#shared/platform/given.ts'
import type { ArticleText } from './article.ts'
import type { Article, ArticleContent } from './article-record.ts'
import { type ArticleStore, findArticle, listArticles } from './article-store.ts'
import { beginDraft } from './begin-draft.ts'
import { type Blocker, blockersOf } from './blockers.ts'
import { confirmTranslation } from './confirm-translation.ts'
import { editionOf, editionsOf, publishedContent, workingContent } from './content-of.ts'
import { discardDraft } from './discard-draft.ts'
import type { Edition } from './edition.ts'
import { imagesById } from './image-store.ts'
import { hasNewPictureWords } from './picture-words.ts'
import { publishArticle } from './publish-article.ts'
import { renewReview } from './renew-review.ts'
import { returnArticle } from './return-article.ts'
import { saveFacts } from './save-facts.ts'
import { saveText } from './save-text.ts'
import { sendToCheck } from './send-to-check.ts'
import { startArticle } from './start-article.ts'
import { takeUpCheck } from './take-up-check.ts'
import { translatedFrom } from './translated-from.ts'
import { undoChange } from './undo-change.ts'
import { withdrawArticle } from './withdraw-article.ts'

/** The desk where texts are written, checked and published. */
export type ArticleDesk = {
  list(): Promise<Article[]>
  find(id: string): Promise<Article | null>
  /** What an editor goes on from: the draft, or what readers see. */
  content(article: Article): Promise<ArticleContent>
  /** What readers see, or saw before the text was withdrawn; null for what was never published. */
  publishedContent(article: Article): Promise<ArticleContent | null>
  /** The Swedish text that an older English one was written from; null where it is not older. */
  translatedFrom(article: Article): Promise<ArticleText | null>
  /** What must be mended before somebody else may check it. */
  blockers(article: Article): Promise<Blocker[]>
  /** Whether something else is said now of a picture in the text than its readers meet. */
  hasNewPictureWords(article: Article): Promise<boolean>
  /** All that readers have met of the text, newest first. */
  editions(id: string): Promise<Edition[]>
  edition(id: string, number: number): Promise<Edition | null>
  start: Given<typeof startArticle>
  saveText: Given<typeof saveText>
  saveFacts: Given<typeof saveFacts>
  confirmTranslation: Given<typeof confirmTranslation>
  undo: Given<typeof undoChange>
  discard: Given<typeof discardDraft>
  beginDraft: Given<typeof beginDraft>
  sendToCheck: Given<typeof sendToCheck>
  takeUpCheck: Given<typeof takeUpCheck>
  sendBack: Given<typeof returnArticle>
  publish: Given<typeof publishArticle>
  withdraw: Given<typeof withdrawArticle>
  renewReview: Given<typeof renewReview>
}

/** The desk over the content table and the texts that come with the program. */
export const createDesk = (over: ArticleStore): ArticleDesk => ({
  list: () => listArticles(over),
  find: (id) => findArticle(over, id),
  content: (article) => workingContent(over, article),
  publishedContent: (article) => publishedContent(over, article),
  translatedFrom: (article) => translatedFrom(over, article),
  async blockers(article) {
    const [content, images] = await Promise.all([workingContent(over, article), imagesById(over.store)])
    return blockersOf(article.kind, content, images)
  },
  hasNewPictureWords: (article) => hasNewPictureWords(over, article),
  editions: (id) => editionsOf(over, id),
  edition: (id, number) => editionOf(over, id, number),
  start: (input) => startArticle(over, input),
  saveText: (deed) => saveText(over, deed),
  saveFacts: (deed) => saveFacts(over, deed),
  confirmTranslation: (deed) => confirmTranslation(over, deed),
  undo: (deed) => undoChange(over, deed),
  discard: (deed) => discardDraft(over, deed),
  beginDraft: (deed) => beginDraft(over, deed),
  sendToCheck: (deed) => sendToCheck(over, deed),
  takeUpCheck: (deed) => takeUpCheck(over, deed),
  sendBack: (deed) => returnArticle(over, deed),
  publish: (deed) => publishArticle(over, deed),
  withdraw: (deed) => withdrawArticle(over, deed),
  renewReview: (deed) => renewReview(over, deed),
})
