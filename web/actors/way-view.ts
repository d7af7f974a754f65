import {
  type Answers,
  anywhere,
  isWant,
  isWhere,
  isWho,
  type Want,
  type Way,
  type Who,
} from '#shared/actors/answers.ts'
import { findWays } from '#shared/actors/find-your-way.ts'
import { canBeReached, type ListedActor, regionActorId } from '#shared/actors/listed-actor.ts'
import type { ShownArticle } from '#shared/articles/shown-article.ts'
import type { Language } from '#shared/platform/language.ts'
import { placeOf } from '../hub/hub-places.ts'
import { pathTo } from '../paths.ts'
import { wayTexts } from './way-texts.ts'

export const questions = ['who', 'where', 'want'] as const
export type Question = (typeof questions)[number]

export type Given = { who: Who | null; where: string | null; want: Want | null }

/** The answers in an address; what is no answer counts as none. */
export const givenIn = (query: URLSearchParams): Given => {
  const who = query.get('who') ?? ''
  const where = query.get('where') ?? ''
  const want = query.get('want') ?? ''
  return {
    who: isWho(who) ? who : null,
    where: isWhere(where) ? where : null,
    want: isWant(want) ? want : null,
  }
}

/** The first question without an answer, or null. */
export const nextQuestion = (given: Given): Question | null => questions.find((one) => given[one] === null) ?? null

export const isComplete = (given: Given): given is Given & Answers => nextQuestion(given) === null

/** The page with these answers. */
export const wayAddress = (given: Partial<Given>, language: Language): string => {
  const query = new URLSearchParams(Object.entries(given).filter((pair): pair is [string, string] => pair[1] !== null))
  const search = query.toString()
  return pathTo('findYourWay', language) + (search ? `?${search}` : '')
}

export type ShownWay = {
  way: Way
  /** Where it leads on this site; null where the address is one's own to find. */
  link: { href: string; label: string } | null
  /** Whose contact is shown with it. */
  actor: ListedActor | null
  /** Said where the region's contact cannot be shown. */
  note: string | null
}

type Facts = { actors: readonly ListedActor[]; articles: readonly ShownArticle[]; language: Language }

const regionWay = (way: Way, where: string, { actors, language }: Facts): ShownWay => {
  const t = wayTexts[language]
  if (where === anywhere) {
    const list = `${pathTo('actors', language)}?kind=region`
    return { way, link: { href: list, label: t.allActors }, actor: null, note: t.chooseRegion }
  }
  const actor = actors.find(({ id }) => id === regionActorId(where)) ?? null
  const name = actor?.name[language] ?? ''
  const href = pathTo('regionPage', language, { region: where })
  const link = { href, label: t.regionPage(name) }
  if (!actor || !canBeReached(actor)) return { way, link, actor: null, note: t.contactMissing(name) }
  return { way, link, actor, note: null }
}

const shownWay = (way: Way, where: string, facts: Facts): ShownWay => {
  const { actors, articles, language } = facts
  const { to } = way
  const t = wayTexts[language]
  const plain = (link: ShownWay['link'], actor: ListedActor | null = null): ShownWay => ({
    way,
    link,
    actor,
    note: null,
  })
  if (to === null) return plain(null)
  if ('region' in to) return regionWay(way, where, facts)
  if ('actors' in to) return plain({ href: `${pathTo('actors', language)}?kind=${to.actors}`, label: t.ofKind })
  if ('article' in to) {
    const article = articles.find(({ id }) => id === to.article)
    const href = article && placeOf(article, language)
    return plain(href ? { href, label: article.texts[language].title } : null)
  }
  if ('page' in to) return plain({ href: pathTo(to.page, language), label: way.place[language] })
  return plain(null, actors.find(({ id }) => id === to.actor) ?? null)
}

/** The ways to show for the answers, the best first, and what else there is in the region. */
export const waysFor = (answers: Answers, facts: Facts): { ways: ShownWay[]; alsoInRegion: ListedActor[] } => ({
  ways: findWays(answers).map((way) => shownWay(way, answers.where, facts)),
  alsoInRegion: facts.actors.filter(
    ({ kind, regions }) => kind !== 'region' && answers.where !== anywhere && regions.includes(answers.where),
  ),
})
