import { asActor } from '#shared/people/person.ts'
import type { SheetPaperFile } from '#shared/time/sheet-paper.ts'
import { mayHaveFile, showFilePage } from '../exchange/show-file.tsx'
import type { Site, Visit } from '../site.tsx'
import { formatMonth } from '../texts/format.ts'
import { siteTexts } from '../texts/site-texts.ts'
import { myTimeTexts } from './my-time-texts.ts'
import { actTexts } from './sheet-act-texts.ts'
import { isUnsaved } from './sheet-differences.ts'
import { sheetPaperOf } from './sheet-paper-view.ts'
import { ownKey, showSheet } from './sheet-routes.tsx'
import { sheetTexts } from './sheet-texts.ts'

type FileVisit = Visit<'sheetPaper' | 'retrySheetPaper' | 'downloadSheetPaper'>

/** Papers of time lie among what is ordered as files, under the country and the project. */
const placeOf = (projectId: string) => ({ regionCode: 'SE', roundId: projectId })

const order = async (visit: Visit<'orderSheetPaper'>): Promise<Response> => {
  const { deps, form, params, person, now, language } = visit
  const key = await ownKey(visit)
  const read = key && (await deps.timeSheets.sheet(key))
  if (!key || !read) return visit.notFound()
  const formKey = form.formKey()
  if (form.hasErrors) return showSheet(visit, read)
  if (isUnsaved(form, read.sheet, read.project, language)) return showSheet(visit, read, actTexts[language].unsaved)
  const { isDemonstration } = deps.site
  const file = await deps.exchange.orderFile({
    kind: 'time-sheet',
    ...placeOf(key.projectId),
    format: 'pdf',
    month: key.month,
    paper: sheetPaperOf(read, { language, madeAt: now, madeBy: person.name, isDemonstration }),
    language,
    isDemonstration,
    isForRegion: false,
    actor: asActor(person),
    at: now,
    formKey,
  })
  return visit.redirect(visit.path('sheetPaper', { ...params, file: file.id }))
}

/** The file, for the one who ordered it. */
const findFile = async ({ deps, params, person, now }: FileVisit): Promise<SheetPaperFile | null> => {
  const file = await deps.exchange.findFile('time-sheet', placeOf(params.project), params.file, now)
  return file && file.month === params.month && mayHaveFile(person, false, file) ? file : null
}

const show = async (visit: Visit<'sheetPaper' | 'retrySheetPaper'>): Promise<Response> => {
  const file = await findFile(visit)
  if (!file) return visit.notFound()
  const { language, params, path } = visit
  const t = sheetTexts[language]
  const sheet = { project: params.project, month: params.month }
  return showFilePage(visit, {
    file,
    name: file.paper.title,
    about: actTexts[language].paperAbout,
    eyebrow: file.paper.subtitle,
    crumbs: [
      { href: path('myPage'), label: siteTexts[language].myPage },
      { href: path('myTime'), label: myTimeTexts[language].title },
      { href: path('timeSheet', sheet), label: t.title(formatMonth(params.month, language)) },
    ],
    addresses: {
      self: path('sheetPaper', params),
      download: path('downloadSheetPaper', params),
      retry: path('retrySheetPaper', params),
      files: path('timeSheet', sheet),
    },
  })
}

const retry = async (visit: Visit<'retrySheetPaper'>): Promise<Response> => {
  const file = await findFile(visit)
  if (!file) return visit.notFound()
  visit.form.formKey()
  if (visit.form.hasErrors) return show(visit)
  await visit.deps.exchange.retryFile(file, visit.now)
  return visit.redirect(visit.path('sheetPaper', visit.params))
}

const download = async (visit: Visit<'downloadSheetPaper'>): Promise<Response> => {
  const file = await findFile(visit)
  const address = file && (await visit.deps.exchange.downloadAddress(file))
  return address ? visit.context.redirect(address, 303) : visit.notFound()
}

/** A month as a file for signing by hand. */
export const registerSheetPapers = (site: Site): void => {
  site.on('orderSheetPaper', order)
  site.on('sheetPaper', show)
  site.on('retrySheetPaper', retry)
  site.on('downloadSheetPaper', download)
}
