import { createRequire } from 'node:module'
import { App, Validations } from 'aws-cdk-lib'
import { AwsSolutionsChecks } from 'cdk-nag'

const recommended: Record<string, unknown> = createRequire(import.meta.url)(
  'aws-cdk-lib/recommended-feature-flags.json',
)

/**
 * A CDK app with every behaviour that CDK recommends to new projects, and cdk-nag's AwsSolutions rules over all of it. The behaviours
 * stand here and not in cdk.json so that the tests' app is the same. Stacks refer to each other strongly: the data stack cannot go
 * while another needs it.
 */
export const createApp = (outdir?: string): App => {
  const app = new App({
    ...(outdir !== undefined && { outdir }),
    analyticsReporting: false,
    context: { ...recommended, '@aws-cdk/core:defaultCrossStackReferences': 'strong' },
  })
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app))
  return app
}
