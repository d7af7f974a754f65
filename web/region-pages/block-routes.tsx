import { asActor } from '#shared/people/person.ts'
import { newId } from '#shared/platform/ids.ts'
import { blockUses } from '#shared/region-pages/add-block.ts'
import { blockChange, blocksIn } from '#shared/region-pages/block-words.ts'
import { partPlaces } from '#shared/region-pages/region-page.ts'
import { blockDeeds } from '#shared/region-pages/settle-block.ts'
import type { Site, Visit } from '../site.tsx'
import { blockImages } from './block-images.ts'
import { BlockPage } from './block-page.tsx'
import { blockTexts } from './block-texts.ts'
import { BlocksPage } from './blocks-page.tsx'
import { wordFor } from './own-routes.tsx'

const blocksOf = async ({ deps }: Pick<Visit, 'deps'>) => blocksIn(await deps.articles.shown())

const showBlocks = async (visit: Visit<'pageBlocks' | 'addPageBlock'>): Promise<Response> => {
  const { deps, language, region, form, query } = visit
  const page = await deps.regionPages.find(region.code)
  const [{ parts }, blocks] = await Promise.all([deps.regionPages.content(page), blocksOf(visit)])
  return visit.page({
    title: `${blockTexts[language].title} – ${region.name}`,
    status: form.hasErrors ? 400 : 200,
    children: (
      <BlocksPage
        language={language}
        region={region}
        blocks={blocks}
        images={(await blockImages(deps, blocks))[language]}
        parts={parts}
        typed={{
          block: form.raw('block'),
          use: form.has('use') ? form.raw('use') : 'reference',
          place: form.has('place') ? form.raw('place') : (query.get('place') ?? 'individual'),
        }}
        form={{ errors: form.errors, language }}
        newFormKey={visit.newFormKey}
      />
    ),
  })
}

const add = async (visit: Visit<'addPageBlock'>): Promise<Response> => {
  const { deps, region, form, person, now } = visit
  const formKey = form.formKey()
  const blocks = await blocksOf(visit)
  const id = form.choice(
    'block',
    blocks.map((one) => one.id),
    { isRequired: true },
  )
  const use = form.choice('use', blockUses, { isRequired: true })
  const place = form.choice('place', partPlaces, { isRequired: true })
  const block = blocks.find((one) => one.id === id)
  if (form.hasErrors || !block || !use || !place) return showBlocks(visit)
  const deed = { regionCode: region.code, actor: asActor(person), at: now, formKey }
  const outcome = await deps.regionPages.addBlock({ ...deed, id: newId(), block, use, place })
  return visit.redirect(`${visit.path('ownPage', { region: region.code })}?said=${wordFor(outcome, 'added')}`)
}

const showBlock = async (visit: Visit<'pageBlock' | 'settlePageBlock'>): Promise<Response> => {
  const { deps, language, region, params, form } = visit
  const page = await deps.regionPages.find(region.code)
  const part = (await deps.regionPages.content(page)).parts.find(({ id }) => id === params.part)
  if (!part || part.kind === 'own') return visit.notFound()
  const blocks = await blocksOf(visit)
  return visit.page({
    title: `${blockTexts[language].blockTitle} – ${region.name}`,
    status: form.hasErrors ? 400 : 200,
    children: (
      <BlockPage
        language={language}
        region={region}
        page={page}
        part={part}
        change={blockChange(part, page.seen, blocks)}
        block={blocks.find(({ id }) => id === part.blockId) ?? null}
        images={(await blockImages(deps, blocks))[language]}
        form={{ errors: form.errors, language }}
        newFormKey={visit.newFormKey}
      />
    ),
  })
}

const settle = async (visit: Visit<'settlePageBlock'>): Promise<Response> => {
  const { deps, region, form, person, now, params } = visit
  const formKey = form.formKey()
  const blockDeed = form.choice('deed', blockDeeds, { isRequired: true })
  const seenEdition = form.wholeNumber('edition', { min: 0, max: 1_000_000, isRequired: true })
  const basedOnVersion = form.version()
  if (form.hasErrors || !blockDeed || seenEdition === null) return showBlock(visit)
  const here = visit.path('ownPage', { region: region.code })
  const page = await deps.regionPages.find(region.code)
  const part = (await deps.regionPages.content(page)).parts.find(({ id }) => id === params.part)
  const block = part && part.kind !== 'own' && (await blocksOf(visit)).find(({ id }) => id === part.blockId)
  if (!block) return visit.redirect(`${here}?said=gone`)
  const deed = { regionCode: region.code, actor: asActor(person), at: now, formKey, key: params.part }
  const outcome = await deps.regionPages.settleBlock({ ...deed, block, blockDeed, seenEdition, basedOnVersion })
  return visit.redirect(`${here}?said=${wordFor(outcome, 'settled')}`)
}

/** Where building blocks are put into a page, and where one that has changed is gone through. */
export const registerBlocks = (site: Site): void => {
  site.on('pageBlocks', showBlocks)
  site.on('addPageBlock', add)
  site.on('pageBlock', showBlock)
  site.on('settlePageBlock', settle)
}
