import type { regionPageRoutes } from '../routes/region-page-routes.ts'
import { contentDesk, type Rule, regionTeam } from './rule.ts'

/** Who may open the addresses of routes/region-page-routes.ts. */
export const regionPageAccess = {
  regionPages: 'public',
  regionPage: 'public',
  regionPageEmbed: 'public',
  regionPageFile: 'public',
  ownPage: regionTeam,
  pageContact: regionTeam,
  savePageContact: regionTeam,
  pageText: regionTeam,
  savePageText: regionTeam,
  previewPageText: regionTeam,
  pageBlocks: regionTeam,
  addPageBlock: regionTeam,
  pageBlock: regionTeam,
  settlePageBlock: regionTeam,
  arrangePagePart: regionTeam,
  pageDraft: regionTeam,
  pageEdition: regionTeam,
  publishPage: regionTeam,
  renewPage: regionTeam,
  withdrawPage: regionTeam,
  undoPageChange: regionTeam,
  discardPageDraft: regionTeam,
  pageDesk: contentDesk,
} as const satisfies Record<keyof typeof regionPageRoutes, Rule>
