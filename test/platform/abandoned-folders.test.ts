import { mkdir, mkdtemp, readdir, rm, utimes } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { expect, it } from '@jest/globals'
import { makeWorkFolder } from '#functions/abandoned-folders.ts'
import { createDuckDbEngine } from '#functions/aggregate-statistics/duckdb-engine.ts'

it('what a killed run left on the disk is removed when the next begins, and nothing else is', async () => {
  const parent = await mkdtemp(join(tmpdir(), 'disk-'))
  for (const name of ['job-old', 'job-new', 'other']) await mkdir(join(parent, name, 'inner'), { recursive: true })
  for (const name of ['job-old', 'other']) await utimes(join(parent, name), 0, 0)
  const made = await makeWorkFolder('job-', parent)
  expect((await readdir(parent)).sort()).toEqual(['job-new', basename(made), 'other'].sort())
  await rm(parent, { recursive: true })
})

it('the aggregation clears what one of its own left, also when it fails itself', async () => {
  const left = join(tmpdir(), 'valideringslyft-cube-left')
  await mkdir(left, { recursive: true })
  await utimes(left, 0, 0)
  const partition = { year: 2024, regionCode: '03', hash: 'a', parts: [] }
  const part = { deliveryId: 'd', order: '', year: 2024, regionCode: '03', key: 'gone.parquet', rowCount: 1 }
  const engine = createDuckDbEngine({ get: async () => null })
  const parts = [{ ...part, contentHash: '', rows: null }]
  await expect(engine.read([{ ...partition, parts }])).rejects.toThrow('not in the lake')
  expect(await readdir(tmpdir())).not.toContain('valideringslyft-cube-left')
})
