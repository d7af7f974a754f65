import type { ShownArticle } from '#shared/articles/shown-article.ts'
import type { Language } from '#shared/platform/language.ts'
import { blockUses } from '#shared/region-pages/add-block.ts'
import { seenNow } from '#shared/region-pages/block-words.ts'
import { type PagePart, partPlaces } from '#shared/region-pages/region-page.ts'
import type { Region } from '#shared/regions/regions.ts'
import { Markdown } from '../articles/markdown.tsx'
import type { ShownImage } from '../articles/tame-markdown.ts'
import {
  ErrorSummary,
  FieldMessage,
  FormSecrets,
  type FormState,
  fieldId,
  RadioGroup,
  SubmitButton,
} from '../components/form-parts.tsx'
import { PageHeading, Tag } from '../components/page-parts.tsx'
import { pathTo } from '../paths.ts'
import { blockTexts } from './block-texts.ts'
import { ownContentTexts } from './own-content-texts.ts'
import { OwnWay } from './own-way.tsx'

type BlocksPageProps = {
  language: Language
  region: Region
  blocks: readonly ShownArticle[]
  images: ReadonlyMap<string, ShownImage>
  parts: readonly PagePart[]
  typed: { block: string; use: string; place: string }
  form: FormState
  newFormKey: () => string
}

const BlockChoice = ({ block, language, images, parts, typed }: BlocksPageProps & { block: ShownArticle }) => {
  const t = blockTexts[language]
  const { title, body } = seenNow(block).texts[language]
  const isThere = parts.some((part) => part.kind !== 'own' && part.blockId === block.id)
  const id = `${fieldId('block')}-${block.id}`
  return (
    <div class="page-choice">
      <label class="form-radio" for={id}>
        <input class="ds-input" type="radio" id={id} name="block" value={block.id} checked={typed.block === block.id} />
        <span class="form-radio__text">
          <span class="form-radio__label">{title}</span>
          {isThere && <Tag color="neutral">{t.isThere}</Tag>}
        </span>
      </label>
      <details class="ds-details">
        <summary>{t.read(title)}</summary>
        <Markdown text={body} language={language} images={images} topHeading={4} />
      </details>
    </div>
  )
}

/** Where a region puts a central building block into its page. */
export const BlocksPage = (props: BlocksPageProps) => {
  const { language, region, blocks, typed, form } = props
  const t = blockTexts[language]
  return (
    <>
      <OwnWay language={language} region={region} />
      <PageHeading title={t.title} lead={t.lead} />
      <ErrorSummary form={form} labels={{ block: t.which, use: t.how, place: t.forWhom }} />
      {blocks.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <form class="form" method="post" action={pathTo('addPageBlock', language, { region: region.code })}>
          <FormSecrets formKey={props.newFormKey()} />
          <fieldset class="ds-fieldset form-radios" id={fieldId('block')} tabindex={-1}>
            <legend class="ds-label">{t.which}</legend>
            {blocks.map((block) => (
              <BlockChoice {...props} block={block} />
            ))}
            <FieldMessage form={form} name="block" />
          </fieldset>
          <RadioGroup
            form={form}
            name="use"
            label={t.how}
            value={typed.use}
            options={blockUses.map((use) => ({ value: use, ...t.uses[use] }))}
          />
          <RadioGroup
            form={form}
            name="place"
            label={t.forWhom}
            value={typed.place}
            isInline
            options={partPlaces.map((place) => ({ value: place, label: ownContentTexts[language].places[place] }))}
          />
          <SubmitButton>{t.add}</SubmitButton>
        </form>
      )}
    </>
  )
}
