import { isHandedIn } from '#shared/assessments/assessment.ts'
import { findMapping, type Mapping } from '../assessments/mapping.ts'
import type { RouteId } from '../paths.ts'
import { asSigned } from '../review/sign-off-view.ts'
import type { Visit } from '../site.tsx'

/** The routes of one region's files in one round. */
export type ExchangeRoute = Extract<
  RouteId,
  | 'exchange'
  | 'orderFile'
  | 'exchangeFile'
  | 'retryFile'
  | 'downloadFile'
  | 'printMapping'
  | 'importAnswers'
  | 'readImport'
  | 'importPreview'
  | 'confirmImport'
>

export type ExchangeVisit = Visit<ExchangeRoute>

export type Crumb = { href: string; label: string }

export type ExchangeContext = {
  /** To others than the team, with the answers as they are signed. */
  mapping: Mapping
  /** Whether she belongs to the region; the coordinator does not. */
  isTeam: boolean
  /** The coordinator reads answers when they are handed in, never before. */
  mayReadAnswers: boolean
  place: { regionCode: string; roundId: string }
  params: { region: string; round: string }
}

/** What all pages of the exchange need, or null when the region has no mapping in the round. Three reads; more for the coordinator while something is unlocked. */
export const exchangeContext = async (visit: ExchangeVisit): Promise<ExchangeContext | null> => {
  const found = await findMapping(visit)
  if (!found) return null
  const isTeam = visit.can(['editor', 'owner'])
  const mapping = isTeam ? found : await asSigned(visit.deps, found)
  return {
    mapping,
    isTeam,
    mayReadAnswers: isTeam || isHandedIn(mapping.assessment),
    place: { regionCode: mapping.region.code, roundId: mapping.round.id },
    params: { region: mapping.region.code, round: mapping.round.id },
  }
}

/** Whose questionnaire, and of which round. */
export const eyebrowOf = ({ language }: Pick<ExchangeVisit, 'language'>, { mapping }: ExchangeContext): string =>
  `${mapping.region.name}, ${mapping.round.title[language]}`

/** The way back to the files: the region, its mapping or (the coordinator's way to it, when it is handed in) its review, and the files unless they are the page itself. */
export const crumbsTo = (
  visit: ExchangeVisit,
  { mapping, isTeam, mayReadAnswers, params }: ExchangeContext,
  files?: string,
): Crumb[] => [
  { href: visit.path('region', { region: params.region }), label: mapping.region.name },
  ...(isTeam || mayReadAnswers
    ? [{ href: visit.path(isTeam ? 'mapping' : 'review', params), label: mapping.round.title[visit.language] }]
    : []),
  ...(files ? [{ href: visit.path('exchange', params), label: files }] : []),
]
