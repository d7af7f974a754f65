import { apiScopes, endsOnBounds, maxKeyNameLength } from '#shared/api-keys/api-key.ts'
import { findDeliverer } from '#shared/deliveries/deliverers.ts'
import { asActor } from '#shared/people/person.ts'
import { addDays } from '#shared/platform/days.ts'
import { pathTo } from '../paths.ts'
import type { Site, Visit } from '../site.tsx'
import { formatDay } from '../texts/format.ts'
import { ApiKeysPage, type ApiKeysPageProps, type TypedKey } from './api-keys-page.tsx'
import { apiKeysTexts } from './api-keys-texts.ts'

type KeysVisit = ApiKeysPageProps['visit']

/** A new key is good for a year unless another day is chosen. */
const usualDays = 365

const typedIn = ({ form, now, id }: KeysVisit): TypedKey =>
  id === 'issueApiKey' && form.hasErrors
    ? {
        name: form.raw('name'),
        deliverer: form.raw('deliverer'),
        scopes: form.all('scopes'),
        endsOn: form.raw('endsOn'),
      }
    : { name: '', deliverer: '', scopes: ['deliver', 'read'], endsOn: addDays(endsOnBounds(now).earliest, usualDays) }

const show = async (
  visit: KeysVisit,
  { fresh = null, notice = null }: { fresh?: string | null; notice?: ApiKeysPageProps['notice'] } = {},
): Promise<Response> => {
  const { deps, language, form, now } = visit
  return visit.page({
    title: apiKeysTexts[language].title,
    isWide: true,
    status: form.hasErrors ? 400 : 200,
    otherLanguage: pathTo('apiKeys', language === 'sv' ? 'en' : 'sv'),
    children: (
      <ApiKeysPage
        visit={visit}
        keys={await deps.apiKeys.list()}
        form={{ errors: form.errors, language }}
        typed={typedIn(visit)}
        latestEnd={endsOnBounds(now).latest}
        fresh={fresh}
        notice={notice}
      />
    ),
  })
}

const issue = async (visit: Visit<'issueApiKey'>): Promise<Response> => {
  const { form, deps, language, now, person } = visit
  const t = apiKeysTexts[language]
  const name = form.text('name', { maxLength: maxKeyNameLength, isRequired: true })
  const deliverer = findDeliverer(form.raw('deliverer'))
  if (!deliverer) form.fail('deliverer', { kind: form.raw('deliverer') === '' ? 'required' : 'not-a-choice' })
  const scopes = apiScopes.filter((scope) => form.all('scopes').includes(scope))
  if (scopes.length === 0) form.fail('scopes', { kind: 'own', message: t.needScope })
  const endsOn = form.day('endsOn', { isRequired: true })
  const { earliest, latest } = endsOnBounds(now)
  const wrongEnd = {
    kind: 'own',
    message: t.wrongEnd(formatDay(earliest, language), formatDay(latest, language)),
  } as const
  if (endsOn !== '' && (endsOn < earliest || endsOn > latest)) form.fail('endsOn', wrongEnd)
  const formKey = form.formKey()
  if (form.hasErrors || !deliverer) return show(visit)
  const outcome = await deps.apiKeys.issue({
    name,
    deliverer,
    scopes,
    endsOn,
    actor: asActor(person),
    at: now,
    formKey,
  })
  // The key stands in the answer itself: an address to go on to would put it in the browser's history.
  if (outcome.ok) return show(visit, { fresh: outcome.value.text })
  if (outcome.refusal.kind === 'already-done')
    return show(visit, { notice: { color: 'warning', text: t.say['issued-already'] } })
  if (outcome.refusal.kind === 'no-scope') form.fail('scopes', { kind: 'own', message: t.needScope })
  else form.fail('endsOn', wrongEnd)
  return show(visit)
}

const revoke = async (visit: Visit<'revokeApiKey'>): Promise<Response> => {
  const { form, deps, language, now, person } = visit
  const formKey = form.formKey()
  if (form.hasErrors) return show(visit)
  const outcome = await deps.apiKeys.revoke({ id: form.raw('id'), actor: asActor(person), at: now, formKey })
  if (!outcome.ok && outcome.refusal.kind === 'gone') {
    form.fail('id', { kind: 'own', message: apiKeysTexts[language].say.gone })
    return show(visit)
  }
  return visit.redirect(`${visit.path('apiKeys')}?say=revoked`)
}

/** The coordinator's page of the API's keys. */
export const registerApiKeys = (site: Site): void => {
  site.on('apiKeys', (visit) =>
    show(
      visit,
      visit.query.get('say') === 'revoked'
        ? { notice: { color: 'success', text: apiKeysTexts[visit.language].say.revoked } }
        : {},
    ),
  )
  site.on('issueApiKey', issue)
  site.on('revokeApiKey', revoke)
}
