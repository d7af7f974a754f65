import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb'
import type { TestSite } from '#test/support/site.ts'
import { ms, report, sideBySide } from './measure.ts'
import { watchStore } from './watch-store.ts'

const rounds = 200

/** Saving an answer through the whole site against one bare transaction that writes the same items. */
export const benchSaveAnswer = async (site: TestSite, save: () => Promise<Response>): Promise<void> => {
  const { calls } = await watchStore(site.client, save)
  const transaction = calls.find(({ name }) => name === 'TransactWriteCommand')
  if (!transaction) throw new Error('saving an answer made no transaction')
  let count = 0
  const bare = () => {
    count += 1
    const items = (transaction.input.TransactItems as Record<string, { Item?: Record<string, unknown> }>[]).map(
      (item) => {
        if (!item.Put) return item
        const {
          ConditionExpression: _c,
          ExpressionAttributeNames: _n,
          ExpressionAttributeValues: _v,
          ...put
        } = item.Put as Record<string, unknown>
        return { Put: { ...put, Item: { ...item.Put.Item, sk: `${item.Put.Item?.sk}#bench${count}` } } }
      },
    )
    return site.client.send(new TransactWriteCommand({ TransactItems: items as never }))
  }
  const { ours, theirs } = await sideBySide(save, bare, rounds)
  report(
    'saving an answer, against one bare transaction',
    ours.p50Ms / theirs.p50Ms,
    `p50 ${ms(ours.p50Ms)}, p95 ${ms(ours.p95Ms)}; bare p50 ${ms(theirs.p50Ms)}; ${calls.length} round trips: ${calls.map(({ name }) => name.replace('Command', '')).join(', ')}`,
  )
}
