import { readFileSync } from 'node:fs'
import { bundleAll } from './bundling/bundle-all.ts'
import { createApp } from './create-app.ts'
import { EnvironmentStage } from './environment-stage.ts'
import { environmentNamed } from './environments.ts'

// `npx cdk synth -c environment=prod`; the only place that reads CDK's context. `-c version=` is set by infra/deploy.ts.
const app = createApp()
const environment = environmentNamed(String(app.node.tryGetContext('environment') ?? 'local'))
const packageVersion: string = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version
const version = String(app.node.tryGetContext('version') ?? packageVersion)
new EnvironmentStage(app, { environment, version, bundles: bundleAll(environment) })
