import type { Language } from '#shared/platform/language.ts'
import { FormSecrets, SubmitButton } from '../components/form-parts.tsx'
import { Breadcrumbs, Notice as Message, PageHeading, Tag, Words } from '../components/page-parts.tsx'
import { pathTo } from '../paths.ts'
import { siteTexts } from '../texts/site-texts.ts'
import { noticeTexts } from './notice-texts.ts'
import { type NoticeDay, scopeName } from './notices-view.ts'

type NoticesProps = {
  language: Language
  days: readonly NoticeDay[]
  /** Where her notices come from; only those of `scope` are shown, or all where it is null. */
  scopes: readonly string[]
  scope: string | null
  /** The place at which the older ones begin, and whether these are not the newest. */
  older: string | null
  isOlder: boolean
  /** The moment of the newest that is shown, where something is unread; null where there is nothing to mark. */
  seenUpTo: string | null
  message: { color: 'success' | 'warning'; text: string } | null
  formKey: string
}

/** The page's address with the filter and the place of the first. */
const addressOf = (language: Language, scope: string | null, before: string | null = null): string => {
  const query = new URLSearchParams({ ...(scope !== null && { region: scope }), ...(before !== null && { before }) })
  return pathTo('myNotices', language) + (query.size > 0 ? `?${query}` : '')
}

const Filter = ({ language, scopes, scope }: Pick<NoticesProps, 'language' | 'scopes' | 'scope'>) => {
  const t = noticeTexts[language]
  return (
    <nav class="notices__filter" aria-label={t.filter}>
      <ul>
        {[null, ...scopes].map((one) => (
          <li>
            <a class="ds-link" href={addressOf(language, one)} aria-current={one === scope ? 'page' : undefined}>
              {one === null ? t.all : scopeName(one, language)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

const Day = ({ day, language, withPlace }: { day: NoticeDay; language: Language; withPlace: boolean }) => (
  <section aria-labelledby={`day-${day.day}`}>
    <h2 class="ds-heading" data-size="xs" id={`day-${day.day}`}>
      {day.title}
    </h2>
    <ol class="notices__list">
      {day.lines.map((line) => (
        <li class={line.isUnread ? 'notices__one notices__one--unread' : 'notices__one'}>
          <p class="notices__text">
            <a class="ds-link" href={line.href}>
              {line.sentence.before}
              <Words {...line.sentence.written} />
              {line.sentence.after}
            </a>
            {line.isUnread && (
              <>
                {' '}
                <Tag color="info">{noticeTexts[language].unread}</Tag>
              </>
            )}
          </p>
          <p class="notices__when">
            <time datetime={line.at}>{line.time}</time>
            {withPlace && `, ${line.place}`}
          </p>
        </li>
      ))}
    </ol>
  </section>
)

/** A person's notices, newest first, with the way to older ones and to her choices. */
export const NoticesPage = (props: NoticesProps) => {
  const { language, days, scopes, scope, older, isOlder, seenUpTo, message } = props
  const t = noticeTexts[language]
  return (
    <>
      <Breadcrumbs
        language={language}
        links={[{ href: pathTo('myPage', language), label: siteTexts[language].myPage }]}
      />
      <PageHeading title={t.title} lead={t.lead} />
      {message && (
        <Message color={message.color} isStatus>
          <p>{message.text}</p>
        </Message>
      )}
      <div class="notices__tools">
        {seenUpTo !== null && (
          <form method="post" action={pathTo('readNotices', language)}>
            <FormSecrets formKey={props.formKey} />
            <input type="hidden" name="seenUpTo" value={seenUpTo} />
            <SubmitButton variant="secondary">{t.readAll}</SubmitButton>
          </form>
        )}
        <a class="ds-link" href={`${pathTo('myReminders', language)}#notices`}>
          {t.choose}
        </a>
      </div>
      {scopes.length > 1 && <Filter language={language} scopes={scopes} scope={scope} />}
      {days.length === 0 && (
        <>
          <p>{t.none}</p>
          <p>{t.noneHelp}</p>
        </>
      )}
      {days.map((day) => (
        <Day day={day} language={language} withPlace={scopes.length > 1} />
      ))}
      {(older !== null || isOlder) && (
        <p class="notices__tools">
          {older !== null && (
            <a class="ds-button" data-variant="secondary" href={addressOf(language, scope, older)}>
              {t.older}
            </a>
          )}
          {isOlder && (
            <a class="ds-link" href={addressOf(language, scope)}>
              {t.newest}
            </a>
          )}
        </p>
      )}
    </>
  )
}
