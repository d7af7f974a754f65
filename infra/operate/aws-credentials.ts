import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { PlainProblem } from '#infra/plain-problem.ts'

export type Credentials = { accessKeyId: string; secretAccessKey: string; sessionToken?: string }

/** The caller's credentials, from where the AWS SDK looks for them. Throws a `PlainProblem` when there are none. */
export const awsCredentials = async (region: string): Promise<Credentials> => {
  try {
    return await new DynamoDBClient({ region }).config.credentials()
  } catch {
    throw new PlainProblem('No AWS credentials found. Sign in (aws sso login) and set AWS_PROFILE, then try again.')
  }
}
