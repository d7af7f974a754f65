import type { articleRoutes } from '../routes/article-routes.ts'
import { contentDesk, type Rule } from './rule.ts'

/** Who may open the addresses of routes/article-routes.ts. */
export const articleAccess = {
  publishedImage: 'public',
  articleDesk: contentDesk,
  newArticle: contentDesk,
  startArticle: contentDesk,
  previewArticle: contentDesk,
  articleImages: contentDesk,
  addArticleImage: contentDesk,
  articleImage: contentDesk,
  describeArticleImage: contentDesk,
  finishArticleImage: contentDesk,
  articleImageFile: contentDesk,
  deskArticle: contentDesk,
  articleText: contentDesk,
  saveArticleText: contentDesk,
  articleFacts: contentDesk,
  saveArticleFacts: contentDesk,
  articleEdition: contentDesk,
  compareArticle: contentDesk,
  sendArticleToCheck: contentDesk,
  // Whoever has written in a text cannot check it; the text itself knows who has.
  takeUpArticleCheck: contentDesk,
  returnArticle: contentDesk,
  publishArticle: contentDesk,
  withdrawArticle: contentDesk,
  renewArticleReview: contentDesk,
  confirmArticleTranslation: contentDesk,
  undoArticleChange: contentDesk,
  discardArticleDraft: contentDesk,
  beginArticleDraft: contentDesk,
} as const satisfies Record<keyof typeof articleRoutes, Rule>
