import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { emptyBundles } from './bundling/empty-bundles.ts'
import { createApp } from './create-app.ts'
import { EnvironmentStage } from './environment-stage.ts'
import { costTable, monthlyCost, type TemplateResource } from './operate/monthly-cost.ts'
import { awsEnvironment, readOptions } from './operate/options.ts'
import { prices, pricesGathered } from './operate/prices.ts'
import { runScript } from './plain-problem.ts'

// `npm run cost -- --environment prod`
const usage = 'Usage: npm run cost -- --environment dev|test|prod'

await runScript(() => {
  const options = readOptions(process.argv.slice(2), { environment: { type: 'string' } }, usage)
  const environment = awsEnvironment(options.environment, usage)
  const folder = mkdtempSync(join(tmpdir(), 'cost-'))
  try {
    const app = createApp(join(folder, 'out'))
    new EnvironmentStage(app, { environment, version: 'cost', bundles: emptyBundles(join(folder, 'bundles')) })
    const resources: Record<string, TemplateResource> = Object.fromEntries(
      app
        .synth()
        .stacksRecursively.flatMap(({ stackName, template }) =>
          Object.entries<TemplateResource>(template.Resources).map(([id, resource]) => [
            `${stackName}/${id}`,
            resource,
          ]),
        ),
    )
    console.log(costTable(monthlyCost(resources)))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  console.log(`\nPrices gathered ${pricesGathered}; \\* from memory, to be checked. The others:`)
  for (const seen of new Set(Object.values(prices).flatMap((price) => price.seen ?? []))) console.log(`- ${seen}`)
})
