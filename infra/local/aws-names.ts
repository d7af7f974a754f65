import { createHash } from 'node:crypto'

/** The account and region that this machine pretends to be. The account is fauxqs' fixed one. */
export const account = '000000000000'
export const region = 'eu-north-1'

export const tableArn = (name: string) => `arn:aws:dynamodb:${region}:${account}:table/${name}`
export const bucketArn = (name: string) => `arn:aws:s3:::${name}`
export const queueArn = (name: string) => `arn:aws:sqs:${region}:${account}:${name}`
export const functionArn = (name: string) => `arn:aws:lambda:${region}:${account}:function:${name}`
export const roleArn = (name: string) => `arn:aws:iam::${account}:role/${name}`
export const bucketDomain = (name: string) => `${name}.s3.${region}.amazonaws.com`

/** A name CloudFormation would make up, here without its random end, so that data is found again after a new synthesis. */
export const generatedName = (stack: string, logicalId: string, maxLength: number) => {
  const name = `${stack}-${logicalId}`
  if (name.length <= maxLength) return name
  const mark = createHash('sha256').update(name).digest('hex').slice(0, 8)
  return `${name.slice(0, maxLength - 9)}-${mark}`
}
