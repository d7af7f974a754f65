import type { ArticleImage } from '#shared/articles/image.ts'
import { isOverdue } from '#shared/evidence/evidence.ts'
import type { Language } from '#shared/platform/language.ts'
import type { UploadForm } from '#shared/platform/uploads.ts'
import { ErrorSummary, type FormState } from '../components/form-parts.tsx'
import { Breadcrumbs, Notice, PageHeading } from '../components/page-parts.tsx'
import { refusalSentence } from '../evidence/piece-file.tsx'
import { pieceTexts } from '../evidence/piece-texts.ts'
import { SendFile } from '../evidence/upload-parts.tsx'
import { pathTo } from '../paths.ts'
import { formatSize } from '../texts/format.ts'
import { deskTexts } from './desk-texts.ts'
import { DescribeForm, imageFiles, type TypedWords } from './image-forms.tsx'
import { Code, imageLabels, Picture } from './image-parts.tsx'
import { imageTexts } from './image-texts.ts'
import type { UsedIn } from './image-uses.ts'

const Standing = ({ language, image, now }: { language: Language; image: ArticleImage; now: Date }) => {
  const t = imageTexts[language]
  const { file, width, height } = image
  const address = pathTo('articleImage', language, { image: image.id })
  if (file.state === 'checking')
    return isOverdue(file, now) ? (
      <Notice color="warning">{pieceTexts[language].overdue}</Notice>
    ) : (
      <upload-check data-address={address}>
        <Notice color="info" isStatus>
          <p>{pieceTexts[language].checking}</p>
          <noscript>
            <p>
              <a class="ds-link" href={`${address}?auto=1`}>
                {pieceTexts[language].look}
              </a>
            </p>
          </noscript>
        </Notice>
      </upload-check>
    )
  if (file.refusal)
    return (
      <Notice color="danger">
        <p>
          <strong>{t.refused}</strong>
        </p>
        <p>{file.refusal.kind === 'too-large' ? t.tooLargeRefused : refusalSentence(file.refusal, file, language)}</p>
      </Notice>
    )
  if (file.state !== 'accepted' || width === null || height === null) return null
  return (
    <section aria-labelledby="picture">
      <h2 class="ds-heading" data-size="sm" id="picture">
        {t.preview}
      </h2>
      <p>
        <Picture language={language} image={image} />
      </p>
      <p>{t.size(width, height, formatSize(file.bytes ?? 0, language))}</p>
      <p>
        {t.code}: <Code language={language} image={image} />
      </p>
      <p class="form-field__hint">{t.codeHint}</p>
    </section>
  )
}

const Used = ({ language, usedIn }: { language: Language; usedIn: readonly UsedIn[] }) => {
  const t = imageTexts[language]
  if (usedIn.length === 0) return null
  return (
    <section aria-labelledby="used">
      <h2 class="ds-heading" data-size="sm" id="used">
        {t.used}
      </h2>
      <p>{t.usedLead}</p>
      <ul class="ds-list">
        {usedIn.map(({ id, title, hasOlderWords }) => (
          <li>
            <a class="ds-link" href={pathTo('deskArticle', language, { article: id })}>
              {title}
            </a>
            {hasOlderWords && ` (${t.hasOlderWords})`}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** One picture: its file, and what people write of it. */
export const ImagePage = ({
  language,
  image,
  usedIn,
  now,
  form,
  typed,
  version,
  upload,
  said,
  hasConflict,
  formKey,
}: {
  language: Language
  image: ArticleImage
  usedIn: readonly UsedIn[]
  now: Date
  form: FormState
  typed: TypedWords
  version: number
  /** The form that sends the awaited file; null when none is awaited. */
  upload: UploadForm | null
  said: 'uploaded' | 'saved' | null
  /** Somebody changed the words meanwhile. */
  hasConflict: boolean
  formKey: string
}) => {
  const t = imageTexts[language]
  return (
    <>
      <Breadcrumbs
        language={language}
        links={[
          { href: pathTo('articleDesk', language), label: deskTexts[language].title },
          { href: pathTo('articleImages', language), label: t.title },
        ]}
      />
      <PageHeading title={image.title} eyebrow={t.title} />
      <ErrorSummary form={form} labels={imageLabels(language)} />
      {said && (
        <Notice color="success" isStatus>
          <p>{t.said[said]}</p>
        </Notice>
      )}
      {hasConflict && (
        <Notice color="warning" isStatus>
          <p>{t.conflict}</p>
          <p>
            {image.title}. {image.alt.sv} / {image.alt.en}
          </p>
        </Notice>
      )}
      <Standing language={language} image={image} now={now} />
      <Used language={language} usedIn={usedIn} />
      {upload && (
        <section aria-labelledby="send-file">
          <h2 class="ds-heading" data-size="sm" id="send-file">
            {t.states.awaiting}
          </h2>
          <p>{pieceTexts[language].awaiting}</p>
          <noscript>
            <p>{pieceTexts[language].bareAnswer}</p>
          </noscript>
          <SendFile upload={upload} language={language} kind={imageFiles} />
        </section>
      )}
      <DescribeForm language={language} image={image} form={form} typed={typed} version={version} formKey={formKey} />
    </>
  )
}
