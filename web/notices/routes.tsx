import { z } from 'zod'
import { isUnread, readingOf, scopesOf } from '#shared/notices/notice.ts'
import { swedishDay } from '#shared/platform/swedish-day.ts'
import type { Site, Visit } from '../site.tsx'
import { noticeTarget } from './notice-lines.ts'
import { noticeTexts } from './notice-texts.ts'
import { NoticesPage } from './notices-page.tsx'
import { noticeDays } from './notices-view.ts'

/** So many stand on a page. */
const pageLength = 30

/** A place in the list, as `older` gave it. */
const placePattern = /^\d{4}-\d{2}-\d{2}T[\d:.]{12}Z#[\w-]{22}$/

const messageOf = ({ query, language }: Visit<'myNotices'>) => {
  const t = noticeTexts[language]
  const said = query.get('said')
  if (said === 'read') return { color: 'success', text: t.allRead } as const
  if (said === 'old-form') return { color: 'warning', text: t.oldForm } as const
  return said === 'gone' ? ({ color: 'warning', text: t.gone } as const) : null
}

const getNotices = async (visit: Visit<'myNotices'>): Promise<Response> => {
  const { deps, person, language, query, now } = visit
  const scopes = scopesOf(person)
  const scope = scopes.find((one) => one === query.get('region')) ?? null
  const before = placePattern.exec(query.get('before') ?? '')?.[0] ?? null
  const [{ notices, older }, rounds] = await Promise.all([
    deps.notices.page(person, { scope, before, limit: pageLength }),
    deps.rounds.list(),
  ])
  const reading = readingOf(person)
  // What is read on an older page, or of one region, must not be marked with what she has not seen above or beside it.
  const isWhole = before === null && scope === null
  const [newest] = notices
  const isToMark = isWhole && newest !== undefined && (older !== null || notices.some((one) => isUnread(one, reading)))
  return visit.page({
    title: noticeTexts[language].title,
    children: (
      <NoticesPage
        language={language}
        days={noticeDays(notices, reading, { language, rounds, today: swedishDay(now) })}
        scopes={scopes}
        scope={scope}
        older={older}
        isOlder={before !== null}
        seenUpTo={isToMark ? newest.at : null}
        message={messageOf(visit)}
        formKey={visit.newFormKey()}
      />
    ),
  })
}

const seenSchema = z.iso.datetime({ precision: 3 })

const postRead = async ({ deps, form, person, now, path, redirect }: Visit<'readNotices'>): Promise<Response> => {
  const page = path('myNotices')
  form.formKey()
  const seen = seenSchema.safeParse(form.raw('seenUpTo'))
  if (form.hasErrors || !seen.success) return redirect(`${page}?said=old-form`)
  await deps.notices.readAll(person, { seenUpTo: seen.data, now })
  return redirect(`${page}?said=read`)
}

/** Marks the notice as read and goes to what it tells of. A link and not a button: that it is opened is the reading of it, and doing it again changes nothing. */
const getOne = async ({ deps, person, language, params, path, redirect }: Visit<'openNotice'>): Promise<Response> => {
  const notice = await deps.notices.open(person, params.notice)
  return redirect(notice ? noticeTarget(notice, language) : `${path('myNotices')}?said=gone`)
}

/** What has happened, for the person who looks. */
export const registerNotices = (site: Site): void => {
  site.on('myNotices', getNotices)
  site.on('readNotices', postRead)
  site.on('openNotice', getOne)
}
