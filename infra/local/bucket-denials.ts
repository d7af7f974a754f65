import { bucketArn } from './aws-names.ts'
import { concerns, judge, objectTagKey, type Right, readDenials, type Statement } from './policies.ts'
import type { Assembly } from './template.ts'
import { physicalName } from './template-attributes.ts'

type Caller = {
  /** ARN of the role, or of the user. */
  principal: string
  tagsOf(bucket: string, key: string): Promise<Record<string, string>>
}

/**
 * What the buckets' own policies in the template deny, whatever a role allows. Throws at once on a policy that cannot be judged here.
 */
export const createBucketDenials = (assembly: Assembly) => {
  const denials = new Map<string, Statement[]>()
  for (const resource of assembly.ofType('AWS::S3::BucketPolicy')) {
    const bucket = assembly.target(resource, resource.properties.Bucket)
    const arn = bucketArn(physicalName(bucket, (value) => assembly.resolve(bucket, value)))
    const document = assembly.resolve(resource, resource.properties.PolicyDocument)
    denials.set(arn, [...(denials.get(arn) ?? []), ...readDenials(document, resource.logicalId)])
  }
  return {
    /** Whether the policy of the bucket forbids this. Asks for the object's tags only where a statement looks at them. */
    async forbids(right: Right, { principal, tagsOf }: Caller): Promise<boolean> {
      const [arn = '', ...key] = right.resource.split('/')
      const statements = denials.get(arn)?.filter((statement) => concerns(statement, right)) ?? []
      const looksAtTags = statements.some(({ conditions }) =>
        conditions.some((one) => one.key.startsWith(objectTagKey)),
      )
      const tags = looksAtTags ? await tagsOf(arn.replace(bucketArn(''), ''), key.join('/')) : {}
      const context = {
        ...right.context,
        'aws:principalarn': principal,
        ...Object.fromEntries(
          Object.entries(tags).map(([name, value]) => [`${objectTagKey}${name.toLowerCase()}`, value]),
        ),
      }
      return judge(statements, { ...right, context }) === 'denied-explicitly'
    },
  }
}
