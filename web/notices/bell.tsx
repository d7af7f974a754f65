import { bellCounts } from '#shared/notices/notices.ts'
import { type Language, texts } from '#shared/platform/language.ts'
import { pathTo } from '../paths.ts'

const bellTexts = texts({
  sv: {
    unread: (count: number) =>
      count === 0
        ? 'Notiser, inga olästa'
        : count === 1
          ? '1 oläst notis'
          : count > bellCounts
            ? `Fler än ${bellCounts} olästa notiser`
            : `${count} olästa notiser`,
    unknown: 'Notiser',
  },
  en: {
    unread: (count: number) =>
      count === 0
        ? 'Notifications, none unread'
        : count === 1
          ? '1 unread notification'
          : count > bellCounts
            ? `More than ${bellCounts} unread notifications`
            : `${count} unread notifications`,
    unknown: 'Notifications',
  },
})

/** The way to the notices on every page, with how many are unread where that is known. */
export const Bell = async ({
  language,
  unread: ask,
  isCurrent,
}: {
  language: Language
  unread: (() => Promise<number | null>) | undefined
  isCurrent: boolean
}) => {
  const t = bellTexts[language]
  const unread = (await ask?.()) ?? null
  return (
    <a class="site-bell" href={pathTo('myNotices', language)} aria-current={isCurrent ? 'page' : undefined}>
      <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
        <path
          d="M12 3a6 6 0 0 0-6 6v3.6L4.3 16a.7.7 0 0 0 .6 1h14.2a.7.7 0 0 0 .6-1L18 12.6V9a6 6 0 0 0-6-6zM9.7 19.5a2.4 2.4 0 0 0 4.6 0"
          fill="none"
          stroke="currentColor"
          stroke-width="2"
          stroke-linecap="round"
          stroke-linejoin="round"
        />
      </svg>
      {unread !== null && unread > 0 && (
        <span class="site-bell__count" aria-hidden="true">
          {unread > bellCounts ? `${bellCounts}+` : unread}
        </span>
      )}
      <span class="ds-sr-only">{unread === null ? t.unknown : t.unread(unread)}</span>
    </a>
  )
}
