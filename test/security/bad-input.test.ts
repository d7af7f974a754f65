import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { fieldId } from '#web/components/form-parts.tsx'
import { type FieldError, newFormKey } from '#web/form.ts'
import { pathTo, routes } from '#web/paths.ts'
import { errorSentence } from '#web/texts/form-texts.ts'
import { type BusySite, region, startBusySite } from './busy-site.ts'
import { type FieldKind, type PostRoute, type Row, rows } from './post-rows.ts'
import { writesDuring } from './watch-writes.ts'

/** One bad form: what is put in the fields (null leaves the field out), and the sentence that must answer it. */
type Bad = {
  name: string
  fields: Record<string, string | null>
  says: FieldError | null
  keeps?: string
  status?: number
}

const spicy = '=1+1<script>alert("x")</script>\'&'
const escaped = '=1+1&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;&#39;&amp;'
const tooLong = (max: number, length: number): FieldError => ({ kind: 'too-long', maxLength: max, length })
/** Percent signs that stand as they are in the body: bytes that are no UTF-8. */
const notUtf8 = '\u0000raw:abc%ff%fe'

/** The first text of a form meets all that a text can be; the others, which are read the same way, what is their own: their length, and whether they must be there. */
const badTexts = (name: string, max: number, isRequired: boolean, isFirst: boolean): Bad[] => {
  const long = spicy + 'x'.repeat(max)
  const huge = 'y'.repeat(100_000)
  return [
    { name: 'too long', fields: { [name]: long }, says: tooLong(max, long.length), keeps: escaped },
    ...(isFirst
      ? ([
          { name: 'no UTF-8', fields: { [name]: notUtf8 }, says: { kind: 'unreadable' } },
          { name: 'no XML', fields: { [name]: 'a\uffff' }, says: { kind: 'unreadable' } },
          { name: 'a control character', fields: { [name]: 'a\u0007b' }, says: { kind: 'unreadable' } },
          { name: 'far too long', fields: { [name]: huge }, says: tooLong(max, huge.length), keeps: huge },
        ] satisfies Bad[])
      : []),
    ...(isRequired
      ? (isFirst ? [null, '', '  \n '] : ['  \n ']).map(
          (value): Bad => ({ name: 'missing', fields: { [name]: value }, says: { kind: 'required' } }),
        )
      : []),
  ]
}

const whole: FieldError = { kind: 'not-a-whole-number' }
const badOf = (name: string, kind: FieldKind, isFirst: boolean): Bad[] => {
  if (typeof kind === 'object') return badTexts(name, kind.text, kind.isRequired ?? false, isFirst)
  switch (kind) {
    case 'choice':
    case 'optional-choice':
    case 'button':
      return [
        { name: 'no such choice', fields: { [name]: spicy }, says: null },
        ...(kind === 'choice' ? [{ name: 'missing', fields: { [name]: null }, says: null }] : []),
      ]
    case 'count':
      return [
        ...(isFirst ? ['1,5', '1.5', 'tolv', '1e3', '0x10'] : ['1,5']).map(
          (value): Bad => ({ name: value, fields: { [name]: value }, says: whole, keeps: value }),
        ),
        {
          name: 'negative',
          fields: { [name]: '-1' },
          says: { kind: 'out-of-range', min: 0, max: 100_000 },
          keeps: '-1',
        },
        { name: 'a formula', fields: { [name]: spicy }, says: whole, keeps: escaped },
      ]
    case 'day':
      return ['2026-02-31', 'i morgon', '31/12 2026', spicy].map(
        (value): Bad => ({
          name: value,
          fields: { [name]: value },
          says: { kind: 'not-a-day' },
          keeps: value === spicy ? escaped : value,
        }),
      )
    case 'email':
      return [
        ...['nej', 'a@b', 'a b@c.se', 'a@b.se,c@d.se', `${spicy}@region.se`].map(
          (value): Bad => ({ name: value, fields: { [name]: value }, says: { kind: 'not-an-email' } }),
        ),
        { name: 'missing', fields: { [name]: null }, says: { kind: 'required' } },
      ]
    case 'tick':
      return [{ name: 'not ticked', fields: { [name]: null }, says: null }]
  }
}

const encode = (fields: Record<string, string | null>): string =>
  Object.entries(fields)
    .flatMap(([name, value]) => {
      if (value === null) return []
      const raw = value.startsWith('\u0000raw:') ? value.slice(5) : encodeURIComponent(value)
      return [`${encodeURIComponent(name)}=${raw}`]
    })
    .join('&')

const ids = Object.keys(rows) as PostRoute[]

/** Forms that send a message once they are carried out, and note once that it has gone (shared/reports/report-news.ts, shared/report-letters/mail-answer.ts). */
const notesWhatWasSent = new Set<PostRoute>(['publishReport', 'answerCorrection'])

/** Forms after which what they changed is counted anew, once. */
const countsAfterwards = new Set<PostRoute>([
  'markEventAttendance',
  'markRegionAttendance',
  'addParticipant',
  'addRegionParticipant',
])

/** Forms that change nothing that is kept: sessions, presence, and what is gone after a day. */
const noAuditLine = new Set<PostRoute>([
  'aggregate',
  'signOut',
  'presence',
  'orderFile',
  'retryFile',
  'orderPlanPaper',
  'retryPlanPaper',
  'orderSheetPaper',
  'retrySheetPaper',
  'orderCertificatePaper',
  'retryCertificatePaper',
  'readImport',
  'readPlanSheet',
  'readInstrumentFile',
  'previewActionChanges',
  'previewArticle',
  'previewPageText',
  'askForSubscription',
  'endSubscription',
])

/** Forms that need no key: sent again they change nothing, and mail programs send one of them by themselves. */
const withoutKey = new Set<PostRoute>([
  'signOut',
  'presence',
  'previewArticle',
  'previewPageText',
  'confirmSubscription',
  'endSubscription',
  'confirmRegistration',
  'cancelRegistration',
  'issueCertificate',
])

describe('every form of the site', () => {
  let site: BusySite
  beforeAll(async () => {
    site = await startBusySite()
  })
  afterAll(() => site.stop())

  const addressOf = (id: PostRoute, params: Record<string, string> = {}) =>
    (pathTo as (id: PostRoute, language: 'sv', params: object) => string)(id, 'sv', {
      region,
      ...rows[id].params?.(site),
      ...params,
    })
  /** The body of a form, as a browser makes it: with a file where the form carries one. */
  const bodyOf = async (id: PostRoute, fields: Record<string, string | null>) => {
    const file = await rows[id].file?.(site)
    if (!file) return { body: encode(fields), type: [['content-type', 'application/x-www-form-urlencoded']] }
    const body = new FormData()
    for (const [name, value] of Object.entries(fields)) if (value !== null) body.append(name, value)
    body.append(file.name, new Blob([Uint8Array.from(file.bytes)]), 'file.xlsx')
    return { body, type: [] }
  }
  const send = async (id: PostRoute, fields: Record<string, string | null>, address = addressOf(id)) => {
    const { body, type } = await bodyOf(id, fields)
    return site.app.request(`http://localhost${address}`, {
      method: 'POST',
      body,
      headers: { ...Object.fromEntries(type), origin: 'http://localhost', cookie: site[rows[id].who] },
    })
  }

  /** The page that the person ends on, with the status of the answer to her post. */
  const pageAfter = async (id: PostRoute, answer: Response) => {
    const location = answer.headers.get('location')
    const shown = location ? await site.get(location, site[rows[id].who]) : answer
    return { status: answer.status, html: await shown.text(), isRedirected: location !== null }
  }

  const complaintsAbout = async (id: PostRoute, row: Row, bad: Bad): Promise<string[]> => {
    const fields = { formKey: newFormKey(site.time.now), ...(await row.valid(site)), ...bad.fields }
    const [answer, writes] = await writesDuring(site, async () => send(id, fields))
    const { status, html, isRedirected } = await pageAfter(id, answer)
    const [field = ''] = Object.keys(bad.fields)
    const sentence = bad.says && errorSentence(bad.says, 'sv')
    const isTold =
      sentence === null ? /ds-validation-message|ds-error-summary|ds-alert/.test(html) : html.includes(sentence)
    const isBeside = html.includes(`id="${fieldId(field)}-error"`)
    const found: (string | false)[] = [
      writes > 0 && 'something was written',
      !(isRedirected && row.isButton) && status !== (bad.status ?? 400) && `status ${status}`,
      !isTold && 'nothing is said',
      !row.isButton && field in row.fields && row.fields[field] !== 'button' && !isBeside && 'not beside the field',
      html.includes('<script>alert') && 'markup came through',
      bad.keeps !== undefined && !row.isButton && !html.includes(bad.keeps) && 'what was typed is gone',
    ]
    return found.filter((each) => each !== false).map((each) => `${field} ${bad.name.slice(0, 20)}: ${each}`)
  }

  const oldForms = (): Bad[] => {
    const old = newFormKey(new Date(site.time.now.getTime() - 13 * 3_600_000))
    const says: FieldError | null = null
    return [old, 'skräp', null].map((formKey) => ({ name: String(formKey).slice(0, 5), fields: { formKey }, says }))
  }

  const walk = async (id: PostRoute): Promise<string[]> => {
    const row = rows[id]
    const names = Object.entries(row.fields)
    const firstText = names.find(([, kind]) => typeof kind === 'object')?.[0]
    const firstCount = names.find(([, kind]) => kind === 'count')?.[0]
    const bads = [
      ...names.flatMap(([name, kind]) => badOf(name, kind, name === firstText || name === firstCount)),
      ...(withoutKey.has(id) ? [] : oldForms()),
      ...(row.stale ? [{ name: 'overtaken', fields: row.stale, says: null, status: 409 }] : []),
      ...(row.stale?.version ? [{ name: 'no version', fields: { version: spicy }, says: whole }] : []),
    ]
    const found: string[] = []
    for (const bad of bads) found.push(...(await complaintsAbout(id, row, bad)))
    return found
  }

  /** Sent twice, one after the other and at once: carried out once, and both are told that it was. */
  const double = async (id: PostRoute): Promise<string[]> => {
    const fields = { formKey: newFormKey(site.time.now), ...(await rows[id].valid(site)) }
    const address = addressOf(id)
    const [answers, writes] = await writesDuring(site, async () => {
      const first = await Promise.all([send(id, fields, address), send(id, fields, address)])
      return [...first, await send(id, fields, address)]
    })
    const wanted = (noAuditLine.has(id) ? 0 : 1) + (notesWhatWasSent.has(id) || countsAfterwards.has(id) ? 1 : 0)
    return [
      ...(writes === wanted ? [] : [`sent three times: ${writes} writes`]),
      ...answers
        .map(({ status }) => status)
        .filter((status) => status >= 400)
        .map((status) => `sent three times: told ${status}`),
      ...answers
        .filter((answer) => /say=(gone|\w+-meanwhile)/.test(answer.headers.get('location') ?? ''))
        .map(() => 'sent three times: told that somebody else was first'),
    ]
  }

  // One after the other, and so one test: each form may change what the next one meets.
  it('answers all that is wrong beside the field, keeps what was typed and writes nothing; a form sent twice counts once', async () => {
    const complaints: Record<string, string[]> = {}
    for (const id of ids) complaints[id] = [...(await walk(id)), ...(await double(id))]
    expect(Object.fromEntries(Object.entries(complaints).filter(([, found]) => found.length > 0))).toEqual({})
  }, 600_000)

  it('has its row above', () => {
    const posts = Object.entries(routes).filter(([, { method }]) => method === 'POST')
    expect(posts.map(([id]) => id).sort()).toEqual([...ids].sort())
  })

  it('is as if it did not exist for a region that is none, and for a year to come', async () => {
    for (const id of ids.filter((each) => routes[each].sv.startsWith('/region/'))) {
      const fields = { formKey: newFormKey(site.time.now), ...(await rows[id].valid(site)) }
      const [answers, writes] = await writesDuring(site, () =>
        Promise.all(
          ['99', 'SE', '20%23', '__proto__'].map((code) => send(id, fields, addressOf(id, { region: code }))),
        ),
      )
      expect([id, ...answers.map(({ status }) => status), writes]).toEqual([id, 404, 404, 404, 404, 0])
    }
    const future = await send(
      'saveCounts',
      { formKey: newFormKey(site.time.now), version: '0' },
      addressOf('saveCounts', { year: '2027' }),
    )
    expect(future.status).toBe(404)
  })

  it('refuses three megabytes, and thousands of fields, before it reads them', async () => {
    const post = (body: string) =>
      site.app.request(`http://localhost${addressOf('savePlanGoal')}`, {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'http://localhost' },
      })
    expect((await post(`goal=${'x'.repeat(3 * 1024 * 1024)}`)).status).toBe(413)
    expect((await post('a&'.repeat(1_400_000))).status).toBe(413)
  })
})
