import type { Assembly } from './template.ts'

/**
 * Kinds of resources that set something going, and that this runner does not run. What only answers when it is asked (a work group of Athena, a table in Glue) is left alone: no function of the local
 * environment asks (`athenaAboveRows`), and so no rule for the end of a query ever picks an event.
 */
const unsupported = [
  'AWS::ApiGateway::RestApi',
  'AWS::Kinesis::Stream',
  'AWS::Lambda::Url',
  'AWS::Pipes::Pipe',
  'AWS::SNS::Subscription',
  'AWS::StepFunctions::StateMachine',
  'Custom::S3BucketNotifications',
]

/** Throws when the template has something that would run in AWS and not here: silence would look like a fault of the program. */
export const refuseUnsupported = (assembly: Assembly): void => {
  const [found] = assembly.ofType(...unsupported)
  if (found)
    throw new Error(`The local runner does not run ${found.type} (${found.logicalId}) yet: add it to infra/local/.`)
}
