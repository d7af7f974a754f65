import { beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { shippedActors } from '#shared/actors/actor-store.ts'
import { anywhere, wantIds, wantsOf, whoIds } from '#shared/actors/answers.ts'
import { findWays, ways } from '#shared/actors/find-your-way.ts'
import type { ListedActor } from '#shared/actors/listed-actor.ts'
import { shippedArticles } from '#shared/articles/shipped-articles.ts'
import { type ShownArticle, shownOfShipped } from '#shared/articles/shown-article.ts'
import { languages } from '#shared/platform/language.ts'
import { regions } from '#shared/regions/regions.ts'
import { articlesFolder } from '#test/support/articles.ts'
import { givenIn, isComplete, nextQuestion, wayAddress, waysFor } from '#web/actors/way-view.ts'

let actors: ListedActor[]
let articles: ShownArticle[]
beforeAll(async () => {
  actors = await shippedActors(articlesFolder())()
  articles = (await shippedArticles(articlesFolder())()).map(shownOfShipped)
})

const places = [...regions.map(({ code }) => code), anywhere]

describe('the way that three answers show', () => {
  it('has at least one step for every combination, and each leads somewhere or says whom to ask', () => {
    const dead: string[] = []
    for (const language of languages)
      for (const who of whoIds)
        for (const want of wantIds)
          for (const where of places) {
            const { ways: shown } = waysFor({ who, where, want }, { actors, articles, language })
            if (shown.length === 0) dead.push(`${who} ${want}`)
            for (const { way, link, actor, note } of shown) {
              if (!way.place[language] || !way.why[language] || !way.next[language]) dead.push(`${way.id} ${language}`)
              // Where it does not lead, the place is one's own to find, and the next step says how.
              if (way.to !== null && !link && !actor && !note) dead.push(`${way.id} leads nowhere`)
            }
          }
    expect(dead).toEqual([])
  })

  it('gives everybody, for what she is asked about, a way that is made for it besides her region', () => {
    for (const who of whoIds)
      for (const want of wantsOf(who)) {
        const found = findWays({ who, want }).filter(({ id }) => id !== 'region')
        expect([who, want, found.length > 0]).toEqual([who, want, true])
      }
  })

  it('has no way that nobody is shown, and a page of the benefit for everybody', () => {
    const shown = new Set(whoIds.flatMap((who) => wantsOf(who).flatMap((want) => findWays({ who, want }))))
    expect(ways.filter((way) => !shown.has(way)).map(({ id }) => id)).toEqual([])
    expect(whoIds.filter((who) => !articles.some(({ id, kind }) => id === who && kind === 'audience'))).toEqual([])
  })

  it.each([
    ['individual-employed', 'proof', 'employer'],
    ['individual-unemployed', 'proof', 'employment-service'],
    ['individual-newly-arrived', 'foreign', 'uhr'],
    ['individual-young', 'grades', 'komvux-grades'],
    ['employer', 'staff', 'employer-guide'],
    ['municipality', 'cooperate', 'region'],
    ['region-civil-servant', 'cooperate', 'region-lead'],
    ['politician', 'learn', 'national-picture'],
  ] as const)('begins for %s who wants %s with %s', (who, want, first) => {
    expect(findWays({ who, want })[0]?.id).toBe(first)
  })
})

describe('answers in an address', () => {
  it('come back as they were given', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...whoIds),
        fc.constantFrom(...places),
        fc.constantFrom(...wantIds),
        (who, where, want) => {
          const given = givenIn(new URL(wayAddress({ who, where, want }, 'sv'), 'http://x').searchParams)
          expect(given).toEqual({ who, where, want })
          expect(isComplete(given)).toBe(true)
        },
      ),
    )
  })

  it('count as not given when they are none, whatever they are', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        const given = givenIn(new URLSearchParams({ who: `!${one}`, where: `!${other}`, want: 'constructor' }))
        expect(nextQuestion(given)).toBe('who')
      }),
    )
  })
})
