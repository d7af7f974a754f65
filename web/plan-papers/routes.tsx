import { asActor } from '#shared/people/person.ts'
import { buildPlanPaper } from '#shared/plan-papers/build-plan-paper.ts'
import type { PaperSource } from '#shared/plan-papers/paper-source.ts'
import { type PlanPaperFile, paperFormats } from '#shared/plan-papers/plan-paper-file.ts'
import { readPlanPaper } from '#shared/plan-papers/read-plan-paper.ts'
import { partnersIn, type Recipient, recipientKinds } from '#shared/plan-papers/recipient.ts'
import { languages } from '#shared/platform/language.ts'
import { swedishDay } from '#shared/platform/swedish-day.ts'
import { mayHaveFile, showFilePage } from '../exchange/show-file.tsx'
import { pathTo } from '../paths.ts'
import type { Site, Visit } from '../site.tsx'
import { PapersPage } from './papers-page.tsx'
import { papersTexts } from './papers-texts.ts'
import { paperFileName, partnerValue, recipientOf } from './papers-view.ts'
import { PrintedPaper } from './printed-paper.tsx'

type PaperRoute =
  | 'planPapers'
  | 'orderPlanPaper'
  | 'planPaper'
  | 'planPaperFile'
  | 'retryPlanPaper'
  | 'downloadPlanPaper'
type PaperVisit = Visit<PaperRoute>

const placeOf = ({ region, params }: PaperVisit) => ({ regionCode: region.code, roundId: params.round })
const paramsOf = ({ region, params }: PaperVisit) => ({ region: region.code, round: params.round })
const isTeam = (visit: PaperVisit): boolean => visit.can(['editor', 'owner'])

/** The plan as the visitor sees it, or null: a draft is there for the region's team alone. */
const sourceFor = (visit: PaperVisit): Promise<PaperSource | null> =>
  readPlanPaper(visit.deps, { ...placeOf(visit), isForRegion: isTeam(visit), today: swedishDay(visit.now) })

const crumbsTo = (visit: PaperVisit, isBelowPapers: boolean) => {
  const t = papersTexts[visit.language]
  const params = paramsOf(visit)
  return [
    { href: visit.path('region', { region: params.region }), label: visit.region.name },
    { href: visit.path('plan', params), label: t.plan },
    ...(isBelowPapers ? [{ href: visit.path('planPapers', params), label: t.title }] : []),
  ]
}

const eyebrowOf = ({ language, region }: PaperVisit, { round }: Pick<PaperSource, 'round'>): string =>
  `${region.name} · ${round.title[language]}`

const showPapers = async (
  visit: Visit<'planPapers'> | Visit<'orderPlanPaper'>,
  source: PaperSource,
): Promise<Response> => {
  const { language, form, deps, path, now, person } = visit
  const t = papersTexts[language]
  const params = paramsOf(visit)
  const files = await deps.exchange.listFiles('plan', placeOf(visit), now)
  const typed = (name: string, usual: string) => (visit.id === 'orderPlanPaper' ? form.raw(name) : usual)
  return visit.page({
    title: `${t.title} – ${t.plan}`,
    status: form.hasErrors ? 400 : 200,
    otherLanguage: pathTo('planPapers', language === 'sv' ? 'en' : 'sv', params),
    children: (
      <PapersPage
        language={language}
        eyebrow={eyebrowOf(visit, source)}
        crumbs={crumbsTo(visit, false)}
        form={{ errors: form.errors, language }}
        formKey={visit.newFormKey()}
        typed={{
          recipient: typed('recipient', 'politicians'),
          partner: typed('partner', ''),
          format: typed('format', 'pdf'),
          fileLanguage: typed('fileLanguage', language),
        }}
        isDraft={source.plan.status === 'draft'}
        partners={partnersIn(source.actions)}
        files={files.filter((file) => mayHaveFile(person, isTeam(visit), file))}
        addresses={{
          order: path('orderPlanPaper', params),
          print: path('planPaper', params),
          file: (file) => path('planPaperFile', { ...params, file }),
        }}
      />
    ),
  })
}

/** For whom the form orders; null when it does not say, and then the form says why. */
const readRecipient = ({ form, language }: PaperVisit, source: PaperSource): Recipient | null => {
  const partners = partnersIn(source.actions)
  const kind = form.choice('recipient', recipientKinds, { isRequired: true })
  if (kind !== 'partner') return kind && { kind }
  const value = form.choice('partner', partners.map(partnerValue))
  const partner = partners.find((each) => partnerValue(each) === value)
  if (partner) return { kind, partner }
  if (!form.errors.partner) form.fail('partner', { kind: 'own', message: papersTexts[language].partnerMissing })
  return null
}

const order = async (visit: Visit<'orderPlanPaper'>): Promise<Response> => {
  const { form, deps, person, now, path } = visit
  const source = await sourceFor(visit)
  if (!source) return visit.notFound()
  const recipient = readRecipient(visit, source)
  const format = form.choice('format', paperFormats, { isRequired: true })
  const language = form.choice('fileLanguage', languages, { isRequired: true })
  const formKey = form.formKey()
  if (form.hasErrors || !recipient || !format || !language) return showPapers(visit, source)
  const file = await deps.exchange.orderFile({
    kind: 'plan',
    ...placeOf(visit),
    recipient,
    format,
    language,
    isDemonstration: deps.site.isDemonstration,
    isForRegion: isTeam(visit),
    actor: asActor(person),
    at: now,
    formKey,
  })
  return visit.redirect(path('planPaperFile', { ...paramsOf(visit), file: file.id }))
}

type FileVisit = Visit<'planPaperFile'> | Visit<'retryPlanPaper'> | Visit<'downloadPlanPaper'>

const findFile = async (visit: FileVisit): Promise<PlanPaperFile | null> => {
  const file = await visit.deps.exchange.findFile('plan', placeOf(visit), visit.params.file, visit.now)
  return file && mayHaveFile(visit.person, isTeam(visit), file) ? file : null
}

const showFile = async (visit: Visit<'planPaperFile'> | Visit<'retryPlanPaper'>): Promise<Response> => {
  const [file, round] = await Promise.all([findFile(visit), visit.deps.rounds.get(visit.params.round)])
  if (!file || !round) return visit.notFound()
  const { language, path } = visit
  const params = { ...paramsOf(visit), file: file.id }
  return showFilePage(visit, {
    file,
    name: paperFileName(file, language),
    about: papersTexts[language].about,
    eyebrow: eyebrowOf(visit, { round }),
    crumbs: crumbsTo(visit, true),
    addresses: {
      self: path('planPaperFile', params),
      download: path('downloadPlanPaper', params),
      retry: path('retryPlanPaper', params),
      files: path('planPapers', paramsOf(visit)),
    },
  })
}

const retry = async (visit: Visit<'retryPlanPaper'>): Promise<Response> => {
  const file = await findFile(visit)
  if (!file) return visit.notFound()
  visit.form.formKey()
  if (visit.form.hasErrors) return showFile(visit)
  await visit.deps.exchange.retryFile(file, visit.now)
  return visit.redirect(visit.path('planPaperFile', { ...paramsOf(visit), file: file.id }))
}

const download = async (visit: Visit<'downloadPlanPaper'>): Promise<Response> => {
  const file = await findFile(visit)
  const address = file && (await visit.deps.exchange.downloadAddress(file))
  return address ? visit.context.redirect(address, 302) : visit.notFound()
}

const showPaper = async (visit: Visit<'planPaper'>): Promise<Response> => {
  const { language, deps, person, now, query } = visit
  const source = await sourceFor(visit)
  const recipient = source && recipientOf(query, partnersIn(source.actions))
  if (!source || !recipient) return visit.notFound()
  const { isDemonstration } = deps.site
  const paper = buildPlanPaper({ source, recipient, language, isDemonstration, madeBy: asActor(person), madeAt: now })
  if (!paper) return visit.notFound()
  const other = pathTo('planPaper', language === 'sv' ? 'en' : 'sv', paramsOf(visit))
  return visit.page({
    title: `${papersTexts[language].printed}: ${paper.title}`,
    otherLanguage: `${other}${query.size > 0 ? `?${query}` : ''}`,
    children: <PrintedPaper paper={paper} crumbs={crumbsTo(visit, true)} />,
  })
}

/** A region's plan on paper for one recipient: as a file, and as a page to print. */
export const registerPlanPapers = (site: Site): void => {
  site.on('planPapers', async (visit) => {
    const source = await sourceFor(visit)
    return source ? showPapers(visit, source) : visit.notFound()
  })
  site.on('orderPlanPaper', order)
  site.on('planPaper', showPaper)
  site.on('planPaperFile', showFile)
  site.on('retryPlanPaper', retry)
  site.on('downloadPlanPaper', download)
}
