import { dirname } from 'node:path'
import type { Credentials } from './access-keys.ts'
import { region } from './aws-names.ts'
import type { FunctionDescription } from './described-functions.ts'

/** What on this machine stands in place of what AWS would give a function. */
export type Surroundings = {
  /** The gate, for tables and queues. */
  gateOrigin: string
  /** The gate under the site's own address, for objects: presigned addresses are made from it and opened in a browser. */
  objectsOrigin: string
  publicOrigin: string
  issuer: string
  clientId: string
  smtpUrl: string
  hasDemonstrationData: boolean
}

/** A function's variables: the template's, Lambda's own, and those by which the SDK and the function find this machine's services. */
export const environmentOf = (
  { environment, awsName, memoryMb, modulePath }: FunctionDescription,
  { accessKeyId, secretAccessKey }: Credentials,
  surroundings: Surroundings,
): Record<string, string> => ({
  ...environment,
  ...('PUBLIC_ORIGIN' in environment && {
    PUBLIC_ORIGIN: surroundings.publicOrigin,
  }),
  ...('OIDC_ISSUER' in environment && {
    OIDC_ISSUER: surroundings.issuer,
    OIDC_CLIENT_ID: surroundings.clientId,
  }),
  ...('MAIL_FROM' in environment && { SMTP_URL: surroundings.smtpUrl }),
  ...('UPLOADS_ORIGIN' in environment && { UPLOADS_ORIGIN: new URL(surroundings.objectsOrigin).origin }),
  // Started with --empty, the local environment holds what people write in it and nothing made up.
  ...(!surroundings.hasDemonstrationData && { HAS_DEMONSTRATION_DATA: 'false' }),
  AWS_ACCESS_KEY_ID: accessKeyId,
  AWS_SECRET_ACCESS_KEY: secretAccessKey,
  AWS_REGION: region,
  AWS_DEFAULT_REGION: region,
  AWS_ENDPOINT_URL_DYNAMODB: surroundings.gateOrigin,
  AWS_ENDPOINT_URL_SQS: surroundings.gateOrigin,
  AWS_ENDPOINT_URL_S3: surroundings.objectsOrigin,
  // The keys and settings of whoever sits at this machine are none of a function's business.
  AWS_CONFIG_FILE: '/nowhere',
  AWS_SHARED_CREDENTIALS_FILE: '/nowhere',
  AWS_EC2_METADATA_DISABLED: 'true',
  AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
  AWS_LAMBDA_FUNCTION_NAME: awsName,
  AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
  AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(memoryMb),
  LAMBDA_TASK_ROOT: dirname(modulePath),
  TZ: 'UTC',
})
