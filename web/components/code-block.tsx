import type { Language } from '#shared/platform/language.ts'
import { siteTexts } from '../texts/site-texts.ts'

/** Code to read and to copy, in a group that can be scrolled with the keyboard. The button shows only where there is script. */
export const CodeBlock = ({ code, label, language }: { code: string; label: string; language: Language }) => (
  <div class="code-block">
    <pre class="code-block__text" role="group" aria-label={label} tabindex={0}>
      <code>{code}</code>
    </pre>
    <p class="code-block__copy">
      <button class="ds-button" data-variant="tertiary" data-size="sm" type="button" data-copy hidden>
        {siteTexts[language].copy}
        <span class="tables-heard">: {label}</span>
      </button>
      <span role="status" data-copied={siteTexts[language].copied} />
    </p>
  </div>
)
