import { actorKinds, actorLimits, actorOwners, type ListedActor } from '#shared/actors/listed-actor.ts'
import type { Source } from '#shared/articles/article.ts'
import type { Language, Localized } from '#shared/platform/language.ts'
import { isRegionCode } from '#shared/regions/regions.ts'
import type { FormReader } from '../form.ts'
import { actorDeskTexts } from './desk-texts.ts'

const maxSourceLabel = 200
const maxSourceAddress = 500

const readAddress = (form: FormReader, name: string, maxLength: number, language: Language): string | null => {
  const typed = form.text(name, { maxLength })
  if (typed === '') return null
  if (!(/^https?:\/\//i.test(typed) && URL.canParse(typed)))
    form.fail(name, { kind: 'own', message: actorDeskTexts[language].wrongUrl })
  return typed
}

const readBoth = (
  form: FormReader,
  name: string,
  { maxLength, isRequired }: { maxLength: number; isRequired: boolean },
): Localized => ({
  sv: form.text(`${name}-sv`, { maxLength, isRequired }),
  en: form.text(`${name}-en`, { maxLength, isRequired }),
})

/** What an entry of ours may be: a region's own is there already. */
export const ownKinds = actorKinds.filter((kind) => kind !== 'region')

const readRegions = (form: FormReader): string[] => {
  const codes = [...new Set(form.all('regions'))]
  if (!codes.every(isRegionCode)) form.fail('regions', { kind: 'not-a-choice' })
  return codes.filter(isRegionCode).toSorted()
}

const readBranch = (form: FormReader, language: Language): Localized | null => {
  const branch = readBoth(form, 'branch', { maxLength: actorLimits.branch, isRequired: false })
  if (branch.sv === '' && branch.en === '') return null
  for (const each of ['sv', 'en'] as const)
    if (branch[each] === '') form.fail(`branch-${each}`, { kind: 'own', message: actorDeskTexts[language].half })
  return branch
}

const readSource = (form: FormReader, language: Language): Source | null => {
  const label = readBoth(form, 'source', { maxLength: maxSourceLabel, isRequired: false })
  const url = readAddress(form, 'source-url', maxSourceAddress, language)
  const readOn = form.day('source-read') || null
  if (label.sv === '' && label.en === '' && url === null) return null
  if (label.sv === '' || label.en === '' || url === null)
    form.fail('source-url', { kind: 'own', message: actorDeskTexts[language].halfSource })
  return { label, url: url ?? '', readOn }
}

/** Reads an entry of the register; its id and when it was checked are not the form's to say. Ask the form whether anything was wrong before using it. */
export const readActor = (
  form: FormReader,
  language: Language,
  isOfRegion: boolean,
): Omit<ListedActor, 'id' | 'lastCheckedOn'> => {
  const mail = form.raw('mail').trim() === '' ? null : form.email('mail')
  return {
    name: readBoth(form, 'name', { maxLength: actorLimits.name, isRequired: true }),
    does: readBoth(form, 'does', { maxLength: actorLimits.does, isRequired: true }),
    kind: isOfRegion ? 'region' : (form.choice('kind', ownKinds, { isRequired: true }) ?? 'national'),
    address: readAddress(form, 'address', actorLimits.address, language),
    mail,
    phone: form.text('phone', { maxLength: actorLimits.phone }) || null,
    regions: readRegions(form),
    branch: readBranch(form, language),
    source: readSource(form, language),
    owner: form.choice('owner', actorOwners, { isRequired: true }) ?? 'communicator',
    nextCheckOn: form.day('nextCheckOn', { isRequired: true }),
  }
}

/** What the fields hold: what was typed, or what stands. */
export const actorFields = (form: FormReader, actor: ListedActor | null, isHidden: boolean) => {
  const isPosted = form.has('name-sv')
  const stands: Record<string, string> = {
    'name-sv': actor?.name.sv ?? '',
    'name-en': actor?.name.en ?? '',
    'does-sv': actor?.does.sv ?? '',
    'does-en': actor?.does.en ?? '',
    kind: actor?.kind ?? '',
    address: actor?.address ?? '',
    mail: actor?.mail ?? '',
    phone: actor?.phone ?? '',
    'branch-sv': actor?.branch?.sv ?? '',
    'branch-en': actor?.branch?.en ?? '',
    'source-sv': actor?.source?.label.sv ?? '',
    'source-en': actor?.source?.label.en ?? '',
    'source-url': actor?.source?.url ?? '',
    'source-read': actor?.source?.readOn ?? '',
    owner: actor?.owner ?? 'communicator',
    nextCheckOn: actor?.nextCheckOn ?? '',
    id: '',
  }
  return {
    value: (name: string): string => (isPosted ? form.raw(name) : (stands[name] ?? '')),
    regions: isPosted ? form.all('regions') : (actor?.regions ?? []),
    isHidden: isPosted ? form.isChecked('isHidden') : isHidden,
  }
}

export type ActorFields = ReturnType<typeof actorFields>
