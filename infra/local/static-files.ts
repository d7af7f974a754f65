import { readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import { PutObjectCommand, type S3Client } from '@aws-sdk/client-s3'
import { z } from 'zod'
import type { Assembly } from './template.ts'

/** Content types as `aws s3 sync` guesses them, for what a site is made of. */
const contentTypes: Record<string, string> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.map': 'application/json',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.txt': 'text/plain',
  '.xml': 'application/xml',
  '.html': 'text/html',
  '.pdf': 'application/pdf',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}

const schema = z.looseObject({
  SourceObjectKeys: z.array(z.string()),
  DestinationBucketName: z.string(),
  DestinationBucketKeyPrefix: z.string().default(''),
  SystemMetadata: z.record(z.string(), z.string()).default({}),
})

/** Puts the files of the template's bucket deployments where they belong, as CDK's own function would on a deployment. */
export const deployStaticFiles = async (assembly: Assembly, s3: S3Client): Promise<void> => {
  for (const resource of assembly.ofType('Custom::CDKBucketDeployment')) {
    const { ServiceToken: _, ...properties } = resource.properties
    const read = schema.parse(assembly.resolve(resource, properties))
    for (const folder of read.SourceObjectKeys.map(assembly.assetFolder)) {
      const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
      await Promise.all(
        files.map((entry) => {
          const file = join(entry.parentPath, entry.name)
          const key = [read.DestinationBucketKeyPrefix, ...relative(folder, file).split(sep)].filter(Boolean).join('/')
          return s3.send(
            new PutObjectCommand({
              Bucket: read.DestinationBucketName,
              Key: key,
              Body: readFileSync(file),
              ContentType: contentTypes[extname(file)] ?? 'binary/octet-stream',
              CacheControl: read.SystemMetadata['cache-control'],
            }),
          )
        }),
      )
    }
  }
}
