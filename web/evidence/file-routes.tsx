import { asActor } from '#shared/people/person.ts'
import { Notice, PageHeading } from '../components/page-parts.tsx'
import type { Visit } from '../site.tsx'
import { findPiece, pieceAddress, readablePiece, usableRounds } from './evidence-context.ts'
import { pieceTexts } from './piece-texts.ts'

/** Where the browser comes when the bucket has taken the file: without script sent there by the bucket, with it by the page. */
export const getFinish = async (visit: Visit<'finishUpload'>): Promise<Response> => {
  const { deps, params, region, person, now, query } = visit
  const piece = await findPiece(visit, params.evidence)
  if (!piece) return visit.notFound()
  const outcome = await deps.evidence.finishUpload({
    regionCode: region.code,
    actor: asActor(person),
    at: now,
    id: piece.id,
    number: Number(params.revision),
  })
  if (!outcome.ok) return visit.notFound()
  return visit.redirect(
    pieceAddress(visit, piece.id, { say: 'uploaded', ...(query.has('script') ? {} : { auto: '1' }) }),
  )
}

/** Hands out an accepted file by sending the browser to the bucket; never serves it from here. */
export const getFile = async (visit: Visit<'evidenceFile'>): Promise<Response> => {
  const { deps, params, language, context } = visit
  const whole = await findPiece(visit, params.evidence)
  const piece = whole && readablePiece(visit, whole, await usableRounds(visit, whole.uses))
  const revision = piece?.revisions.find(({ number }) => String(number) === params.revision)
  if (!piece || !revision) return visit.notFound()
  const address = await deps.evidence.downloadAddress(revision)
  if (address) return context.redirect(address, 302)
  const t = pieceTexts[language].notHandedOut
  return visit.page({
    title: t.title,
    status: 409,
    children: (
      <>
        <PageHeading title={t.title} />
        <Notice color="warning">{t.text}</Notice>
        <p>
          <a class="ds-link" href={pieceAddress(visit, piece.id)}>
            {t.back}
          </a>
        </p>
      </>
    ),
  })
}
