import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startSite, type TestSite } from '#test/support/site.ts'
import { newFormKey } from '#web/form.ts'

const linkIn = (text: string) => new URL(/http\S+/.exec(text)?.[0] ?? '').pathname

describe('inviting a colleague', () => {
  let site: TestSite
  let owner: string
  beforeAll(async () => {
    site = await startSite()
    owner = await site.signIn('owner@region.example', [{ scope: '01', roles: ['owner'] }], 'Olle Owner')
  })
  afterAll(() => site.stop())

  const invite = (email: string, formKey?: string) =>
    site.post('/region/01/medarbetare', { email, role: 'editor', ...(formKey && { formKey }) }, owner)
  const lastMail = () => site.mails.at(-1)?.text ?? ''

  it('sends a link that makes the invited person a member, once', async () => {
    expect((await invite('New.Person@region.example')).headers.get('location')).toBe(
      '/region/01/medarbetare?done=invited',
    )
    const link = linkIn(lastMail())
    const invited = await site.signIn('new.person@region.example', [])
    expect((await site.get('/region/01', invited)).status).toBe(404)
    expect(await (await site.get(link, invited)).text()).toContain('Tacka ja')
    expect((await site.post(link, {}, invited)).headers.get('location')).toBe('/min-sida?accepted=1')
    expect((await site.get('/region/01', invited)).status).toBe(200)
    expect(await (await site.post(link, {}, invited)).text()).toContain('gäller inte längre')
  })

  it('refuses the link to anyone but the invited person', async () => {
    await invite('right@region.example')
    const wrong = await site.signIn('wrong@region.example', [])
    const answer = await site.post(linkIn(lastMail()), {}, wrong)
    expect(answer.status).toBe(400)
    expect(await site.deps.people.find('wrong@region.example')).toMatchObject({ memberships: [] })
  })

  it('ends after 14 days', async () => {
    await invite('late@region.example')
    const link = linkIn(lastMail())
    const before = site.time.now
    site.time.now = new Date(before.getTime() + 14 * 86_400_000 + 1000)
    expect(await (await site.get(link)).text()).toContain('äldre än 14 dagar')
    site.time.now = before
  })

  it('can be withdrawn', async () => {
    await invite('withdrawn@region.example')
    const link = linkIn(lastMail())
    const [invitation] = (await site.deps.people.invitations('01', site.time.now)).filter(
      (i) => i.email === 'withdrawn@region.example',
    )
    await site.post('/region/01/medarbetare/aterkalla', { id: invitation?.id ?? '' }, owner)
    expect((await site.get(link)).status).toBe(400)
  })

  it('sends one mail for a form that is posted twice', async () => {
    const formKey = newFormKey(site.time.now)
    const before = site.mails.length
    await invite('twice@region.example', formKey)
    const second = await invite('twice@region.example', formKey)
    expect(second.status).toBe(303)
    expect(site.mails.length).toBe(before + 1)
  })

  it('keeps what was typed and says what is wrong beside the field', async () => {
    const answer = await site.post('/region/01/medarbetare', { email: 'inte en adress', role: 'king' }, owner)
    const html = await answer.text()
    expect(answer.status).toBe(400)
    expect(html).toContain('value="inte en adress"')
    expect(html).toContain('Skriv en e-postadress')
    expect(html).toContain('Välj ett av alternativen')
  })

  it('never removes the last owner', async () => {
    const html = await (
      await site.post('/region/01/medarbetare/ta-bort', { email: 'owner@region.example' }, owner)
    ).text()
    expect(html).toContain('minst en ansvarig kvar')
    expect((await site.get('/region/01', owner)).status).toBe(200)
  })

  it('shows nothing of another region', async () => {
    expect((await site.get('/region/03/medarbetare', owner)).status).toBe(404)
  })
})

describe("a region's first owner", () => {
  let site: TestSite
  beforeAll(async () => {
    site = await startSite()
  })
  afterAll(() => site.stop())

  it('is invited by the coordinator, and invites on from there', async () => {
    const coordinator = await site.signIn('coordinator@nation.example', [{ scope: 'SE', roles: ['coordinator'] }])
    expect(await (await site.get('/region/01', coordinator)).text()).toContain('/region/01/medarbetare')
    await site.post('/region/01/medarbetare', { email: 'first@region.example', role: 'owner' }, coordinator)
    const owner = await site.signIn('first@region.example', [])
    await site.post(linkIn(site.mails.at(-1)?.text ?? ''), {}, owner)
    await site.post('/region/01/medarbetare', { email: 'second@region.example', role: 'editor' }, owner)
    expect(site.mails.at(-1)?.to).toBe('second@region.example')
  })
})
