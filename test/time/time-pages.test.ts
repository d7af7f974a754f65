import { createHash, randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { expectDone } from '#shared/demonstration/expect-done.ts'
import { unzipWithin } from '#shared/platform/bounded-zip.ts'
import { summaryOf } from '#shared/time/month-summary.ts'
import { daysOf, monthsBetween } from '#shared/time/months.ts'
import { putMonth, putSheet, putSigned } from '#shared/time/time-store.ts'
import { startSite, type TestSite } from '#test/support/site.ts'
import { administrator, manager, sign, timeBench } from './time-samples.ts'

/** Somebody in the project writes what a spreadsheet would take for a formula. */
const formula = '=HYPERLINK("https://ond.example") i workshop'

const projectForm = {
  name: 'Valideringslyft',
  reference: '2020/00541',
  period: '2014-2020',
  startsOn: '2020-12-01',
  endsOn: '2022-12-31',
  capHours: '1662',
  capSource: 'https://esf.example/tak',
  hourUnit: 'part',
  budget: '17 909 797',
  budgetSource: 'https://esf.example/budget',
  contact: 'adm@esf.example',
  'category-1-id': '',
  'category-1-name': 'Processledare',
  'category-1-cost': '420,33',
  'category-1-budget': '100 000',
  'activity-1-id': '',
  'activity-1-name': 'Workshoppar',
}

describe('the pages of time', () => {
  let site: TestSite
  let cookies: Record<'administrator' | 'worker' | 'manager' | 'stranger' | 'coordinator', string>
  let project = ''
  let staff = ''
  /** Each test has a month of its own: they come in any order. */
  const sheet = (month: string) => `/min-sida/tid/${project}/${month}`
  const text = async (path: string, cookie: string) => (await site.get(path, cookie)).text()
  const versionIn = (html: string) => /name="version" value="(\d+)"/.exec(html)?.[1] ?? ''

  beforeAll(async () => {
    site = await startSite(new Date('2022-12-31T08:00:00Z'))
    cookies = {
      administrator: await site.signIn('adm@esf.example', [{ scope: 'SE', roles: ['administrator'] }], 'Ada Adm'),
      worker: await site.signIn('vera@esf.example', [{ scope: '20', roles: ['editor'] }], 'Vera'),
      manager: await site.signIn('chef@esf.example', [], 'Carl Chef'),
      stranger: await site.signIn('annan@esf.example', [{ scope: '20', roles: ['owner'] }], 'Annan'),
      coordinator: await site.signIn('sam@esf.example', [{ scope: 'SE', roles: ['coordinator'] }], 'Sam'),
    }
    const begun = await site.post('/nationellt/tid/nytt', projectForm, cookies.administrator)
    project = /\/nationellt\/tid\/([\w-]{22})\?done=begun$/.exec(begun.headers.get('location') ?? '')?.[1] ?? ''
    const person = {
      email: 'vera@esf.example',
      name: 'Vera Vinge',
      organisation: 'Myndigheten',
      category: 'c1',
      hoursPerWeek: '40',
      from: '2021-02-01',
      to: '2022-12-31',
      financing: 'financed',
      approver: 'chef@esf.example',
    }
    await site.post(`/nationellt/tid/${project}/personal`, person, cookies.administrator)
    staff = /\/personal\/([\w-]{22})"/.exec(await text(`/nationellt/tid/${project}`, cookies.administrator))?.[1] ?? ''
  })
  afterAll(() => site.stop())

  const fill = async (month: string, fields: Record<string, string>) => {
    const html = await text(sheet(month), cookies.worker)
    return site.post(sheet(month), { version: versionIn(html), days: '05,06,08,09', ...fields }, cookies.worker)
  }

  /** Everything for a control: a file whose checksums hold. */
  const checkAuditFile = async (month: string) => {
    const answer = await site.get(`/nationellt/tid/${project}/fil/zip`, cookies.administrator)
    const files = unzipWithin(new Uint8Array(await answer.arrayBuffer()), /./, 10_000_000)
    if (typeof files === 'string') throw new Error(files)
    const hash = (name: string) =>
      createHash('sha256')
        .update(files.get(name) ?? '')
        .digest('hex')
    const sums = String(files.get('SHA256SUMS'))
      .trim()
      .split('\n')
      .map((line) => line.split('  '))
    expect(sums.length).toBe(files.size - 1)
    for (const [sum, name] of sums) expect(hash(name ?? '')).toBe(sum)
    const editions = [1, 2].map((edition) => hash(`sheets/${staff}/${month}-edition-${edition}.json`))
    const events = String(files.get('events.csv'))
    for (const edition of editions) expect(events).toContain(edition)
    expect(events).toContain('approved')
    expect(String(files.get('rules.json'))).toContain('esf.se')
    expect(String(files.get('audit.json'))).not.toContain('HYPERLINK')
    expect(String(files.get('audit.json'))).toContain('approve-time-sheet')
  }

  it('start from what the project bank says of the real project', async () => {
    const html = await text('/nationellt/tid/nytt?from=valideringslyft', cookies.administrator)
    for (const fact of ['2020/00541', '2020-12-01', '2022-12-31', '17909797', 'projektbanken/projekt/?dnr=2020/00541'])
      expect(html).toContain(fact)
  })

  it('are there for the person herself, for the one who approves once it is signed, and for the administrator', async () => {
    const month = '2021-02'
    const own = [sheet(month), `/en/my-page/time/${project}/${month}`]
    for (const path of own) {
      expect((await site.get(path, cookies.worker)).status).toBe(200)
      for (const who of ['stranger', 'manager', 'administrator', 'coordinator'] as const)
        expect((await site.get(path, cookies[who])).status).toBe(404)
    }
    expect((await site.get(`/min-sida/tid/attest/${project}/${staff}/${month}`, cookies.manager)).status).toBe(404)
    const desk = [
      '',
      '/installningar',
      '/personal',
      `/personal/${staff}`,
      `/personal/${staff}/${month}`,
      '/deltagare',
      '/fil/csv',
      '/fil/zip',
    ]
    for (const path of desk) {
      expect((await site.get(`/nationellt/tid/${project}${path}`, cookies.administrator)).status).toBe(200)
      expect((await site.get(`/nationellt/tid/${project}${path}`, cookies.coordinator)).status).toBe(403)
    }
    for (const outside of ['2021-01', '2023-01', '2021-13', 'nu'])
      expect((await site.get(`/min-sida/tid/${project}/${outside}`, cookies.worker)).status).toBe(404)
  })

  it('keep what was typed and say what is wrong beside it', async () => {
    const answer = await fill('2021-04', {
      'h-05-a1': 'sju',
      'd-05-a1': 'Ledde workshop 19900101-1234',
      'h-08-a1': '25',
      'a-08': '8',
      'k-09': 'holiday',
    })
    const html = await answer.text()
    expect(answer.status).toBe(400)
    expect(html).toContain('value="sju"')
    expect(html).toContain('<option value="holiday" selected')
    for (const message of [
      'Skriv timmar som 7, 7,5 eller 7:30.',
      'Det ser ut som ett personnummer',
      'Den här dagen har 24 timmar. Skriv färre.',
      'Välj slag av frånvaro.',
      'Skriv hur många timmar du var borta.',
    ])
      expect(html).toContain(message)
  })

  it('keep what was typed on an activity that has been taken away, and save nothing of it', async () => {
    const month = '2022-02'
    const answer = await fill(month, {
      activities: 'a1,a9',
      'h-05-a1': '2',
      'd-05-a1': 'Ledde workshop',
      'h-05-a9': '7:30',
      'd-05-a9': 'Skrev <brev> till regionerna',
    })
    const html = await answer.text()
    expect(answer.status).toBe(409)
    for (const told of [
      'Inget är sparat.',
      'Du skrev det här på en aktivitet som inte finns längre.',
      '7:30, Skrev &lt;brev&gt; till regionerna',
      'value="Ledde workshop"',
      'name="activities" value="a1"',
    ])
      expect(html).toContain(told)
    const again = await fill(month, { activities: 'a1', 'h-05-a1': '2', 'd-05-a1': 'Ledde workshop' })
    expect(again.status).toBe(303)
  })

  it('say the same of a month that was never opened in ESF+ in the list and on its own page', async () => {
    const plus = { ...projectForm, name: 'Plus', period: '2021-2027', startsOn: '2022-10-01', endsOn: '2022-12-31' }
    const begun = await site.post('/nationellt/tid/nytt', plus, cookies.administrator)
    const id = /tid\/([\w-]{22})/.exec(begun.headers.get('location') ?? '')?.[1] ?? ''
    const person = {
      email: 'vera@esf.example',
      name: 'Vera Vinge',
      organisation: 'Myndigheten',
      category: 'c1',
      hoursPerWeek: '40',
      from: '2022-10-01',
      to: '2022-12-31',
      financing: 'financed',
      approver: '',
    }
    await site.post(`/nationellt/tid/${id}/personal`, person, cookies.administrator)
    const tagsIn = (html: string) =>
      [...html.matchAll(/class="ds-tag"[^>]*>(?:<[^>]*>)*([^<]+)/g)].map(([, word]) => word)
    const list = await text('/min-sida/tid', cookies.worker)
    expect(tagsIn(list.slice(list.indexOf('Plus')).split('</table>')[0] ?? '')).toEqual([
      'Pågår',
      'Inga timmar',
      'Inga timmar',
    ])
    const page = await text(`/min-sida/tid/${id}/2022-11`, cookies.worker)
    expect(tagsIn(page)).toEqual(['Inga timmar'])
    expect(page).toContain('En månad utan timmar ska varken redovisas eller skrivas under')
    expect(tagsIn(await text(`/min-sida/tid/${id}/2022-12`, cookies.worker))).toEqual(['Pågår'])
    const desk = await text(`/nationellt/tid/${id}`, cookies.administrator)
    expect(desk).toContain('Alla månader som är slut är klara.')
    // The period knows no days until which participants are reported.
    expect(desk).not.toContain('Kalenderfil')
    expect(await text(`/nationellt/tid/${project}`, cookies.administrator)).toContain('Kalenderfil')
  })

  it('show a colleague’s change beside what was typed, of a project, its people, its participants and their months', async () => {
    const { administrator } = cookies
    const begun = await site.post('/nationellt/tid/nytt', { ...projectForm, name: 'Samtidigt' }, administrator)
    const id = /tid\/([\w-]{22})/.exec(begun.headers.get('location') ?? '')?.[1] ?? ''
    const desk = `/nationellt/tid/${id}`
    /** Two forms based on the same version: the second is shown both. */
    const both = async (path: string, first: Record<string, string>, second: Record<string, string>) => {
      expect((await site.post(path, first, administrator)).status).toBe(303)
      const answer = await site.post(path, second, administrator)
      expect(answer.status).toBe(409)
      return answer.text()
    }

    const settings = { ...projectForm, name: 'Samtidigt', version: '1', 'category-1-id': 'c1', 'activity-1-id': 'a1' }
    const project409 = await both(
      `${desk}/installningar`,
      { ...settings, contact: 'kollega@esf.example', 'activity-2-name': 'Uppföljning' },
      {
        ...settings,
        budget: '2',
        capHoliday: 'yes',
        'category-1-budget': '100000,00',
        'category-1-name': 'Processledare',
      },
    )
    for (const shown of [
      'kollega@esf.example',
      'Workshoppar; Uppföljning',
      // What a colleague left as it was is no difference, however it is written.
      '17 909 797 kr',
      '<span class="plan-text">2 kr</span>',
      '<span class="plan-text">Ja</span>',
    ])
      expect(project409.replaceAll('\u00a0', ' ')).toContain(shown)
    expect(project409).not.toContain('Personalkategorier</dt>')
    expect(project409).toContain('name="version" value="2"')

    const person = {
      email: 'olle@esf.example',
      name: 'Olle',
      organisation: 'Myndigheten',
      category: 'c1',
      hoursPerWeek: '40',
      from: '2021-02-01',
      to: '2022-12-31',
      financing: 'financed',
      approver: 'chef@esf.example',
    }
    await site.post(`${desk}/personal`, person, administrator)
    const staffId = /\/personal\/([\w-]{22})"/.exec(await text(desk, administrator))?.[1] ?? ''
    const staff409 = await both(
      `${desk}/personal/${staffId}`,
      { ...person, version: '1', organisation: 'Regionen' },
      { ...person, version: '1', financing: 'co-financed' },
    )
    for (const shown of ['Regionen</span>', 'Medfinansiering</span>', 'Finansieras av projektet</span>'])
      expect(staff409).toContain(shown)
    // What was typed comes right below, before her months.
    expect(staff409.indexOf('id="change"')).toBeLessThan(staff409.indexOf('id="months"'))

    const one = { id: '', name: 'Deltagare C', organisation: 'Regionen', from: '2022-03-01', to: '2022-05-31' }
    await site.post(`${desk}/deltagare`, { ...one, version: '0' }, administrator)
    const participant = /change=([\w-]{22})#/.exec(await text(`${desk}/deltagare`, administrator))?.[1] ?? ''
    const changed = { ...one, id: participant, version: '1' }
    const participant409 = await both(
      `${desk}/deltagare`,
      { ...changed, name: 'D. C.' },
      { ...changed, to: '2022-04-30' },
    )
    expect(participant409).toContain('D. C.</span>')
    expect(participant409).toContain('30 april 2022</span>')

    const hours = (typed: string) => ({ [`hours-${participant}`]: typed, version: '0' })
    const untouched = await text(`${desk}/narvaro/2022-04`, administrator)
    expect(untouched).toContain('Spara timmarna först, också när alla har noll.')
    expect(untouched).not.toContain('Notera att månaden är lämnad')
    await site.post(`${desk}/narvaro/2022-04`, hours('3'), administrator)
    const saved = await text(`${desk}/narvaro/2022-04`, administrator)
    expect(saved).not.toContain('Spara timmarna först')
    expect(saved).toContain('Notera att månaden är lämnad')
    const refused = await site.post(`${desk}/narvaro/2022-04/inlamnad`, { version: '1' }, administrator)
    expect(await refused.text()).toContain('Timmarna är inte intygade av D. C.')
    const month409 = await both(
      `${desk}/narvaro/2022-03`,
      { ...hours('6'), [`certified-${participant}`]: 'yes' },
      hours('7.5'),
    )
    for (const shown of ['6</span>', '7,5</span>', 'Nej</span>']) expect(month409).toContain(shown)
    expect((await site.post(`${desk}/narvaro/2022-03/inlamnad`, { version: '1' }, administrator)).status).toBe(303)
    const late = await site.post(`${desk}/narvaro/2022-03`, { ...hours('8'), version: '1' }, administrator)
    expect(late.status).toBe(409)
    const sent409 = await late.text()
    expect(sent409).toContain('Månaden har noterats som lämnad')
    expect(sent409).toContain('8</span>')
  })

  it('say beside the programme period who has nobody to approve, and keep what was typed', async () => {
    const { times, begin, hire } = timeBench(site.store)
    const { id, ...one } = await begin({ periodId: '2021-2027' })
    await hire({ ...one, id }, { name: 'Ensam Svensson', approver: '' })
    const settings = {
      ...projectForm,
      name: 'Nytt namn',
      version: '1',
      'category-1-id': 'c1',
      'category-2-id': 'c2',
      'category-2-name': 'Administratör',
      'activity-1-id': 'a1',
      'activity-2-id': 'a2',
      'activity-2-name': 'Uppföljning',
    }
    const answer = await site.post(`/nationellt/tid/${id}/installningar`, settings, cookies.administrator)
    const html = await answer.text()
    expect(answer.status).toBe(400)
    expect(html).toContain('Ange först chefens e-postadress för Ensam Svensson, under Personal.')
    expect(html).toContain('href="#f-period"')
    expect(html).toContain('value="Nytt namn"')
    expect(await times.project(id)).toMatchObject({ periodId: '2021-2027', version: 1 })
  })

  it('give a project too large for one file year by year, and say so in its place', async () => {
    const { times, begin, hire } = timeBench(site.store)
    // Each row of the file repeats the names, in which JSON makes four bytes of a quotation mark.
    const long = '"'.repeat(120)
    const activities = Array.from({ length: 8 }, (_, index) => ({ id: `a${index}`, name: `${index}${long}` }))
    const categories = [{ id: 'c1', name: long, unitCostOre: null, budgetOre: null }]
    const large = await begin({ name: long, cap: null, activities, categories })
    const person = await hire(large, { name: long, organisation: long })
    const sheet = await sign(times, person, '2021-01', {
      entries: daysOf('2021-01').flatMap((day) =>
        activities.map(({ id: activityId }) => ({ day, activityId, hours: 100, description: 'Ledde workshop' })),
      ),
      absences: [],
    })
    const [signed] = await times.signed(sheet)
    if (!signed) throw new Error('gone')
    // The other months are made from the first: signing each of them would be slow.
    for (const month of ['2021', '2022'].flatMap((year) =>
      [2, 3, 4, 5, 6, 7].map((at) => `${year}-${String(at).padStart(2, '0')}`),
    ))
      await site.store.commit({
        changes: [
          putSheet({ ...sheet, month, entries: [], version: 1 }),
          putMonth(summaryOf({ ...sheet, month }, { ...signed, month })),
          putSigned({ ...signed, month, content: { ...signed.content, month } }),
        ],
        audit: {
          scope: 'SE',
          actor: administrator,
          at: signed.signedAt,
          action: 'prepare',
          subject: 'time-sheet',
          before: null,
          after: null,
        },
      })
    const desk = `/nationellt/tid/${large.id}`
    const csv = `${desk}/fil/csv`
    const answer = await site.get(csv, cookies.administrator)
    const html = await answer.text()
    expect(answer.status).toBe(400)
    expect(html).toContain('Filen är för stor för att hämtas i ett stycke.')
    for (const page of [html, await text(desk, cookies.administrator)])
      for (const year of ['2021', '2022']) expect(page).toContain(`href="${csv}?part=${year}"`)
    const year = await site.get(`${csv}?part=2022`, cookies.administrator)
    expect(year.headers.get('content-disposition')).toContain('-2022.csv"')
    // Six months of 31 days with 8 activities each, and the names of the columns.
    expect((await year.text()).trim().split('\r\n')).toHaveLength(6 * 31 * 8 + 1)
    for (const unknown of ['csv?part=2022-13', 'csv?part=', 'ics?part=2022'])
      expect((await site.get(`${desk}/fil/${unknown}`, cookies.administrator)).status).toBe(404)
  })

  it('give the audit file of a very large project in parts, and of any other as one', async () => {
    const { times, begin, hire } = timeBench(site.store)
    const large = await begin()
    const person = await hire(large)
    const sheet = await sign(times, person, '2021-01')
    const [signed] = await times.signed(sheet)
    if (!signed) throw new Error('gone')
    const file = `/nationellt/tid/${large.id}/fil/zip`
    const whole = await site.get(file, cookies.administrator)
    expect(whole.headers.get('content-disposition')).toContain('tid-2020-1.zip')
    // What nobody can pack: a correction of each of 24 months after the other, each with 290 kB of its own.
    const words = () => randomBytes(220).toString('base64')
    const entries = () =>
      daysOf('2021-01').flatMap((day) =>
        Array.from({ length: 32 }, () => ({ day, activityId: 'a1', hours: 1, description: words() })),
      )
    const months = monthsBetween('2021-01-01', '2022-12-31')
    for (const month of months)
      await site.store.commit({
        changes: [
          ...(month === '2021-01' ? [] : [putSheet({ ...sheet, month, version: 1 })]),
          putSigned({ ...signed, month, edition: 2, content: { ...signed.content, month, entries: entries() } }),
        ],
        audit: {
          scope: 'SE',
          actor: administrator,
          at: signed.signedAt,
          action: 'prepare',
          subject: `time-sheet ${large.id} ${person.id} ${month}`,
          before: null,
          after: null,
        },
      })
    const answer = await site.get(file, cookies.administrator)
    const html = await answer.text()
    expect(answer.status).toBe(400)
    expect(html).toContain('Filen är för stor för att hämtas i ett stycke.')
    for (const year of ['2021', '2022']) expect(html).toContain(`href="${file}?part=${year}"`)
    const year = await site.get(`${file}?part=2022`, cookies.administrator)
    const months2022 = year.status === 400 ? await year.text() : ''
    // A year of it is too large as well, and can be had by the month.
    expect(months2022).toContain(`href="${file}?part=2022-07"`)
    const july = await site.get(`${file}?part=2022-07`, cookies.administrator)
    expect(july.headers.get('content-disposition')).toContain('tid-2020-1-2022-07.zip')
    const files = unzipWithin(new Uint8Array(await july.arrayBuffer()), /^(README|audit)/, 10_000_000)
    if (typeof files === 'string') throw new Error(files)
    expect(String(files.get('README.txt'))).toContain('DEL / PART: 2022-07')
    expect(String(files.get('audit.json'))).toContain(`${person.id} 2022-07`)
    expect(String(files.get('audit.json'))).not.toContain(`${person.id} 2022-06`)
  })

  it('say which months have a participant’s hours when her days no longer reach there', async () => {
    const participants = `/nationellt/tid/${project}/deltagare`
    const one = { id: '', name: 'Deltagare B', organisation: 'Regionen', from: '2022-03-01', to: '2022-05-31' }
    await site.post(participants, { ...one, version: '0' }, cookies.administrator)
    const id = /change=([\w-]{22})#/.exec(await text(participants, cookies.administrator))?.[1] ?? ''
    const attend = { [`hours-${id}`]: '6', [`certified-${id}`]: 'yes', version: '0' }
    await site.post(`/nationellt/tid/${project}/narvaro/2022-03`, attend, cookies.administrator)
    const answer = await site.post(
      participants,
      { ...one, id, from: '2022-04-01', to: '2022-04-30', version: '1' },
      cookies.administrator,
    )
    const html = await answer.text()
    expect(answer.status).toBe(400)
    expect(html).toContain('Deltagaren har timmar i mars 2022, utanför de här dagarna.')
    expect(html).toContain('value="2022-04-30"')
  })

  it('save days, fill in from the day before, and tell what to look at', async () => {
    const month = '2021-11'
    const saved = await fill(month, { 'h-05-a1': '7:30', 'd-05-a1': formula, 'h-06-a1': '1' })
    expect(saved.headers.get('location')).toBe(`${sheet(month)}?done=saved`)
    const copied = await fill(month, {
      'h-05-a1': '7,5',
      'd-05-a1': formula,
      'h-06-a1': '1',
      copy: 'yesterday',
      copyDay: '2021-11-08',
    })
    expect(copied.headers.get('location')).toBe(`${sheet(month)}?done=copied`)
    const html = await text(sheet(month), cookies.worker)
    expect(html).toMatch(/name="h-08-a1" value="1"/)
    // Saturday has one hour without words; it stops the signing, and is what Monday was filled in from.
    for (const told of ['Det står inte vad du gjorde', 'Dagen är ledig', 'timmar av högst 1.662 timmar'])
      expect(html.replaceAll('\u00a0', ' ')).toMatch(new RegExp(told))
    const stopped = await site.post(`${sheet(month)}/skriv-under`, { version: versionIn(html) }, cookies.worker)
    expect(stopped.status).toBe(409)
  })

  it('say so when nothing was there to fill in from, or to fill in', async () => {
    const month = '2021-12'
    const copying = (fields: Record<string, string>) => fill(month, { copy: 'yesterday', ...fields })
    const said = async (fields: Record<string, string>) =>
      /done=([\w-]+)/.exec((await copying(fields)).headers.get('location') ?? '')?.[1]
    expect(await said({ copyDay: '2021-12-06' })).toBe('nothing-copied')
    const work = { 'h-06-a1': '7', 'd-06-a1': 'Ledde workshop' }
    // What was typed in the day itself is saved, and is nothing that was filled in.
    expect(await said({ ...work, copyDay: '2021-12-06' })).toBe('nothing-copied')
    expect(await said({ ...work, copyDay: '2021-12-11' })).toBe('nothing-copied')
    const copied = { ...work, days: '06', copy: 'yesterday' }
    expect(await said({ ...copied, copyDay: '2021-12-07' })).toBe('copied')
    expect(await said({ ...copied, copyDay: '2021-12-07' })).toBe('nothing-copied')
    expect(await said({ ...copied, copy: 'last-week', copyDay: '2021-12-15' })).toBe('copied')
    expect(await text(`${sheet(month)}?done=nothing-copied`, cookies.worker)).toContain('Sparat, men inget fylldes i.')
  })

  it('sign and print nothing but what is saved, and keep what was typed since', async () => {
    const month = '2022-05'
    const saved = { 'h-05-a1': '7,5', 'd-05-a1': 'Ledde workshop med regionerna' }
    await fill(month, saved)
    const page = await text(sheet(month), cookies.worker)
    // The buttons belong to the form of the days, and take along what is typed there.
    for (const path of ['skriv-under', 'papper'])
      expect(page).toMatch(new RegExp(`form="sheet-form"[^>]*formaction="${sheet(month)}/${path}"`))
    const version = versionIn(page)
    const typed = { version, days: '05', ...saved, 'h-05-a1': '4' }
    for (const path of ['skriv-under', 'papper']) {
      const answer = await site.post(`${sheet(month)}/${path}`, typed, cookies.worker)
      expect(answer.status).toBe(409)
      const html = await answer.text()
      expect(html).toContain('Du har ändrat något som inte är sparat.')
      expect(html).toContain('name="h-05-a1" value="4"')
    }
    expect(await text(sheet(month), cookies.worker)).not.toContain('Börja rätta')
    // Somebody who has saved in another window meanwhile is shown both.
    await fill(month, { ...saved, 'h-05-a1': '6' })
    const late = await site.post(`${sheet(month)}/skriv-under`, typed, cookies.worker)
    expect(late.status).toBe(409)
    expect(await late.text()).toContain('Månaden har sparats i ett annat fönster')
    // The same hours written in another way are no change.
    const same = { version: String(Number(version) + 1), days: '05', ...saved, 'h-05-a1': '6:00' }
    const signed = await site.post(`${sheet(month)}/skriv-under`, same, cookies.worker)
    expect(signed.headers.get('location')).toBe(`${sheet(month)}?done=signed`)
  })

  it('have no boxes for days on which the person does not work in the project, unless something stands there', async () => {
    const { begin, hire } = timeBench(site.store)
    const { id, ...rest } = await begin({ startsOn: '2022-05-01', endsOn: '2022-06-15' })
    await hire({ ...rest, id }, { email: 'kort@esf.example', from: '2022-05-01', to: '2022-12-31' })
    const short = await site.signIn('kort@esf.example', [], 'Kort')
    const path = `/min-sida/tid/${id}/2022-06`
    const html = await text(path, short)
    expect(html).toContain('name="h-15-a1"')
    expect(html).not.toContain('name="h-16-a1"')
    expect(html.match(/Du arbetar inte i projektet den här dagen\./g)).toHaveLength(15)
    expect(html).not.toContain('<option value="2022-06-16"')
    const week = await text(`${path}?week=2022-06-13`, short)
    for (const page of [html, week]) expect(page).not.toMatch(/(week=|value=")2022-06-20/)
    const outside = await text(`${path}?week=2022-06-20`, short)
    expect(outside).not.toContain('Fyll i från tidigare')
    // The month before it is not signed, and is a step away.
    expect(html).toContain(`<a class="ds-link" href="/min-sida/tid/${id}/2022-05">maj 2022</a>`)
    // What another page still held is saved, shown, and can be taken away.
    const late = { version: '0', days: '15,16', 'h-16-a1': '2', 'd-16-a1': 'Ledde workshop' }
    expect((await site.post(path, late, short)).status).toBe(303)
    const after = await text(path, short)
    expect(after).toMatch(/name="h-16-a1" value="2"/)
    expect(after).toContain('Dagen ligger utanför projektet')
  })

  it('tell what a correction means for later months, and that nothing applies when it is given back unapproved', async () => {
    const { times, begin, hire } = timeBench(site.store)
    const one = await begin({ cap: null })
    const staff = await hire(one, { email: 'ratt@esf.example' })
    const march = await sign(times, staff, '2021-03')
    await sign(times, staff, '2021-04')
    const key = { projectId: one.id, staffId: staff.id, month: '2021-03' }
    const [own, at] = [{ id: staff.email, name: staff.name }, new Date('2021-06-01T08:00:00Z')]
    expectDone(await times.correct({ key, actor: own, at, basedOnVersion: march.version, reason: 'Fel dag' }))
    const cookie = await site.signIn(staff.email, [], staff.name)
    const page = (month: string) => text(`/min-sida/tid/${one.id}/${month}`, cookie)
    expect(await page('2021-03')).toContain('Den tidigare versionen gäller tills du skriver under.')
    const again = await sign(times, staff, '2021-03', undefined, march.version + 1)
    const april = await page('2021-04')
    expect(april).toContain('Du skrev under den här månaden innan mars 2021 rättades.')
    expect(april).toMatch(/En tidigare månad rättades<.*>mars 2021</)
    const given = { key, actor: manager, at, basedOnVersion: again.version, reason: 'Stämmer inte' }
    expectDone(await times.giveBack(given))
    const returned = await page('2021-03')
    expect(returned).toContain('Du rättar månaden. Skäl: Fel dag')
    expect(returned).not.toContain('Den tidigare versionen gäller')
    const desk = await text(`/nationellt/tid/${one.id}`, cookies.administrator)
    expect(desk).toContain('Inget tak är angett för projektet.')
    expect(desk).not.toContain('Taket gäller varje person')
  })

  it('lead from a week that is saved to the next, as long as the month has one', async () => {
    const month = '2022-03'
    const week = await text(`${sheet(month)}?week=2022-03-21`, cookies.worker)
    expect(week).toMatch(/name="next" value="2022-03-28"[^>]*>Spara och gå till vecka 13</)
    expect(await text(`${sheet(month)}?week=2022-03-28`, cookies.worker)).not.toContain('name="next"')
    expect(await text(sheet(month), cookies.worker)).not.toContain('name="next"')
    const saved = await site.post(
      `${sheet(month)}?week=2022-03-21`,
      { version: versionIn(week), days: '21', 'h-21-a1': '2', 'd-21-a1': 'Ledde workshop', next: '2022-03-28' },
      cookies.worker,
    )
    expect(saved.headers.get('location')).toBe(`${sheet(month)}?done=saved&week=2022-03-28`)
  })

  it('keep the week that is shown in the other language', async () => {
    const html = await text(`${sheet('2022-03')}?week=2022-03-07`, cookies.worker)
    expect(html).toContain(`/en/my-page/time/${project}/2022-03?week=2022-03-07`)
  })

  it('show both when another window was first', async () => {
    const month = '2021-06'
    const html = await text(sheet(month), cookies.worker)
    const version = versionIn(html)
    const first = { version, days: '05', 'h-05-a1': '7,5', 'd-05-a1': formula }
    expect((await site.post(sheet(month), first, cookies.worker)).status).toBe(303)
    const second = await site.post(
      sheet(month),
      { ...first, 'h-05-a1': '4', 'd-05-a1': 'Annat fönster' },
      cookies.worker,
    )
    const shown = await second.text()
    expect(second.status).toBe(409)
    expect(shown).toContain('Månaden har sparats i ett annat fönster')
    expect(shown).toMatch(/7,5[\s\S]*Annat fönster/)
  })

  it('show what was typed in a month that has been signed in another window', async () => {
    const month = '2021-07'
    await fill(month, { 'h-05-a1': '6', 'd-05-a1': 'Ledde workshop med regionerna', 'k-05': 'leave', 'a-05': '2' })
    const version = versionIn(await text(sheet(month), cookies.worker))
    const signed = await site.post(`${sheet(month)}/skriv-under`, { version }, cookies.worker)
    expect(signed.headers.get('location')).toBe(`${sheet(month)}?done=signed`)
    const late = { version, days: '05', 'h-05-a1': '7,5', 'd-05-a1': 'Skrev <brev> till regionerna' }
    const answer = await site.post(sheet(month), late, cookies.worker)
    const html = await answer.text()
    expect(answer.status).toBe(409)
    for (const told of [
      'Månaden har skrivits under i ett annat fönster',
      'Skrev &lt;brev&gt; till regionerna',
      'id="correct"',
    ])
      expect(html).toContain(told)
    // Work and absence are two rows of the same day.
    expect(html.match(/id="day-2021-07-05"/g)).toHaveLength(1)
  })

  it('lead from what is to be looked at to its day, also in a week that does not show it', async () => {
    const month = '2022-04'
    await fill(month, { 'h-05-a1': '1', 'h-09-a1': '1' })
    const week = await text(`${sheet(month)}?week=2022-04-04`, cookies.worker)
    expect(week).toContain('href="#day-2022-04-05"')
    const later = await text(`${sheet(month)}?week=2022-04-11`, cookies.worker)
    expect(later).toContain(`href="${sheet(month)}#day-2022-04-05"`)
    expect(later).not.toContain('href="#day-')
  })

  it('take a month from signing through approval and correction to a file', async () => {
    const month = '2021-03'
    await fill(month, {
      'h-05-a1': '7,5',
      'd-05-a1': formula,
      'h-06-a1': '',
      'd-06-a1': '',
      'h-08-a1': '',
      'd-08-a1': '',
    })
    const before = await text(sheet(month), cookies.worker)
    const signed = await site.post(`${sheet(month)}/skriv-under`, { version: versionIn(before) }, cookies.worker)
    expect(signed.headers.get('location')).toBe(`${sheet(month)}?done=signed`)
    const approve = `/min-sida/tid/attest/${project}/${staff}/${month}`
    expect(await text('/min-sida/tid', cookies.manager)).toContain(approve)
    const toApprove = await text(approve, cookies.manager)
    expect(toApprove).toContain('Vera Vinge')
    expect(toApprove).toContain('Vad som gjordes')
    expect((await site.post(`${approve}/godkann`, { version: versionIn(toApprove) }, cookies.worker)).status).toBe(404)
    await site.post(`${approve}/godkann`, { version: versionIn(toApprove) }, cookies.manager)
    const done = await text(sheet(month), cookies.worker)
    expect(done).toContain('Klar')
    expect(done).not.toContain('name="h-05-a1"')
    await site.post(`${sheet(month)}/ratta`, { version: versionIn(done), reason: 'Fel antal timmar' }, cookies.worker)
    const correcting = await text(sheet(month), cookies.worker)
    expect(correcting).toContain('Du rättar månaden. Skäl: Fel antal timmar')
    expect(correcting).toContain('Den tidigare versionen gäller tills du skriver under.')
    await fill(month, { 'h-05-a1': '3', 'd-05-a1': formula })
    await site.post(
      `${sheet(month)}/skriv-under`,
      { version: versionIn(await text(sheet(month), cookies.worker)) },
      cookies.worker,
    )
    const csv = await text(`/nationellt/tid/${project}/fil/csv`, cookies.administrator)
    const [head, ...rows] = csv.trim().split('\r\n')
    const [row, ...rest] = rows.filter((line) => line.startsWith(month))
    expect(head).toMatch(/^Månad,Projekt,Diarienummer,Namn/)
    expect(rest).toEqual([])
    expect(row).toContain(`"'=HYPERLINK(""https://ond.example"") i workshop"`)
    // Three hours at 420,33 kr, and the second edition with its reason.
    expect(row).toMatch(/,3,.*,3,420\.33,1260\.99,Vera Vinge|,3,.*,3,420\.33,1260\.99,Vera/)
    expect(row).toContain(',2,Fel antal timmar,')
    expect(await text(`/en/national/time/${project}/file/csv`, cookies.administrator)).toMatch(
      /^Month,Project,Reference number/,
    )
    await checkAuditFile(month)
  })

  it('order the month as paper, which is there for the one who ordered it alone', async () => {
    const month = '2021-09'
    const ordered = await site.post(`${sheet(month)}/papper`, {}, cookies.worker)
    const address = ordered.headers.get('location') ?? ''
    expect((await site.get(address, cookies.worker)).status).toBe(200)
    for (const who of ['manager', 'administrator', 'stranger'] as const)
      expect((await site.get(address, cookies[who])).status).toBe(404)
    expect(JSON.stringify(await site.received())).toContain('"time-sheet"')
  })

  it('put the participants’ four weeks in a calendar', async () => {
    const ics = await text(`/nationellt/tid/${project}/fil/ics`, cookies.administrator)
    expect(ics.match(/BEGIN:VEVENT/g)).toHaveLength(25)
    expect(ics).toContain('DTSTART;VALUE=DATE:20210428')
  })
})
