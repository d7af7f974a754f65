import { type Environment, environments } from '#infra/environments.ts'

export const domain = { name: 'lyft.example', certificateArn: 'arn:aws:acm:us-east-1:111122223333:certificate/1' }

/** What the tests read as templates: every environment, and production bound to one account and with a domain of its own. */
export const readEnvironments = {
  ...environments,
  'prod-bound': { ...environments.prod, account: '111122223333' },
  'prod-with-domain': { ...environments.prod, domain },
} satisfies Record<string, Environment>
