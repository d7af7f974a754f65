import { asActor } from '#shared/people/person.ts'
import { versionOf } from '#shared/region-pages/change-page.ts'
import type { RegionPage } from '#shared/region-pages/page-record.ts'
import { pageLimits, type RegionContact } from '#shared/region-pages/region-page.ts'
import type { FormReader } from '../form.ts'
import type { Site, Visit } from '../site.tsx'
import { ContactPage } from './contact-page.tsx'
import { contactTexts } from './contact-texts.ts'
import { wordFor } from './own-routes.tsx'
import { ownTexts } from './own-texts.ts'

type ContactVisit = Visit<'pageContact' | 'savePageContact'>

const isWebAddress = (text: string): boolean => {
  if (!/^https?:\/\/[^\s/]+\.[^\s/]+/i.test(text)) return false
  const address = URL.parse(text)
  return address !== null && address.username === '' && address.password === ''
}

/** Reads whom to turn to. All may be empty; what is there must be what it is called. */
const readContact = (form: FormReader, t: (typeof contactTexts)['sv']): RegionContact => {
  const mail = form.raw('mail').trim() === '' ? '' : form.email('mail')
  const phone = form.text('phone', { maxLength: pageLimits.phone })
  if (phone !== '' && !/^\+?\d[\d \-–()]{4,}$/.test(phone)) form.fail('phone', { kind: 'own', message: t.notAPhone })
  const web = form.text('web', { maxLength: pageLimits.web })
  if (web !== '' && !isWebAddress(web)) form.fail('web', { kind: 'own', message: t.notAnAddress })
  return {
    unit: {
      sv: form.text('unit-sv', { maxLength: pageLimits.unit }),
      en: form.text('unit-en', { maxLength: pageLimits.unit }),
    },
    mail,
    phone,
    web,
    person: form.text('person', { maxLength: pageLimits.person }),
  }
}

const typedContact = (form: FormReader): RegionContact => ({
  unit: { sv: form.raw('unit-sv'), en: form.raw('unit-en') },
  mail: form.raw('mail'),
  phone: form.raw('phone'),
  web: form.raw('web'),
  person: form.raw('person'),
})

const show = async (visit: ContactVisit, page: RegionPage, isStale = false): Promise<Response> => {
  const { deps, language, region, form } = visit
  const { contact: standing } = await deps.regionPages.content(page)
  const contact = form.has('mail') ? typedContact(form) : standing
  const version = versionOf(page, 'contact')
  return visit.page({
    title: `${contactTexts[language].title} – ${region.name}`,
    status: isStale ? 409 : form.hasErrors ? 400 : 200,
    children: (
      <ContactPage
        language={language}
        region={region}
        contact={contact}
        deadLinks={await deps.links.dead(contact.web === '' ? [] : [contact.web])}
        version={isStale ? version : form.shownVersion(version)}
        form={{ errors: form.errors, language }}
        theirs={isStale ? { contact: standing, by: page.keyChanged.contact ?? null } : null}
        newFormKey={visit.newFormKey}
      />
    ),
  })
}

/** Where a region writes whom to turn to. */
export const registerContact = (site: Site): void => {
  site.on('pageContact', async (visit) => show(visit, await visit.deps.regionPages.find(visit.region.code)))
  site.on('savePageContact', async (visit) => {
    const { deps, language, region, form, person, now } = visit
    const formKey = form.formKey()
    const contact = readContact(form, contactTexts[language])
    const basedOnVersion = form.version()
    const showAgain = async () => show(visit, await deps.regionPages.find(region.code))
    if (form.hasErrors) return showAgain()
    const deed = { regionCode: region.code, actor: asActor(person), at: now, formKey }
    const outcome = await deps.regionPages.saveContact({ ...deed, contact, basedOnVersion })
    if (!outcome.ok && outcome.refusal.kind === 'stale') return show(visit, outcome.refusal.current, true)
    const said = wordFor(outcome, 'saved')
    if (said !== 'saved') {
      form.fail('page', { kind: 'own', message: ownTexts[language].said[said] })
      return showAgain()
    }
    return visit.redirect(`${visit.path('ownPage', { region: region.code })}?said=${said}`)
  })
}
