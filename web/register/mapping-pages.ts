import { registerLater, registerTheseLater } from '../register-later.ts'
import type { Site } from '../site.tsx'

/** The mapping, and what regions and coordinators do about it together. */
export const registerMapping = (site: Site): void => {
  const mapping = '/region/:region/kartlaggning/:round'
  registerTheseLater(
    site,
    ['mapping', 'mappingArea', 'saveAnswer', 'restoreAnswer', 'answerHistory', 'presence'],
    async () => (await import('../assessments/routes.tsx')).registerAssessments,
  )
  registerLater(
    site,
    ['/nationellt/granskning', `${mapping}/lamna-in`, `${mapping}/malniva`, `${mapping}/underskrift`],
    async () => (await import('../review/routes.ts')).registerReview,
  )
  registerLater(
    site,
    ['/region/:region/underlag'],
    async () => (await import('../evidence/routes.tsx')).registerEvidence,
  )
  registerLater(site, [`${mapping}/kommentarer`], async () => (await import('../comments/routes.tsx')).registerComments)
  registerLater(
    site,
    [`${mapping}/fordelning`],
    async () => (await import('../assignments/routes.tsx')).registerAssignments,
  )
  registerLater(site, [`${mapping}/resultat`], async () => (await import('../results/routes.ts')).registerResults)
  registerLater(site, [`${mapping}/filer`], async () => (await import('../exchange/routes.tsx')).registerExchange)
}
