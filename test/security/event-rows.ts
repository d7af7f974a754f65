import { evaluationTextLength } from '#shared/events/evaluation.ts'
import { eventLimits, type Organiser, type ProjectEvent } from '#shared/events/event.ts'
import { eventFileLimits } from '#shared/events/event-file.ts'
import { type MaterialContent, materialLimits } from '#shared/events/material.ts'
import { registrationLimits } from '#shared/events/registration.ts'
import { newId, newSecret } from '#shared/platform/ids.ts'
import { anEvent, aParticipant, noNeeds } from '#test/events/builders.ts'
import { certificatePaperOf } from '#web/events/certificate-view.ts'
import { actor, type BusySite, region } from './busy-site.ts'
import type { PostRoute, Row } from './post-rows.ts'

type NationalRoute =
  | 'createEvent'
  | 'saveEvent'
  | 'publishEvent'
  | 'cancelEvent'
  | 'eventMaterial'
  | 'removeEventMaterial'
  | 'markEventAttendance'
  | 'addParticipant'
  | 'removeParticipant'
  | 'addEventUpload'
  | 'replaceEventUpload'
  | 'removeEventUpload'
type RegionRoute =
  | 'createRegionEvent'
  | 'saveRegionEvent'
  | 'publishRegionEvent'
  | 'cancelRegionEvent'
  | 'regionEventMaterial'
  | 'removeRegionEventMaterial'
  | 'markRegionAttendance'
  | 'addRegionParticipant'
  | 'removeRegionParticipant'
  | 'addRegionUpload'
  | 'replaceRegionUpload'
  | 'removeRegionUpload'
type OwnRoute =
  | 'registerForEvent'
  | 'changeRegistration'
  | 'confirmRegistration'
  | 'cancelRegistration'
  | 'answerEvaluation'
  | 'issueCertificate'
  | 'orderCertificatePaper'
  | 'retryCertificatePaper'
type EventRoute = Extract<PostRoute, NationalRoute | RegionRoute | OwnRoute>

const must = <T>(outcome: { ok: true; value: T } | { ok: false; refusal: { kind: string } }): T => {
  if (!outcome.ok) throw new Error(outcome.refusal.kind)
  return outcome.value
}

/** Without a count of seats, so that no form writes more than what it is about. */
const content = (some: Parameters<typeof anEvent>[0] = {}) => anEvent({ siteSeats: null, ...some })
const past = { startsAt: '2026-10-01T08:00:00.000Z', endsAt: '2026-10-01T15:00:00.000Z' }

/** One event for each form, made at its first try. */
const made = new WeakMap<BusySite, Map<string, Promise<string>>>()
const idOf = (site: BusySite, key: string, make: () => Promise<ProjectEvent>): Promise<string> => {
  const known = made.get(site) ?? new Map<string, Promise<string>>()
  made.set(site, known)
  const id = known.get(key) ?? make().then((event) => event.id)
  known.set(key, id)
  return id
}
const ids = new WeakMap<BusySite, string>()

const draft = async ({ deps, time }: BusySite, organiser: Organiser, some = {}) =>
  must(await deps.events.create({ organiser, actor, at: time.now, content: content(some), theme: null }))
const published = async (site: BusySite, organiser: Organiser, some = {}) => {
  const { id, version } = await draft(site, organiser, some)
  return must(await site.deps.events.publish({ organiser, actor, at: site.time.now, id, basedOnVersion: version }))
}

/** The event that a form is about, as it stands. */
const stands = async (site: BusySite, key: string, make: () => Promise<ProjectEvent>): Promise<ProjectEvent> => {
  const id = await idOf(site, key, make)
  ids.set(site, id)
  const event = await site.deps.events.get(id)
  if (!event) throw new Error('no event')
  return event
}

const registered = async ({ deps }: BusySite, event: ProjectEvent, email = `${newSecret()}@region.example`) => {
  const at = new Date('2026-09-20T08:00:00Z')
  const deed = { event, email, content: aParticipant(), needs: noNeeds, at, formKey: newSecret() }
  return must(await deps.events.register(deed)).id
}

/** A file of an event whose upload has begun. */
const uploads = new WeakMap<BusySite, string>()
const begun = async (site: BusySite, { id: eventId, organiser }: ProjectEvent): Promise<void> => {
  const id = newId()
  const file = { fileName: 'Bilder.pdf', mediaType: 'pdf', bytes: 100 } as const
  const deed = { eventId, id, organiser, actor, at: site.time.now, title: 'Bilder', isPublic: true, file }
  must(await site.deps.eventFiles.add(deed))
  uploads.set(site, id)
}
const uploadParams = (site: BusySite) => ({ ...params(site), file: uploads.get(site) ?? 'x'.repeat(22) })

/** The address is made after the fields, which decide what it names. */
const params = (site: BusySite) => ({ event: ids.get(site) ?? 'x'.repeat(22) })
const eventFields = {
  title: { text: eventLimits.title, isRequired: true },
  titleEn: { text: eventLimits.title },
  description: { text: eventLimits.description },
  kind: 'choice',
  form: 'choice',
  startDay: 'day',
  lastDay: 'day',
  place: { text: eventLimits.place },
  regions: 'optional-choice',
} as const satisfies Row['fields']
const typed = {
  ...{ title: 'Validering', titleEn: '', description: 'Om', descriptionEn: '', kind: 'workshop', form: 'site' },
  ...{ startDay: '2027-02-10', startTime: '09:00', endDay: '2027-02-10', endTime: '16:00' },
  ...{ place: 'Sal 1', meetingUrl: '', siteSeats: '', onlineSeats: '', lastDay: '' },
}
const personFields = {
  name: { text: registrationLimits.name, isRequired: true },
  organisation: { text: registrationLimits.organisation, isRequired: true },
  region: 'optional-choice',
} as const satisfies Row['fields']

const aLink: MaterialContent = {
  kind: 'material',
  title: 'Bilder',
  url: 'https://exempel.example/',
  captions: '',
  transcript: '',
  isPublic: true,
}

/** The forms of a desk, in an order in which each can be carried out once. */
const deskRows = (who: 'owner' | 'coordinator', organiser: Organiser): Row[] => {
  const versionOf = async (site: BusySite, key: string, make: () => Promise<ProjectEvent>) => ({
    version: String((await stands(site, `${organiser} ${key}`, make)).version),
  })
  const withParticipants = (site: BusySite) =>
    stands(site, `${organiser} people`, () => published(site, organiser, past))
  const day = { day: '2026-10-01' }
  return [
    { who, valid: () => typed, fields: eventFields },
    {
      who,
      params,
      valid: async (site) => ({ ...typed, ...(await versionOf(site, 'save', () => draft(site, organiser))) }),
      fields: eventFields,
      stale: { version: '99' },
    },
    {
      who,
      params,
      valid: (site) => versionOf(site, 'publish', () => draft(site, organiser)),
      fields: {},
      stale: { version: '99' },
    },
    {
      who,
      params,
      valid: async (site) => ({
        reason: 'Sjukdom',
        ...(await versionOf(site, 'cancel', () => published(site, organiser))),
      }),
      fields: { reason: { text: eventLimits.reason, isRequired: true } },
      stale: { version: '99' },
    },
    {
      who,
      params,
      valid: async (site) => ({
        ...{ kind: 'material', title: 'Bilder', url: 'https://exempel.example/bilder', captions: '', transcript: '' },
        ...(await versionOf(site, 'material', () => published(site, organiser))),
      }),
      fields: {
        title: { text: materialLimits.title, isRequired: true },
        kind: 'choice',
        captions: { text: materialLimits.captions },
      },
      stale: { version: '99' },
    },
    {
      who,
      params,
      valid: async (site) => {
        const event = await stands(site, `${organiser} removed material`, async () => {
          const { id, version } = await published(site, organiser)
          const deed = { organiser, actor, at: site.time.now, id, basedOnVersion: version, material: aLink }
          return must(await site.deps.events.addMaterial(deed))
        })
        return { material: event.materials[0]?.id ?? '', version: String(event.version) }
      },
      fields: {},
      stale: { version: '99' },
    },
    {
      who,
      params,
      valid: async (site) => {
        const event = await withParticipants(site)
        return { ...day, present: await registered(site, event) }
      },
      fields: {},
    },
    {
      who,
      params,
      valid: async (site) => {
        await withParticipants(site)
        return { ...day, name: 'Lena Sen', organisation: 'Komvux', region: '', email: '' }
      },
      fields: personFields,
    },
    {
      who,
      params,
      valid: async (site) => ({ person: await registered(site, await withParticipants(site)) }),
      fields: {},
    },
    {
      who,
      params,
      valid: async (site) => {
        await withParticipants(site)
        return { title: 'Bilder', mediaType: 'pdf' }
      },
      fields: { title: { text: eventFileLimits.title, isRequired: true }, mediaType: 'choice' },
    },
    {
      who,
      params: uploadParams,
      valid: async (site) => {
        await begun(site, await withParticipants(site))
        return { mediaType: 'pptx' }
      },
      fields: { mediaType: 'choice' },
    },
    {
      who,
      params: uploadParams,
      valid: async (site) => {
        await begun(site, await withParticipants(site))
        return {}
      },
      fields: {},
    },
  ]
}

const named = <Name extends string>(names: readonly Name[], rows: readonly Row[]): Record<Name, Row> =>
  Object.fromEntries(names.map((name, index) => [name, rows[index]])) as Record<Name, Row>

/** The secret of the personal link that `valid` has made last. */
const own = { secret: 'x'.repeat(43), file: 'x'.repeat(22) }
const withLink = async (site: BusySite, key: string, some: object, isNew: boolean): Promise<ProjectEvent> => {
  const event = await stands(site, `own ${key}`, () => published(site, 'SE', some))
  const registrationId = await registered(site, event, isNew ? undefined : 'samma@region.example')
  if (some === past)
    await site.deps.events.markAttendance({
      event,
      ticks: { day: '2026-10-01', present: [registrationId], absent: [] },
      actor,
      at: site.time.now,
    })
  own.secret = await site.deps.events.makeLink({ eventId: event.id, registrationId }, site.time.now)
  return event
}
/** Somebody who has her certificate. */
const certified = async (site: BusySite) => {
  const event = await withLink(site, 'paper', past, true)
  const found = await site.deps.events.open(own.secret, site.time.now)
  if (!found) throw new Error('no registration')
  return must(await site.deps.events.issueCertificate({ event, id: found.registration.id, at: site.time.now }))
}
const ordered = async (site: BusySite): Promise<string> => {
  const { registration } = await certified(site)
  const found = await site.deps.events.open(own.secret, site.time.now)
  if (!found) throw new Error('no registration')
  const facts = { language: 'sv', own: found, issuedAt: null, origin: 'http://localhost' } as const
  const file = await site.deps.exchange.orderFile({
    ...{ kind: 'certificate', regionCode: 'SE', roundId: registration.id, format: 'pdf', language: 'sv' },
    paper: certificatePaperOf(facts, { madeAt: site.time.now, isDemonstration: false }),
    ...{ isDemonstration: false, isForRegion: false, actor, at: site.time.now, formKey: newSecret() },
  })
  return file.id
}
const secret = () => ({ secret: own.secret })
const person = { name: 'Disa Deltagare', organisation: 'Komvux', region: '', diet: '', access: '', language: 'sv' }
const needs = {
  diet: { text: registrationLimits.needs },
  access: { text: registrationLimits.needs },
  language: 'choice',
} as const satisfies Row['fields']

/** The forms of events: those of both desks, and those of whoever registers. */
export const eventRows: Record<EventRoute, Row> = {
  ...named<NationalRoute>(
    [
      'createEvent',
      'saveEvent',
      'publishEvent',
      'cancelEvent',
      'eventMaterial',
      'removeEventMaterial',
      'markEventAttendance',
      'addParticipant',
      'removeParticipant',
      'addEventUpload',
      'replaceEventUpload',
      'removeEventUpload',
    ],
    deskRows('coordinator', 'SE'),
  ),
  ...named<RegionRoute>(
    [
      'createRegionEvent',
      'saveRegionEvent',
      'publishRegionEvent',
      'cancelRegionEvent',
      'regionEventMaterial',
      'removeRegionEventMaterial',
      'markRegionAttendance',
      'addRegionParticipant',
      'removeRegionParticipant',
      'addRegionUpload',
      'replaceRegionUpload',
      'removeRegionUpload',
    ],
    deskRows('owner', region),
  ),
  registerForEvent: {
    who: 'guest',
    params,
    valid: async (site) => {
      await stands(site, 'register', () => published(site, 'SE'))
      return { ...person, email: 'deltagare@region.example', consent: 'yes' }
    },
    fields: { ...personFields, ...needs, email: 'email', consent: 'tick' },
  },
  changeRegistration: {
    who: 'guest',
    params: secret,
    valid: async (site) => {
      await withLink(site, 'change', {}, false)
      return { ...person, name: 'Disa Ny', diet: 'Vegan' }
    },
    fields: { ...personFields, ...needs },
  },
  answerEvaluation: {
    who: 'guest',
    params: secret,
    valid: async (site) => {
      await withLink(site, 'evaluation', past, true)
      return { useful: '4', text: 'Bra' }
    },
    fields: { useful: 'optional-choice', text: { text: evaluationTextLength } },
  },
  issueCertificate: {
    who: 'guest',
    params: secret,
    valid: async (site) => {
      await withLink(site, 'certificate', past, true)
      return {}
    },
    fields: {},
  },
  orderCertificatePaper: {
    who: 'guest',
    params: secret,
    valid: async (site) => {
      await certified(site)
      return {}
    },
    fields: {},
  },
  retryCertificatePaper: {
    who: 'guest',
    params: () => ({ ...secret(), file: own.file }),
    valid: async (site) => {
      own.file = await ordered(site)
      return {}
    },
    fields: {},
  },
  confirmRegistration: {
    who: 'guest',
    params: secret,
    valid: async (site) => {
      await withLink(site, 'confirm', { siteSeats: 40 }, true)
      return {}
    },
    fields: {},
  },
  cancelRegistration: {
    who: 'guest',
    params: secret,
    valid: async (site) => {
      await withLink(site, 'cancel', {}, true)
      return {}
    },
    fields: {},
  },
}
