import type { Language } from '#shared/platform/language.ts'
import { pathTo } from '../paths.ts'
import { readerTexts } from './reader-texts.ts'

/** The other pages of those who make reports: the project's own documents, and for coordinators what readers and regions say. */
export const DeskMore = ({ language, canAnswer }: { language: Language; canAnswer: boolean }) => {
  const t = readerTexts[language]
  return (
    <ul class="ds-list">
      {canAnswer && (
        <li>
          <a class="ds-link" href={pathTo('corrections', language)}>
            {t.deskLetters}
          </a>
        </li>
      )}
      <li>
        <a class="ds-link" href={pathTo('documentDesk', language)}>
          {t.deskDocuments}
        </a>
      </li>
    </ul>
  )
}
