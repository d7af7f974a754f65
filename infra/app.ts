import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { bundleAll, publishBundles, repository } from './bundling/bundle-all.ts'
import { createApp } from './create-app.ts'
import { EnvironmentStage } from './environment-stage.ts'
import { environmentNamed } from './environments.ts'
import { runScript } from './plain-problem.ts'

// `npx cdk synth -c environment=prod`; the only place that reads CDK's context. `-c version=` comes from infra/deploy.ts.
const buildFolder = join(repository, '.build')
// Of its own for each process, since tests, a start and a deployment may synthesise at once.
const bundling = join(buildFolder, `bundling-${process.pid}`)

await runScript(() => {
  const app = createApp()
  const environment = environmentNamed(String(app.node.tryGetContext('environment') ?? 'local'))
  const packageVersion: string = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')).version
  const version = String(app.node.tryGetContext('version') ?? packageVersion)
  try {
    new EnvironmentStage(app, { environment, version, bundles: bundleAll(environment, bundling) })
    publishBundles(bundling, buildFolder)
  } finally {
    rmSync(bundling, { recursive: true, force: true })
  }
})
