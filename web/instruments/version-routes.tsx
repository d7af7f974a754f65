import { startAgain } from '#shared/instruments/replace-content.ts'
import type { Round } from '#shared/rounds/round.ts'
import { pathTo } from '../paths.ts'
import type { Site, Visit } from '../site.tsx'
import { areaTexts } from './area-texts.ts'
import { bothLabels } from './both-languages.tsx'
import { titleOf } from './parts.tsx'
import { VersionPage } from './version-page.tsx'
import { saidOf, versionTexts } from './version-texts.ts'
import { versionView } from './version-view.ts'
import { deedOf, readVersion, type Version, type VersionVisit, versionAddress, versionParams } from './version-visit.ts'

/** The open rounds that use an older version of the instrument. */
export const olderRounds = async ({ deps }: VersionVisit, { key }: Version): Promise<Round[]> =>
  (await deps.rounds.list()).filter(
    ({ status, instrumentId, instrumentVersion }) =>
      status === 'open' && instrumentId === key.instrumentId && instrumentVersion < key.instrumentVersion,
  )

/** Shows the page of a version; as the answer to a post, with what was wrong in one of its forms. */
export const showVersion = async (visit: VersionVisit): Promise<Response> => {
  const { language, form } = visit
  const version = await readVersion(visit)
  if (!version) return visit.notFound()
  const rounds = version.status === 'published' ? await olderRounds(visit, version) : []
  const state = { errors: form.errors, language }
  const t = areaTexts[language]
  return visit.page({
    title: titleOf(version, visit),
    status: form.hasErrors ? 400 : 200,
    isWide: true,
    otherLanguage: pathTo('instrumentVersion', language === 'sv' ? 'en' : 'sv', versionParams(visit)),
    children: (
      <VersionPage
        visit={visit}
        version={version}
        view={versionView(version.instrument, version.draft)}
        rounds={rounds}
        form={state}
        labels={{
          ...bothLabels('title', t.name, language),
          ...bothLabels('purpose', t.purpose, language),
          weight: t.weight,
          file: versionTexts[language].upload,
        }}
      />
    ),
  })
}

const startAgainFrom = async (visit: Visit<'startInstrumentAgain'>): Promise<Response> => {
  const { form, deps } = visit
  const deed = deedOf(visit)
  const seen = form.text('seen', { maxLength: 40 })
  if (!(await readVersion(visit))) return visit.notFound()
  if (form.hasErrors) return visit.redirect(versionAddress(visit, { say: 'old-form' }))
  const outcome = await deps.drafts.change({
    ...deed,
    deed: { kind: 'started-again', subject: '' },
    edit: startAgain(seen),
  })
  return visit.redirect(versionAddress(visit, { say: saidOf(outcome, 'started-again') }))
}

/** The page of one version, and giving up all changes of a draft. */
export const registerVersions = (site: Site): void => {
  site.on('instrumentVersion', (visit) => showVersion(visit))
  site.on('startInstrumentAgain', startAgainFrom)
}
