import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/** What axe, by all its rules or by these only, objects to on the page as it stands, one line a rule; empty when nothing. */
export const objectionsOf = async (page: Page, rules?: string[]): Promise<string[]> => {
  // Legacy mode leaves out frames from other origins, of which the site has none, and a second page that axe would open for each answer.
  const axe = new AxeBuilder({ page }).setLegacyMode(true)
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)
}
