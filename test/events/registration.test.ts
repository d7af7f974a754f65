import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { claimMail } from '#shared/events/claim-mail.ts'
import { dueMails, reminderKey } from '#shared/events/due-mails.ts'
import type { ProjectEvent } from '#shared/events/event.ts'
import type { Events } from '#shared/events/events.ts'
import { moveUp } from '#shared/events/move-up.ts'
import type { Registration } from '#shared/events/registration.ts'
import { queueKey } from '#shared/events/registration-store.ts'
import { startStore, type TestStore } from '#test/support/stores.ts'
import { actor, anEvent, aParticipant, eventsOver, noNeeds, publish, registered } from './builders.ts'

const at = new Date('2027-01-11T09:00:00Z')
const later = (ms: number) => new Date(at.getTime() + ms)

describe('registering for an event', () => {
  let stores: TestStore
  let events: Events
  beforeAll(async () => {
    stores = await startStore()
    events = eventsOver(stores.store).events
  })
  afterAll(() => stores.stop())

  const of = (event: ProjectEvent) => events.registrations(event.id)
  const inside = (all: readonly Registration[]) => all.filter(({ status }) => status === 'in')
  const waiting = (all: readonly Registration[]) => all.filter(({ status }) => status === 'waiting')
  const emails = (all: readonly Registration[]) => all.map(({ email }) => email)
  /** What the job does after each registration and change. */
  const settle = (event: ProjectEvent, when = at) => moveUp(stores.store, event, when)
  const leave = async (event: ProjectEvent, { id }: Registration) => {
    await events.cancelRegistration({ event, id, actor, at })
    await settle(event)
  }

  it('asks who has left to send a new form, when the browser sends her old one again', async () => {
    const event = await publish(events, at)
    const email = 'angrar@region.example'
    await leave(event, await registered(events, event, email, at))
    const post = (formKey: string) =>
      events.register({ event, email, content: aParticipant(), needs: noNeeds, at, formKey })
    expect(await post(`${event.id} ${email}`)).toMatchObject({ ok: false, refusal: { kind: 'form-used' } })
    expect(await of(event)).toEqual([])
    expect(await post('a new form')).toMatchObject({ ok: true })
    expect(emails(await of(event))).toEqual([email])
  })

  it('gives 300 who ask for 40 places at once 40 places and a line of 260, in the order of their numbers and nobody twice, also when some forms are sent twice', async () => {
    const event = await publish(events, at)
    const people = Array.from({ length: 300 }, (_, index) => `person${index}@region.example`)
    const post = (email: string) =>
      events.register({ event, email, content: aParticipant(), needs: noNeeds, at, formKey: `flood ${email}` })
    const outcomes = await Promise.all(
      people.flatMap((email, index) => (index % 5 === 0 ? [post(email), post(email)] : [post(email)])),
    )
    expect(outcomes.filter(({ ok }) => !ok)).toEqual([])
    await moveUp(stores.store, event, at)
    const all = await of(event)
    expect(new Set(emails(all))).toEqual(new Set(people))
    expect(all).toHaveLength(300)
    expect(inside(all)).toHaveLength(40)
    expect(new Set(inside(all).map(({ seat }) => seat)).size).toBe(40)
    expect(waiting(all)).toHaveLength(260)
    expect(new Set(all.map(({ number }) => number)).size).toBe(300)
    // Nobody who waits has a lower number than anybody who has a place.
    const highestIn = Math.max(...inside(all).map(({ number }) => number))
    expect(waiting(all).filter(({ number }) => number < highestIn)).toEqual([])
    // And the line moves up in that order, one for each who leaves.
    const [first, second] = waiting(all)
    for (const gone of inside(all).slice(0, 2)) await leave(event, gone)
    const after = await of(event)
    expect(inside(after)).toHaveLength(40)
    expect(emails(waiting(all).slice(0, 2))).toEqual([first?.email, second?.email])
    expect(
      after.filter(({ email }) => email === first?.email || email === second?.email).map(({ status }) => status),
    ).toEqual(['in', 'in'])
    expect(waiting(after)).toHaveLength(258)
    // When the next day is over the places that are not confirmed go to the first in the line, also when two runs do it at once; their holders stand last, in their order.
    const [confirmed, others] = [inside(after).slice(0, 15), inside(after).slice(15)]
    for (const one of inside(after))
      await claimMail(stores.store, { eventId: event.id, id: one.id, key: reminderKey(one) })
    for (const { id } of confirmed) await events.confirmRegistration({ event, id, at })
    await Promise.all([1, 2].map(() => settle(event, later(38 * 3_600_000))))
    const next = await of(event)
    expect(new Set(inside(next).map(({ seat }) => seat)).size).toBe(40)
    expect(emails(inside(next))).toEqual(emails([...confirmed, ...waiting(after).slice(0, 25)]))
    expect(emails(waiting(next))).toEqual(emails([...waiting(after).slice(25), ...others]))
    expect(new Set(next.map(({ number }) => number)).size).toBe(298)
  })

  it('leaves the place of a number that was drawn to whoever drew it, and gives it away when she must have been cut off', async () => {
    const event = await publish(events, at, anEvent({ siteSeats: 2 }))
    // Somebody is killed after she has drawn her number and before she is written.
    await stores.store.nextNumber('events', queueKey(event.id, 'site'), 0)
    const second = await registered(events, event, 'b@region.example', at)
    const third = await registered(events, event, 'c@region.example', later(1000))
    expect([second.status, third.status]).toEqual(['in', 'waiting'])
    await settle(event, later(2000))
    expect((await of(event)).map(({ status }) => status)).toEqual(['in', 'waiting'])
    await registered(events, event, 'd@region.example', later(90_000))
    await settle(event, later(90_000))
    expect((await of(event)).map(({ email, status, seat }) => [email[0], status, seat])).toEqual([
      ['b', 'in', 2],
      ['c', 'in', 1],
      ['d', 'waiting', null],
    ])
  })

  it('moves the line up when there are more places, and throws nobody out when there are fewer', async () => {
    const event = await publish(events, at, anEvent({ siteSeats: 2 }))
    for (const name of ['a', 'b', 'c', 'd']) await registered(events, event, `${name}@region.example`, at)
    const save = async (siteSeats: number | null) => {
      const before = await events.get(event.id)
      if (!before) throw new Error('gone')
      const deed = { organiser: 'SE', actor, at, id: event.id, basedOnVersion: before.version } as const
      const saved = await events.save({ ...deed, content: anEvent({ siteSeats }) })
      if (!saved.ok) throw new Error(saved.refusal.kind)
      await settle(saved.value)
      return saved.value
    }
    const states = async () => (await of(event)).map(({ status }) => status)
    await save(3)
    expect(await states()).toEqual(['in', 'in', 'in', 'waiting'])
    const fewer = await save(1)
    expect(await states()).toEqual(['in', 'in', 'in', 'waiting'])
    const [first] = await of(event)
    if (first) await leave(fewer, first)
    expect(await states()).toEqual(['in', 'in', 'waiting'])
    await save(null)
    expect(await states()).toEqual(['in', 'in', 'in'])
    const again = await save(2)
    expect((await registered(events, again, 'e@region.example', at)).status).toBe('waiting')
  })

  it('puts who changes to the other way of taking part last in its line, and gives her place to the next', async () => {
    const event = await publish(
      events,
      at,
      anEvent({ form: 'both', siteSeats: 1, onlineSeats: 1, meetingUrl: 'https://mote.example/' }),
    )
    const [a, , c] = [
      await registered(events, event, 'a@region.example', at),
      await registered(events, event, 'b@region.example', at),
      await registered(events, event, 'c@region.example', at, { way: 'online' }),
    ]
    await claimMail(stores.store, { eventId: event.id, id: a.id, key: 'place' })
    const changed = await events.changeRegistration({
      event,
      id: a.id,
      content: aParticipant({ way: 'online' }),
      needs: noNeeds,
      at,
    })
    await settle(event)
    expect(changed.ok && [changed.value.way, changed.value.status]).toEqual(['online', 'waiting'])
    expect((await of(event)).map(({ email, way, status }) => `${email[0]} ${way} ${status}`).sort()).toEqual([
      'a online waiting',
      'b site in',
      'c online in',
    ])
    await leave(event, c)
    const all = await of(event)
    expect(all.every(({ status }) => status === 'in')).toBe(true)
    // She was told of a place in the room; of the one on line she is told anew.
    expect(all.find(({ id }) => id === a.id)?.told).toEqual([])
  })

  it('moves who waits for a way that is taken away last in the other line, tells her, and gives those who are in a place there', async () => {
    const both = { form: 'both', siteSeats: 2, onlineSeats: 1, meetingUrl: 'https://mote.example/' } as const
    const event = await publish(events, at, anEvent(both))
    for (const [name, way] of [
      ['a', 'online'],
      ['b', 'online'],
      ['c', 'online'],
      ['d', 'site'],
    ] as const)
      await registered(events, event, `${name}@region.example`, at, { way })
    for (const { id, status } of await of(event))
      await claimMail(stores.store, { eventId: event.id, id, key: status === 'in' ? 'place' : 'waiting' })
    const deed = { organiser: 'SE', actor, at, id: event.id, basedOnVersion: event.version } as const
    const saved = await events.save({ ...deed, content: anEvent({ ...both, form: 'site', onlineSeats: null }) })
    if (!saved.ok) throw new Error(saved.refusal.kind)
    await settle(saved.value)
    await settle(saved.value)
    // The one on line and the one in the room fill the two places of the room.
    const all = (await of(event)).toSorted((a, b) => a.email.localeCompare(b.email))
    expect(all.map(({ email, way, status }) => `${email[0]} ${way} ${status}`)).toEqual([
      'a site in',
      'b site waiting',
      'c site waiting',
      'd site in',
    ])
    expect(all.map(({ number, seat }) => [number, seat])).toEqual([
      [2, 2],
      [3, null],
      [4, null],
      [1, 1],
    ])
    expect(await events.places(saved.value)).toEqual([{ way: 'site', seats: 2, free: 0 }])
    const due = (one: Registration) =>
      dueMails(saved.value, one, { now: later(1000), isAttendanceTaken: false }).map(({ kind }) => kind)
    expect(all.map(due)).toEqual([['moved'], ['other-way', 'moved'], ['other-way', 'moved'], ['moved']])
    // She who is in keeps her place when she changes something else.
    const [a, , , d] = all
    const content = aParticipant({ name: 'Nytt namn' })
    const changed = await events.changeRegistration({
      event: saved.value,
      id: a?.id ?? '',
      content,
      needs: noNeeds,
      at,
    })
    expect(changed.ok && [changed.value.status, changed.value.way, changed.value.name]).toEqual([
      'in',
      'site',
      'Nytt namn',
    ])
    if (d) await leave(saved.value, d)
    expect(
      (await of(event))
        .filter(({ status }) => status === 'in')
        .map(({ email }) => email[0])
        .sort(),
    ).toEqual(['a', 'b'])
  })

  it('takes no way away while those who have a place in it have no room in the other, and says how many they are', async () => {
    const both = { form: 'both', siteSeats: 5, onlineSeats: 2, meetingUrl: 'https://mote.example/' } as const
    const event = await publish(events, at, anEvent(both))
    for (const [name, way] of [
      ['a', 'site'],
      ['b', 'site'],
      ['c', 'online'],
    ] as const)
      await registered(events, event, `${name}@region.example`, at, { way })
    const save = (some: object) =>
      events.save({
        ...{ organiser: 'SE', actor, at, id: event.id, basedOnVersion: event.version },
        content: anEvent({ ...both, form: 'online', ...some }),
      })
    expect(await save({})).toMatchObject({
      refusal: { kind: 'no-room', removed: 'site', left: 'online', holders: 2, room: 1 },
    })
    const saved = await save({ onlineSeats: 3 })
    if (!saved.ok) throw new Error(saved.refusal.kind)
    await settle(saved.value)
    expect((await of(event)).map(({ way, status, seat }) => `${way} ${status} ${seat}`).sort()).toEqual([
      'online in 1',
      'online in 2',
      'online in 3',
    ])
    // Whoever comes now waits: the places of those who were moved are held.
    expect((await registered(events, saved.value, 'd@region.example', at, { way: 'online' })).status).toBe('waiting')
  })

  it('gives a place that is not confirmed by the end of the next day to the next, once, and back to her who confirms when one is free', async () => {
    const event = await publish(
      events,
      at,
      anEvent({ siteSeats: 1, startsAt: '2027-03-20T08:00:00Z', endsAt: '2027-03-20T15:00:00Z' }),
    )
    const [a, b] = [
      await registered(events, event, 'a@made-up.example', at),
      await registered(events, event, 'b@region.example', at),
    ]
    const standing = async () =>
      (await of(event)).map(({ email, status, number, seat }) => `${email[0]} ${status} ${number} ${seat}`).sort()
    const moments = (hours: number) => later(hours * 3_600_000)
    const dueOf = async (id: string, now: Date) =>
      dueMails(event, (await of(event)).find((one) => one.id === id) as Registration, {
        now,
        isAttendanceTaken: false,
      }).map(({ kind }) => kind)
    for (const { id, key } of [
      { id: a.id, key: 'place' },
      { id: b.id, key: 'waiting' },
    ])
      await claimMail(stores.store, { eventId: event.id, id, key })
    // She is reminded in the morning, and holds it until that day is over.
    expect(a.confirmBy).toBe('2027-01-12T22:59:00.000Z')
    expect(await dueOf(a.id, moments(15))).toEqual([])
    expect(await dueOf(a.id, moments(21))).toEqual(['confirm'])
    await claimMail(stores.store, { eventId: event.id, id: a.id, key: reminderKey(a) })
    await moveUp(stores.store, event, moments(37))
    expect(await standing()).toEqual(['a in 1 1', 'b waiting 2 null'])
    await moveUp(stores.store, event, moments(38))
    await moveUp(stores.store, event, moments(39))
    expect(await standing()).toEqual(['a waiting 3 null', 'b in 2 1'])
    expect([await dueOf(a.id, moments(39)), await dueOf(b.id, moments(39))]).toEqual([['lapsed'], ['moved-up']])
    // The other confirms, and keeps it; the first is given none before she does.
    expect((await events.confirmRegistration({ event, id: b.id, at: moments(40) })).ok).toBe(true)
    await moveUp(stores.store, event, moments(100))
    expect(await standing()).toEqual(['a waiting 3 null', 'b in 2 1'])
    const still = (await of(event)).find(({ id }) => id === b.id)
    if (still) await leave(event, still)
    await moveUp(stores.store, event, moments(101))
    expect(await standing()).toEqual(['a waiting 3 null'])
    await events.confirmRegistration({ event, id: a.id, at: moments(102) })
    await moveUp(stores.store, event, moments(102))
    expect(await standing()).toEqual(['a in 3 1'])
    await moveUp(stores.store, event, moments(200))
    expect(await standing()).toEqual(['a in 3 1'])
  })

  it('asks nobody to confirm where there is room for everybody, and takes no place once the event has begun', async () => {
    const open = await publish(events, at, anEvent({ siteSeats: null }))
    const { isConfirmed, confirmBy } = await registered(events, open, 'a@region.example', at)
    expect([isConfirmed, confirmBy]).toEqual([true, null])
    const soon = { startsAt: later(3_600_000).toISOString(), endsAt: later(2 * 3_600_000).toISOString() }
    const event = await publish(events, at, anEvent(soon))
    await registered(events, event, 'a@region.example', at)
    await moveUp(stores.store, event, later(30 * 3_600_000))
    expect((await of(event)).map(({ status }) => status)).toEqual(['in'])
  })

  it('lets no hold end before she has been reminded, and none where places are not counted any more', async () => {
    const content = anEvent({ siteSeats: 1, startsAt: '2027-03-20T08:00:00Z', endsAt: '2027-03-20T15:00:00Z' })
    const event = await publish(events, at, content)
    await registered(events, event, 'a@region.example', at)
    const b = await registered(events, event, 'b@region.example', at)
    const days = (count: number) => later(count * 24 * 3_600_000)
    const states = async () => (await of(event)).map(({ email, status }) => `${email[0]} ${status}`)
    const remind = (one: Registration) =>
      claimMail(stores.store, { eventId: event.id, id: one.id, key: reminderKey(one) })
    // No mail has gone for two days: her time begins anew.
    await settle(event, days(2))
    expect(await states()).toEqual(['a in', 'b waiting'])
    const [again] = await of(event)
    expect(again?.confirmBy).toBe('2027-01-14T22:59:00.000Z')
    if (again) await remind(again)
    await settle(event, days(3))
    expect(await states()).toEqual(['a in', 'b waiting'])
    await settle(event, days(4))
    expect(await states()).toEqual(['b in', 'a waiting'])
    const bNow = (await of(event)).find(({ id }) => id === b.id)
    if (bNow) await remind(bNow)
    const deed = { organiser: 'SE', actor, at, id: event.id, basedOnVersion: event.version } as const
    const saved = await events.save({ ...deed, content: { ...content, siteSeats: null } })
    if (!saved.ok) throw new Error(saved.refusal.kind)
    await settle(saved.value, days(9))
    expect(await states()).toEqual(['b in', 'a in'])
    expect((await of(event)).map(({ confirmBy }) => confirmBy)).toEqual([null, null])
  })

  it('moves nobody up once the event has begun, since nobody is told of it then, and threatens nobody whose place could go to no other before that', async () => {
    const event = await publish(events, at, anEvent({ siteSeats: 1, startsAt: later(3_600_000).toISOString() }))
    const a = await registered(events, event, 'a@region.example', at)
    await registered(events, event, 'b@region.example', at)
    expect([a.isConfirmed, a.confirmBy]).toEqual([false, null])
    await events.cancelRegistration({ event, id: a.id, actor, at: later(2 * 3_600_000) })
    await settle(event, later(2 * 3_600_000))
    expect((await of(event)).map(({ status }) => status)).toEqual(['waiting'])
  })

  it('removes all that is known of somebody who leaves, and lets her come back as a new one', async () => {
    const event = await publish(events, at, anEvent({ siteSeats: 1 }))
    const a = await registered(events, event, 'a@region.example', at, {
      needs: { diet: 'Inga nötter', access: 'Teleslinga' },
    })
    expect(await events.needs(event, at)).toMatchObject([{ diet: 'Inga nötter', access: 'Teleslinga' }])
    const secret = await events.makeLink({ eventId: event.id, registrationId: a.id }, at)
    expect((await events.open(secret, at))?.registration.email).toBe('a@region.example')
    await leave(event, a)
    expect([await events.needs(event, at), await of(event), await events.open(secret, at)]).toEqual([[], [], null])
    const lines = await stores.store.query('audit', 'SCOPE#SE')
    expect(JSON.stringify(lines)).not.toMatch(/a@region\.example|Disa|nötter|Teleslinga/)
    const content = aParticipant()
    await events.register({ event, email: 'a@region.example', content, needs: noNeeds, at, formKey: 'once more' })
    await settle(event)
    expect((await of(event)).map(({ status, number }) => [status, number])).toEqual([['in', 2]])
  })

  it('takes no more than people can have sent, and nothing once it is closed', async () => {
    const event = await publish(events, at, anEvent({ lastDay: '2027-01-31' }))
    const crowded = later(48 * 3_600_000)
    const post = (when: Date, formKey: string) =>
      events.register({ event, email: 'x@region.example', content: aParticipant(), needs: noNeeds, at: when, formKey })
    expect(await post(new Date('2027-01-31T23:00:00Z'), 'late')).toMatchObject({ refusal: { kind: 'closed' } })
    const counter = { pk: 'EVENT-INTAKE', sk: 'LAST' }
    await stores.store.removePlain('events', counter)
    const hour = Math.floor(crowded.getTime() / 3_600_000) * 1_000_000
    await stores.store.nextNumber('events', counter, hour + 3000)
    expect(await post(crowded, 'flood')).toMatchObject({ refusal: { kind: 'too-much-at-once' } })
    expect((await post(later(49 * 3_600_000), 'an hour later')).ok).toBe(true)
    await stores.store.removePlain('events', counter)
    const full = await publish(events, at, anEvent({ form: 'online' }))
    await stores.store.nextNumber('events', queueKey(full.id, 'online'), 5000)
    const last = { event: full, email: 'y@region.example', content: aParticipant({ way: 'online' }), needs: noNeeds }
    expect(await events.register({ ...last, at: crowded, formKey: 'last' })).toMatchObject({
      refusal: { kind: 'too-many-in-all' },
    })
  })
})
