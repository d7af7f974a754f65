import { raw } from 'hono/html'
import type { Language } from '#shared/platform/language.ts'
import { renderMarkdown } from '../articles/render-markdown.ts'
import { PrintButton } from '../components/page-parts.tsx'
import { readingTexts } from './reading-texts.ts'

/** The points of a list to tick off (`- [ ] …`), or null where the text holds anything else. */
export const pointsOf = (markdown: string): string[] | null => {
  const lines = markdown.split('\n').filter((line) => line.trim() !== '')
  const points = lines.map((line) => /^\s*[-*]\s+\[[ xX]\]\s+(.+)$/.exec(line)?.[1])
  return points.length > 0 && points.every((point) => point !== undefined) ? (points as string[]) : null
}

/** One point's words as HTML without a paragraph of its own, so that it may stand in a label. */
const inline = (point: string, language: Language): string =>
  renderMarkdown(point, { language })
    .replace(/^<p>/, '')
    .replace(/<\/p>$/, '')

/** A list to tick off and print. What is ticked stays in the browser; without script it lasts as long as the page. */
export const Checklist = ({
  language,
  name,
  points,
}: {
  language: Language
  name: string
  points: readonly string[]
}) => {
  const t = readingTexts[language]
  return (
    <tick-list data-name={name}>
      <ul class="checklist">
        {points.map((point, index) => (
          <li>
            <label class="checklist__point" for={`point-${index}`}>
              <input class="ds-input" type="checkbox" id={`point-${index}`} autocomplete="off" />
              <span>{raw(inline(point, language))}</span>
            </label>
          </li>
        ))}
      </ul>
      <p class="checklist__state" role="status" data-ticked={t.ticked('{done}', '{all}')} />
      <p class="checklist__note" data-with-script hidden>
        {t.ticksKept}
      </p>
      <p class="button-row">
        <PrintButton language={language} />
        <button class="ds-button" data-variant="tertiary" type="button" data-clear data-with-script hidden>
          {t.clearTicks}
        </button>
      </p>
    </tick-list>
  )
}
