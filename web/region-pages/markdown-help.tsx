import type { Language } from '#shared/platform/language.ts'
import { writeTexts } from '../articles/write-texts.ts'

/** How one writes headings, lists and links. Pictures are the hub's own. */
export const MarkdownHelp = ({ language }: { language: Language }) => {
  const { help } = writeTexts[language]
  return (
    <details class="ds-details">
      <summary>{help.title}</summary>
      <dl class="article-facts">
        {help.rows
          .filter(([code]) => !code.startsWith('!'))
          .map(([code, means]) => (
            <div>
              <dt>
                <code>{code}</code>
              </dt>
              <dd>{means}</dd>
            </div>
          ))}
      </dl>
    </details>
  )
}
