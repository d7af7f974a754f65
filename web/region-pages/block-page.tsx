import type { ShownArticle } from '#shared/articles/shown-article.ts'
import { type Language, languages } from '#shared/platform/language.ts'
import {
  type BlockChange,
  type BlockSeen,
  type BlockText,
  isAsBlock,
  seenNow,
} from '#shared/region-pages/block-words.ts'
import type { RegionPage } from '#shared/region-pages/page-record.ts'
import type { PagePart } from '#shared/region-pages/region-page.ts'
import type { Region } from '#shared/regions/regions.ts'
import { Markdown } from '../articles/markdown.tsx'
import type { ShownImage } from '../articles/tame-markdown.ts'
import { diffWords } from '../assessments/word-diff.ts'
import { WordDiff } from '../assessments/word-diff-text.tsx'
import { ErrorSummary, type FormState, SubmitButton } from '../components/form-parts.tsx'
import { Notice, PageHeading } from '../components/page-parts.tsx'
import { blockTexts } from './block-texts.ts'
import { DeedForm } from './deed-form.tsx'
import { OwnWay } from './own-way.tsx'

export type BlockPageProps = {
  language: Language
  region: Region
  page: RegionPage
  part: Extract<PagePart, { blockId: string }>
  change: BlockChange
  /** The block as it is now; null where the hub has withdrawn it. */
  block: ShownArticle | null
  images: ReadonlyMap<string, ShownImage>
  form: FormState
  newFormKey: () => string
}

/** Two wordings, word by word, in each language in which they differ. */
const Difference = ({
  before,
  after,
  language,
}: {
  before: Record<Language, BlockText>
  after: Record<Language, BlockText>
  language: Language
}) => {
  const t = blockTexts[language]
  return (
    <>
      {languages.map((each) => {
        const [was, is] = [before[each], after[each]]
        const isSame = was.title === is.title && was.body === is.body
        return (
          <>
            <h3 class="ds-heading" data-size="2xs">
              {t.languages[each]}
            </h3>
            {isSame && <p>{t.unchanged}</p>}
            {was.title !== is.title && (
              <p lang={each} class="article-words">
                <strong>
                  <WordDiff parts={diffWords(was.title, is.title)} language={language} />
                </strong>
              </p>
            )}
            {was.body !== is.body && (
              <p lang={each} class="article-words">
                <WordDiff parts={diffWords(was.body, is.body)} language={language} />
              </p>
            )}
          </>
        )
      })}
    </>
  )
}

const DeedButton = ({
  deed,
  label,
  hint,
  ...props
}: BlockPageProps & { deed: 'take-over' | 'keep'; label: string; hint?: string }) => (
  <DeedForm to="settlePageBlock" part={props.part.id} props={props}>
    <input type="hidden" name="edition" value={String(props.block?.edition ?? 0)} />
    <SubmitButton name="deed" value={deed} {...(deed === 'keep' && hint && { variant: 'secondary' as const })}>
      {label}
    </SubmitButton>
    {hint && <p class="form-field__hint">{hint}</p>}
  </DeedForm>
)

const ownTexts = ({ title, body }: Extract<PagePart, { kind: 'copy' }>): BlockSeen['texts'] => ({
  sv: { title: title.sv, body: body.sv },
  en: { title: title.en, body: body.en },
})

const ChangedCopy = ({
  part,
  before,
  now,
  ...props
}: BlockPageProps & { part: Extract<PagePart, { kind: 'copy' }>; before: BlockSeen; now: BlockSeen }) => {
  const { language } = props
  const t = blockTexts[language]
  return (
    <>
      <section aria-labelledby="own">
        <h2 class="ds-heading" data-size="sm" id="own">
          {t.ownTitle}
        </h2>
        {isAsBlock(part, now) || isAsBlock(part, before) ? (
          <p>{isAsBlock(part, now) ? t.ownSame : t.ownAsBefore}</p>
        ) : (
          <>
            <p>{t.ownLead}</p>
            <Difference before={ownTexts(part)} after={now.texts} language={language} />
          </>
        )}
      </section>
      <div class="article-side-deeds">
        <DeedButton {...props} part={part} deed="take-over" label={t.takeOver} hint={t.takeOverMeans} />
        <DeedButton {...props} part={part} deed="keep" label={t.keep} hint={t.keepMeans} />
      </div>
    </>
  )
}

const Changed = ({ change, ...props }: BlockPageProps & { change: Extract<BlockChange, { kind: 'changed' }> }) => {
  const { language, part } = props
  const t = blockTexts[language]
  return (
    <>
      <section aria-labelledby="central">
        <h2 class="ds-heading" data-size="sm" id="central">
          {t.whatIsNew}
        </h2>
        <p>{part.kind === 'copy' ? t.changedCopy : t.changedReference}</p>
        <Difference before={change.before.texts} after={change.now.texts} language={language} />
      </section>
      {part.kind === 'copy' ? (
        <ChangedCopy {...props} change={change} part={part} before={change.before} now={change.now} />
      ) : (
        <DeedButton {...props} change={change} deed="keep" label={t.confirm} />
      )}
    </>
  )
}

/** A building block of the page: what it says, and what has changed in it since the region went through it. */
export const BlockPage = (props: BlockPageProps) => {
  const { language, region, part, block, change } = props
  const t = blockTexts[language]
  const now = block && seenNow(block).texts[language]
  return (
    <>
      <OwnWay language={language} region={region} />
      <PageHeading title={now?.title ?? t.blockTitle} eyebrow={t.blockTitle} />
      <ErrorSummary form={props.form} labels={{}} />
      {change.kind === 'withdrawn' && (
        <Notice color="warning">
          <p>{t.gone}</p>
        </Notice>
      )}
      {change.kind === 'same' && <p>{t.same}</p>}
      {change.kind === 'changed' && <Changed {...props} change={change} />}
      {now && (
        <section aria-labelledby="now">
          <h2 class="ds-heading" data-size="sm" id="now">
            {t.now}
          </h2>
          <div class="article-preview">
            <Markdown text={now.body} language={language} images={props.images} topHeading={3} />
          </div>
          {part.kind === 'reference' && <p>{t.makeOwn}</p>}
        </section>
      )}
    </>
  )
}
