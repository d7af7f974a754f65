/**
 * The objects and queues of all test files of a run, in a process of their own: loaded and started for each file they would cost more than most files' tests.
 * Writes its ports into the folder that is its argument, keeps its objects there, and ends with the run that started it, however that ended.
 */
import { renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startFauxqs } from 'fauxqs'
import S3rver from 's3rver'

export type SharedStorePorts = { s3: number; sqs: number }

process.on('disconnect', () => process.exit(0))

const folder = process.argv[2]
if (folder === undefined) throw new Error('a folder is wanted')
const objects = new S3rver({ port: 0, address: '127.0.0.1', silent: true, directory: join(folder, 'objects') })
const [{ port: s3 }, { port: sqs }] = await Promise.all([objects.run(), startFauxqs({ port: 0, logger: false })])
writeFileSync(join(folder, 'ports.draft'), JSON.stringify({ s3, sqs } satisfies SharedStorePorts))
renameSync(join(folder, 'ports.draft'), join(folder, 'ports.json'))
