import { type Language, texts } from '#shared/platform/language.ts'
import type { ForYouItem } from '#shared/reminders/for-you.ts'
import { Tag } from '../components/page-parts.tsx'
import { scopeName } from '../notices/notices-view.ts'
import { pathTo } from '../paths.ts'
import { forYouLine } from './for-you-lines.ts'

const sectionTexts = texts({
  sv: {
    title: 'Att göra för dig',
    nothing: 'Inget väntar på dig just nu.',
    late: 'försenat',
    choose: 'Välj hur ofta du vill ha mejl om det här',
    more: (count: number) => `Visa ${count} till`,
  },
  en: {
    title: 'For you to do',
    nothing: 'Nothing is waiting for you right now.',
    late: 'late',
    choose: 'Choose how often you want mail about this',
    more: (count: number) => `Show ${count} more`,
  },
})

/** So many are shown before the rest is folded. */
const shownAtFirst = 6

const Lines = ({
  items,
  language,
  withRegion,
}: {
  items: readonly ForYouItem[]
  language: Language
  withRegion: boolean
}) => (
  <ul class="for-you__list">
    {items.map((item) => {
      const { text, href, isLate } = forYouLine(item, language)
      return (
        <li>
          <a class="ds-link" href={href}>
            {text}
            {withRegion && `, ${scopeName(item.regionCode, language)}`}
          </a>{' '}
          {isLate && <Tag color="danger">{sectionTexts[language].late}</Tag>}
        </li>
      )
    })}
  </ul>
)

/** What waits for the person, what is late or has waited longest first, and the way to choose how she is reminded. */
export const ForYouSection = ({ items, language }: { items: readonly ForYouItem[]; language: Language }) => {
  const t = sectionTexts[language]
  const withRegion = new Set(items.map(({ regionCode }) => regionCode)).size > 1
  const rest = items.slice(shownAtFirst)
  const lines = { language, withRegion }
  return (
    <section class="ds-card card for-you" aria-labelledby="for-you">
      <h2 class="ds-heading" data-size="xs" id="for-you">
        {t.title}
      </h2>
      {items.length === 0 ? <p>{t.nothing}</p> : <Lines items={items.slice(0, shownAtFirst)} {...lines} />}
      {rest.length > 0 && (
        // A card with a fold directly in it loses its padding: the design system takes it for a card of folds.
        <div>
          <details class="ds-details">
            <summary>{t.more(rest.length)}</summary>
            <div>
              <Lines items={rest} {...lines} />
            </div>
          </details>
        </div>
      )}
      <p class="for-you__choose">
        <a class="ds-link" href={pathTo('myReminders', language)}>
          {t.choose}
        </a>
      </p>
    </section>
  )
}
