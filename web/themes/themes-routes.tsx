import { asActor } from '#shared/people/person.ts'
import { figuresOfTheme, isSameSubject, readSubject, type Theme } from '#shared/themes/theme.ts'
import { inOrder, themesOf } from '#shared/themes/theme-figures.ts'
import { isTakenUp } from '#shared/themes/workshop-theme.ts'
import { PageHeading } from '../components/page-parts.tsx'
import { pathTo } from '../paths.ts'
import type { Site, Visit } from '../site.tsx'
import { type ReadThemes, readThemes, type ThemesVisit } from './read-themes.ts'
import { proposedWorkshop, ThemePage } from './theme-page.tsx'
import { themeTitle } from './theme-view.ts'
import { themesFile } from './themes-file.ts'
import { ThemesPage } from './themes-page.tsx'
import { themesTexts } from './themes-texts.ts'
import { readWorkshop, typedWorkshop } from './workshop-form.ts'

const searchOf = ({ query }: ThemesVisit): string => {
  const text = query.toString()
  return text && `?${text}`
}

const showThemes = async (visit: Visit<'themes'>): Promise<Response> => {
  const { deps, language } = visit
  const t = themesTexts[language]
  const [read, workshops] = await Promise.all([readThemes(visit), deps.workshopThemes.list()])
  if (!read) return visit.page({ title: t.title, children: <PageHeading title={t.title} lead={t.noRound} /> })
  const { material, filter } = read
  const themes = inOrder(themesOf(material, filter.kind, filter.size), filter.order).filter(
    (theme) => !filter.isFreeOnly || !isTakenUp(workshops, material.instrument.id, theme),
  )
  return visit.page({
    title: t.title,
    isWide: true,
    children: <ThemesPage {...read} visit={visit} themes={themes} workshops={workshops} search={searchOf(visit)} />,
  })
}

const download = async (visit: Visit<'themesFile'>): Promise<Response> => {
  const [read, workshops] = await Promise.all([readThemes(visit), visit.deps.workshopThemes.list()])
  if (!read) return visit.notFound()
  const bytes = await themesFile(read, workshops, visit.language)
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-disposition': `attachment; filename="teman-${read.round.id}.xlsx"`,
      'cache-control': 'no-store',
    },
  })
}

type ThemeVisit = Visit<'theme'> | Visit<'takeUpTheme'>

/** The theme that the address names, with all that it was made from; null where there is none. */
const find = async (visit: ThemeVisit): Promise<{ read: ReadThemes; theme: Theme } | null> => {
  const subject = readSubject(visit.params.theme)
  const read = subject && (await readThemes(visit))
  if (!read) return null
  const theme = themesOf(read.material, subject.kind, read.filter.size).find((one) =>
    isSameSubject(one.subject, subject),
  )
  return theme ? { read, theme } : null
}

const show = async (visit: ThemeVisit, { read, theme }: { read: ReadThemes; theme: Theme }): Promise<Response> => {
  const { deps, language, form } = visit
  const workshops = await deps.workshopThemes.list()
  return visit.page({
    title: themeTitle(theme, language),
    isWide: true,
    status: form.hasErrors ? 400 : 200,
    otherLanguage: pathTo('theme', language === 'sv' ? 'en' : 'sv', visit.params) + searchOf(visit),
    children: (
      <ThemePage
        visit={visit}
        read={read}
        theme={theme}
        form={{ errors: form.errors, language }}
        typed={typedWorkshop(proposedWorkshop(theme, read), form)}
        known={workshops.filter((one) => isTakenUp([one], read.material.instrument.id, theme))}
        search={searchOf(visit)}
      />
    ),
  })
}

const takeUp = async (visit: Visit<'takeUpTheme'>): Promise<Response> => {
  const { deps, form, language } = visit
  const found = await find(visit)
  if (!found) return visit.notFound()
  const { read, theme } = found
  const doing = { actor: asActor(visit.person), at: visit.now, formKey: form.formKey() }
  const content = readWorkshop(form, language)
  if (!content) return show(visit, found)
  const outcome = await deps.workshopThemes.takeUp({
    ...doing,
    content,
    subject: theme.subject,
    subjectTitle: { sv: themeTitle(theme, 'sv'), en: themeTitle(theme, 'en') },
    instrumentId: read.material.instrument.id,
    roundId: read.round.id,
    figures: figuresOfTheme(theme, read.filter.size),
  })
  // A doubled post was carried out by the first: its theme stands uppermost in the list.
  if (!outcome.ok) return visit.redirect(visit.path('themes'))
  return visit.redirect(`${visit.path('workshopTheme', { workshop: outcome.value.id })}?done=taken-up`)
}

/** What regions prioritise, one theme of it, and taking it up. */
export const registerProposals = (site: Site): void => {
  site.on('themes', showThemes)
  site.on('themesFile', download)
  site.on('theme', async (visit) => {
    const found = await find(visit)
    return found ? show(visit, found) : visit.notFound()
  })
  site.on('takeUpTheme', takeUp)
}
