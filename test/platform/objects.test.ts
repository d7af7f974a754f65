import { S3Client } from '@aws-sdk/client-s3'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createObjects } from '#shared/platform/objects.ts'
import { StoreUnavailable } from '#shared/platform/store.ts'
import { startBucket, type TestBucket } from '#test/support/objects.ts'
import { freePort } from '#test/support/stores.ts'

describe('the objects of a bucket', () => {
  let bucket: TestBucket
  beforeAll(async () => {
    bucket = await startBucket()
  })
  afterAll(() => bucket.stop())

  it('are written once, and what is not there is null', async () => {
    const write = (text: string) => bucket.objects.putNew('a', Buffer.from(text), 'text/plain')
    expect([await bucket.objects.get('a'), await write('one')]).toEqual([null, true])
    expect(Buffer.from((await bucket.objects.get('a')) ?? []).toString()).toBe('one')
  })

  it('are away when nobody answers, as the store is', async () => {
    const client = new S3Client({
      endpoint: `http://127.0.0.1:${await freePort()}`,
      region: 'eu-north-1',
      forcePathStyle: true,
      credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
      maxAttempts: 1,
    })
    const away = createObjects(client, 'test-bucket')
    await expect(away.get('a')).rejects.toThrow(StoreUnavailable)
    await expect(away.putNew('a', new Uint8Array(), 'text/plain')).rejects.toThrow(StoreUnavailable)
    client.destroy()
  })
})
