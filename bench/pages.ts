import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { Hono } from 'hono'
import type { TestSite } from '#test/support/site.ts'
import { ms, report, sideBySide } from './measure.ts'
import { watchStore } from './watch-store.ts'

const rounds = 200

type Page = { name: string; path: string; cookie?: string }

/** A Hono app that makes the same reads, one after the other as the page waits for them at the least, and answers with the same bytes. */
const bareApp = (client: DynamoDBDocumentClient, commands: unknown[], body: string) =>
  new Hono().get('*', async (context) => {
    await Promise.all(commands.map((command) => client.send(command as Parameters<DynamoDBDocumentClient['send']>[0])))
    return context.html(body)
  })

/** A page's server time against a bare Hono app that makes the same store reads and answers with the same bytes. */
export const benchPages = async (site: TestSite, pages: Page[]): Promise<void> => {
  for (const { name, path, cookie } of pages) {
    const request = () => site.get(path, cookie)
    await request()
    let body = ''
    const { calls } = await watchStore(site.client, async () => {
      body = await (await request()).text()
    })
    const bare = bareApp(
      site.client,
      calls.map(({ command }) => command),
      body,
    )
    const { ours, theirs } = await sideBySide(
      async () => (await request()).text(),
      async () => (await bare.request('/')).text(),
      rounds,
    )
    report(
      `page ${name}`,
      ours.p50Ms / theirs.p50Ms,
      `p50 ${ms(ours.p50Ms)}, p95 ${ms(ours.p95Ms)}; bare Hono p50 ${ms(theirs.p50Ms)}; ${calls.length} reads, ${Buffer.byteLength(body)} bytes`,
    )
  }
}
