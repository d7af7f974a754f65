import type { ArticleImage } from '#shared/articles/image.ts'
import type { Language } from '#shared/platform/language.ts'
import { ErrorSummary, type FormState } from '../components/form-parts.tsx'
import { Breadcrumbs, Notice, PageHeading, Table, Tag } from '../components/page-parts.tsx'
import { pathTo } from '../paths.ts'
import { deskTexts } from './desk-texts.ts'
import { AddImageForm, type TypedWords } from './image-forms.tsx'
import { altWords, Code, imageColors, imageLabels, Picture } from './image-parts.tsx'
import { imageTexts } from './image-texts.ts'

/** All pictures, and the form for another. */
export const ImagesPage = ({
  language,
  images,
  form,
  typed,
  mediaType,
  isFull,
  formKey,
}: {
  language: Language
  images: readonly ArticleImage[]
  form: FormState
  typed: TypedWords
  mediaType: string
  isFull: boolean
  formKey: string
}) => {
  const t = imageTexts[language]
  const { columns } = t
  return (
    <>
      <Breadcrumbs
        language={language}
        links={[{ href: pathTo('articleDesk', language), label: deskTexts[language].title }]}
      />
      <PageHeading title={t.title} lead={t.lead} />
      <ErrorSummary form={form} labels={imageLabels(language)} />
      {isFull && (
        <Notice color="warning" isStatus>
          <p>{t.said.full}</p>
        </Notice>
      )}
      {images.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <Table
          isStacked
          caption={t.title}
          columns={(['name', 'image', 'alt', 'state', 'code'] as const).map((id) => ({ label: columns[id] }))}
          rows={images.map((image) => [
            <a class="ds-link" href={pathTo('articleImage', language, { image: image.id })}>
              {image.title}
            </a>,
            <Picture language={language} image={image} />,
            altWords(image, language),
            <Tag color={imageColors[image.file.state]}>{t.states[image.file.state]}</Tag>,
            image.file.state === 'accepted' ? <Code language={language} image={image} /> : '–',
          ])}
        />
      )}
      <h2 class="ds-heading" data-size="sm">
        {t.add}
      </h2>
      <AddImageForm language={language} form={form} typed={typed} mediaType={mediaType} formKey={formKey} />
    </>
  )
}
