import { languages } from '#shared/platform/language.ts'
import { markdownTexts } from '../articles/markdown-texts.ts'

/** What our pages say of a link to another site, which may be the very site that shows the text. */
const saidOfLinks = languages.map((language) => `<span class="ds-sr-only"> (${markdownTexts[language].foreign})</span>`)

/** A rendered text as other sites need it: addresses of ours in full, and nothing said of where links lead. What is rendered holds no other `href` or `src` that begins with a slash. */
export const forOtherSites = (html: string, origin: string): string =>
  saidOfLinks.reduce((said, note) => said.replaceAll(note, ''), html.replace(/ (href|src)="\//g, ` $1="${origin}/`))
