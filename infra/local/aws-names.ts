import { createHash } from 'node:crypto'

/** The account and region that this machine pretends to be. The account is fauxqs' fixed one. */
export const account = '000000000000'
export const region = 'eu-north-1'

export const tableArn = (name: string) => `arn:aws:dynamodb:${region}:${account}:table/${name}`
export const bucketArn = (name: string) => `arn:aws:s3:::${name}`
export const queueArn = (name: string) => `arn:aws:sqs:${region}:${account}:${name}`
export const functionArn = (name: string) => `arn:aws:lambda:${region}:${account}:function:${name}`
export const roleArn = (name: string) => `arn:aws:iam::${account}:role/${name}`
export const ruleArn = (name: string) => `arn:aws:events:${region}:${account}:rule/${name}`
export const bucketDomain = (name: string) => `${name}.s3.${region}.amazonaws.com`

const markOf = (text: string, length: number) => createHash('sha256').update(text).digest('hex').slice(0, length)

/** An id such as AWS makes up for an API: ten small letters and digits. */
export const generatedId = (stack: string, logicalId: string) => markOf(`${stack}/${logicalId}`, 10)

/** A name CloudFormation would make up, here without its random end, so that data is found again after a new synthesis. */
export const generatedName = (stack: string, logicalId: string, maxLength: number) => {
  const name = `${stack}-${logicalId}`
  if (name.length <= maxLength) return name
  return `${name.slice(0, maxLength - 9)}-${markOf(name, 8)}`
}

/** What the distribution's own address would be in AWS; here the site answers elsewhere, and what names this means the site. */
export const distributionDomain = 'local.cloudfront.net'
