import type { TestSite } from '#test/support/site.ts'
import { dollarsPerMillion } from './prices.ts'
import { watchStore } from './watch-store.ts'

/** Store calls, request units and list price of what people do. */
export const benchUserActions = async (
  site: TestSite,
  actions: { name: string; run: () => Promise<unknown> }[],
): Promise<void> => {
  console.log('\nstore calls per user action'.padEnd(45), 'calls   read units   write units   USD per million')
  for (const { name, run } of actions) {
    const { units } = await watchStore(site.client, run)
    const cells = [
      String(units.calls).padStart(9),
      String(units.readUnits).padStart(12),
      String(units.writeUnits).padStart(13),
    ]
    console.log(`  ${name.padEnd(42)}${cells.join(' ')} ${dollarsPerMillion(units).toFixed(2).padStart(15)}`)
  }
}
