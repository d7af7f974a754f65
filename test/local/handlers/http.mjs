// The fixture's web function: does what its address says, and shows its event when the address says nothing.
import { DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb'
import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs'
import { createPresignedPost } from '@aws-sdk/s3-presigned-post'
import { getSignedUrl } from '@aws-sdk/s3-request-presigner'

const dynamodb = new DynamoDBClient({})
const s3 = new S3Client({})
const sqs = new SQSClient({})
const { THINGS_TABLE: TableName, FILES_BUCKET: Bucket, JOBS_QUEUE_URL: QueueUrl } = process.env

const key = (name) => ({ pk: { S: name }, sk: { S: 'THING' } })

const actions = {
  async save(name) {
    await dynamodb.send(new PutItemCommand({ TableName, Item: { ...key(name), text: { S: name } } }))
    await s3.send(new PutObjectCommand({ Bucket, Key: `kept/${name}.txt`, Body: `object ${name}` }))
    await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: JSON.stringify({ name }) }))
    return 'saved'
  },
  async read(name) {
    const { Item } = await dynamodb.send(new GetItemCommand({ TableName, Key: key(name), ConsistentRead: true }))
    const object = await s3.send(new GetObjectCommand({ Bucket, Key: `kept/${name}.txt` }))
    return `${Item?.text?.S} ${await object.Body.transformToString()}`
  },
  async address(name) {
    return getSignedUrl(
      s3,
      new GetObjectCommand({
        Bucket,
        Key: `kept/${name}.txt`,
        ResponseContentDisposition: 'attachment; filename="thing.txt"',
      }),
      { expiresIn: 60 },
    )
  },
  async form(name) {
    const form = { Bucket: process.env.UPLOADS_BUCKET, Key: `evidence/${name}`, Expires: 60 }
    const Conditions = [['content-length-range', 1, 1000]]
    const Fields = { 'Content-Type': 'text/plain', success_action_redirect: `${process.env.PUBLIC_ORIGIN}/arrived` }
    return JSON.stringify(await createPresignedPost(s3, { ...form, Conditions, Fields }))
  },
  async file(name) {
    const command = new GetObjectCommand({ Bucket: process.env.UPLOADS_BUCKET, Key: `evidence/${name}` })
    return getSignedUrl(s3, command, { expiresIn: 60 })
  },
  async throw() {
    throw new Error('on purpose')
  },
  async crash() {
    setTimeout(() => {
      throw new Error('outside of any call')
    }, 0)
    return new Promise(() => {})
  },
  async hang() {
    return new Promise(() => {})
  },
  async long(size) {
    return 'lång text '.repeat(Number(size))
  },
  async environment() {
    return JSON.stringify(process.env)
  },
}

export const handler = async (event) => {
  const [, action = '', argument = ''] = event.rawPath.split('/')
  const act = actions[action]
  if (!act)
    return {
      statusCode: 200,
      headers: { 'Content-Type': 'application/json' },
      cookies: ['one=1; HttpOnly', 'two=2'],
      body: JSON.stringify(event),
    }
  return {
    statusCode: 200,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
    body: Buffer.from(await act(argument)).toString('base64'),
    isBase64Encoded: true,
  }
}
