import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { listWithdrawnIds, putPublished, putReviewed, putWithdrawn } from '#shared/articles/read-shown.ts'
import { shippedArticles } from '#shared/articles/shipped-articles.ts'
import { shownOfShipped } from '#shared/articles/shown-article.ts'
import type { Item } from '#shared/platform/store.ts'
import { articlesFolder } from '../support/articles.ts'
import { startStore, type TestStore } from '../support/stores.ts'
import { writer } from './an-article.ts'

let test: TestStore
beforeAll(async () => {
  test = await startStore()
})
afterAll(() => test.stop())

it('finds which texts are withdrawn without reading any text', async () => {
  const [one, two, three] = (await shippedArticles(articlesFolder())()).map(shownOfShipped)
  if (!one || !two || !three) throw new Error('three texts come with the program')
  const at = '2026-10-05T10:00:00.000Z'
  const review = { reviewedOn: '2026-10-05', reviewedBy: 'Bo Granskare', nextReviewOn: '2027-10-05' }
  await test.store.commit({
    changes: [
      putPublished(one),
      putReviewed(two.id, review, '2026-01-01'),
      putWithdrawn({ ...three, title: three.slug, withdrawnAt: at, reason: three.slug }),
    ],
    audit: { scope: 'SE', actor: writer, action: 'withdraw-article', subject: 'articles', at },
  })
  const read: Item[] = []
  const query: TestStore['store']['query'] = async (...asked) => {
    const items = await test.store.query(...asked)
    read.push(...items)
    return items
  }
  expect(await listWithdrawnIds({ query })).toEqual(new Set([three.id]))
  expect(read).toHaveLength(3)
  expect(read.flatMap((item) => Object.keys(item)).filter((field) => !['pk', 'sk', 'state'].includes(field))).toEqual(
    [],
  )
})
