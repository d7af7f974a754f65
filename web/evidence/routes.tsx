import { evidenceFilters } from '#shared/evidence/expiring-evidence.ts'
import type { Site, Visit } from '../site.tsx'
import { getNew, postLink, postRevision, postUpload } from './add-routes.tsx'
import { deedOf, findPiece, pieceAddress, usableRounds } from './evidence-context.ts'
import { evidenceTexts } from './evidence-texts.ts'
import { getFile, getFinish } from './file-routes.tsx'
import { EvidenceListPage } from './list-page.tsx'
import { codeOf, noticeOf } from './notice.ts'
import { getPiece, postChange, postRemove, postRestore } from './piece-routes.tsx'
import { parseUse } from './use-choices.ts'

const getList = async (visit: Visit<'evidenceList'>): Promise<Response> => {
  const { deps, region, language, query } = visit
  const asked = query.get('use')
  const [pieces, rounds] = await Promise.all([deps.evidence.list(region.code), asked ? usableRounds(visit) : []])
  return visit.page({
    title: `${evidenceTexts[language].title} – ${region.name}`,
    children: (
      <EvidenceListPage
        visit={visit}
        pieces={pieces}
        filter={evidenceFilters.find((filter) => filter === query.get('filter')) ?? 'all'}
        use={asked ? parseUse(asked, rounds) : null}
        notice={noticeOf(query, language)}
      />
    ),
  })
}

/** From a question in the mapping: a piece that exists is used there too, and the person comes back to the question. */
const postUse = async (visit: Visit<'useEvidence'>): Promise<Response> => {
  const { form, deps, region } = visit
  const list = visit.path('evidenceList', { region: region.code })
  const deed = deedOf(visit)
  const rounds = await usableRounds(visit)
  const use = parseUse(form.raw('use'), rounds)
  const piece = await findPiece(visit, form.raw('evidence'))
  if (form.errors.formKey) return visit.redirect(`${list}?say=old-form`)
  if (!use || !piece) return visit.redirect(`${list}?say=not-a-choice`)
  const outcome = await deps.evidence.use({ ...deed, id: piece.id, use })
  const code = outcome.ok ? null : codeOf(outcome.refusal)
  if (code) return visit.redirect(pieceAddress(visit, piece.id, { say: code }))
  const area = rounds
    .find(({ round }) => round.id === use.roundId)
    ?.areas.find(({ indicators }) => indicators.some(({ id }) => id === use.indicatorId))
  if (!area) return visit.redirect(pieceAddress(visit, piece.id, { say: 'used' }))
  const place = { region: region.code, round: use.roundId, area: area.id }
  return visit.redirect(`${visit.path('mappingArea', place)}#${use.indicatorId}`)
}

/** The pages of a region's evidence: the list, adding, one piece with its files, and handing them out. */
export const registerEvidence = (site: Site): void => {
  site.on('evidenceList', getList)
  site.on('newEvidence', getNew)
  site.on('addLink', postLink)
  site.on('beginUpload', postUpload)
  site.on('useEvidence', postUse)
  site.on('evidence', getPiece)
  site.on('changeEvidence', postChange)
  site.on('reviseEvidence', postRevision)
  site.on('finishUpload', getFinish)
  site.on('evidenceFile', getFile)
  site.on('removeEvidence', postRemove)
  site.on('restoreEvidence', postRestore)
}
