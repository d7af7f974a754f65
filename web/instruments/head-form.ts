import type { WholeContent } from '#shared/instruments/edit-head.ts'
import { type Instrument, indicatorsOf, type Source } from '#shared/instruments/instrument.ts'
import type { Language } from '#shared/platform/language.ts'
import type { FormReader } from '../form.ts'
import { formatList } from '../texts/format.ts'
import { readBoth, readName } from './both-languages.tsx'
import { headTexts } from './head-texts.ts'
import { idFrom } from './id-from.ts'

/** A source as its fields show it. */
export type SourceValues = { key: string; title: string; publisher: string; year: string; url: string }

export type HeadValues = Omit<WholeContent, 'sources' | 'targetLevel'> & {
  targetLevel: string
  sources: SourceValues[]
}

/** More than any questionnaire rests on. */
const maxSources = 40
const spareRows = 2
const none: SourceValues = { key: '', title: '', publisher: '', year: '', url: '' }

/** The basics as their form shows them, with a few empty sources to add in. */
export const headValuesOf = ({ title, origin, targetLevel, sources }: WholeContent): HeadValues => ({
  title,
  origin,
  targetLevel: String(targetLevel),
  sources: [
    ...Object.entries(sources).map(([key, source]) => ({
      key,
      title: source.title,
      publisher: source.publisher,
      year: String(source.year ?? ''),
      url: source.url ?? '',
    })),
    ...Array.from({ length: spareRows }, () => none),
  ].slice(0, maxSources),
})

const sourceFields = ['key', 'title', 'publisher', 'year', 'url'] as const

const rowsIn = (form: FormReader): number => {
  let rows = 0
  while (rows < maxSources && sourceFields.some((field) => form.has(`source-${rows}-${field}`))) rows += 1
  return rows
}

/** What was typed, unchanged. */
export const typedHead = (form: FormReader): HeadValues => ({
  title: { sv: form.raw('title-sv'), en: form.raw('title-en') },
  origin: { sv: form.raw('origin-sv'), en: form.raw('origin-en') },
  targetLevel: form.raw('targetLevel'),
  sources: Array.from({ length: rowsIn(form) }, (_, row) => {
    const raw = (field: string) => form.raw(`source-${row}-${field}`)
    return { key: raw('key'), title: raw('title'), publisher: raw('publisher'), year: raw('year'), url: raw('url') }
  }),
})

const isWebAddress = (text: string): boolean => {
  const address = URL.parse(text)
  return address !== null && /^https?:$/.test(address.protocol)
}

const readSource = (form: FormReader, row: number, language: Language): Source | null => {
  const name = (field: string) => `source-${row}-${field}`
  const title = form.text(name('title'), { maxLength: 500 })
  const publisher = form.text(name('publisher'), { maxLength: 200 })
  const year = form.wholeNumber(name('year'), { min: 1900, max: 2100 })
  const url = form.text(name('url'), { maxLength: 1000 })
  if (url !== '' && !isWebAddress(url)) form.fail(name('url'), { kind: 'own', message: headTexts[language].urlShape })
  if (title === '' && publisher === '') return null
  if (title === '') form.fail(name('title'), { kind: 'required' })
  return { title, publisher, ...(year !== null && { year }), ...(url !== '' && { url }) }
}

/** Reads the basics; notes errors in the form. A source that questions rest on cannot be taken away. */
export const readHead = (form: FormReader, instrument: Instrument, language: Language): WholeContent => {
  const sources: Record<string, Source> = {}
  const taken = new Set(Object.keys(instrument.sources))
  for (let row = 0; row < rowsIn(form); row += 1) {
    const source = readSource(form, row, language)
    const given = form.text(`source-${row}-key`, { maxLength: 60 })
    if (!source) {
      const users = indicatorsOf(instrument).filter((indicator) => given !== '' && indicator.source === given)
      if (users.length > 0)
        form.fail(`source-${row}-title`, {
          kind: 'own',
          message: headTexts[language].inUse(
            formatList(
              users.map(({ id }) => id),
              language,
            ),
          ),
        })
      continue
    }
    const key = /^[a-z0-9-]{1,60}$/.test(given) && !(given in sources) ? given : idFrom(source.title, 'kalla', taken)
    taken.add(key)
    sources[key] = source
  }
  return {
    title: readName(form),
    origin: readBoth(form, 'origin'),
    targetLevel: Number(form.choice('targetLevel', ['1', '2', '3', '4'], { isRequired: true }) ?? 3),
    sources,
  }
}
