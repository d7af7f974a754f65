import type { PlainReport } from '#shared/articles/plain-language.ts'
import type { LinkReport } from '#shared/links/link.ts'
import { type Language, languages } from '#shared/platform/language.ts'
import type { Stamp } from '#shared/region-pages/page-record.ts'
import { pageLimits, partPlaces } from '#shared/region-pages/region-page.ts'
import { isFixedText, type PageText } from '#shared/region-pages/save-page-text.ts'
import type { Region } from '#shared/regions/regions.ts'
import {
  ErrorSummary,
  FormSecrets,
  type FormState,
  RadioGroup,
  SubmitButton,
  TextArea,
  TextInput,
} from '../components/form-parts.tsx'
import { PageHeading } from '../components/page-parts.tsx'
import { pathTo } from '../paths.ts'
import { formatNumber } from '../texts/format.ts'
import type { BlockImages } from './block-images.ts'
import { DeadLinks } from './dead-links.tsx'
import { MarkdownHelp } from './markdown-help.tsx'
import { ownContentTexts } from './own-content-texts.ts'
import { OwnWay } from './own-way.tsx'
import { TextConflict } from './text-conflict.tsx'
import { hasHeading, newPart } from './text-form.ts'
import { TextAdvice, TextPreview } from './text-shown.tsx'
import { textTexts } from './text-texts.ts'

export type TextPageProps = {
  language: Language
  region: Region
  /** `role`, `news`, the id of a part, or that of one to come. */
  part: string
  text: PageText
  /** The same for the preview and the advice; empty where it is too long for them. */
  judged: PageText
  version: number
  form: FormState
  /** What a colleague has done meanwhile: written the text too, or taken the part away (then there is no text of hers). */
  theirs: { text: PageText | null; by: Stamp | null } | null
  isPreview: boolean
  reports: Record<Language, PlainReport>
  /** Those of the text's links that are dead. */
  deadLinks: readonly LinkReport[]
  images: BlockImages
  newFormKey: () => string
}

const LanguageFields = ({ language, part, text, form, written }: TextPageProps & { written: Language }) => {
  const t = textTexts[language]
  const hint = t.hint(formatNumber(pageLimits.text, language))
  return (
    <div>
      {hasHeading(part) && (
        <TextInput
          form={form}
          name={`title-${written}`}
          label={t[`title-${written}`]}
          value={text.title[written]}
          maxLength={pageLimits.title}
          {...(written === 'sv' && { isRequired: true })}
        />
      )}
      <TextArea
        form={form}
        name={`body-${written}`}
        label={t[`body-${written}`]}
        hint={written === 'en' ? `${hint} ${t.englishHint}` : hint}
        value={text.body[written]}
        rows={12}
      />
    </div>
  )
}

const labelsOf = (language: Language): Record<string, string> => {
  const t = textTexts[language]
  return {
    'title-sv': t['title-sv'],
    'title-en': t['title-en'],
    'body-sv': t['body-sv'],
    'body-en': t['body-en'],
    place: t.place,
  }
}

const WriteForm = (props: TextPageProps) => {
  const { language, region, part, text, version, form, theirs } = props
  const t = textTexts[language]
  const isGone = theirs !== null && theirs.text === null
  const here = pathTo('savePageText', language, { region: region.code, part: isGone ? newPart : part })
  return (
    <form method="post" action={here} class="article-writing">
      <FormSecrets formKey={props.newFormKey()} version={version} />
      {theirs && <TextConflict {...props} theirs={theirs} />}
      <MarkdownHelp language={language} />
      <DeadLinks language={language} dead={props.deadLinks} />
      {hasHeading(part) && (
        <RadioGroup
          form={form}
          name="place"
          label={t.place}
          value={text.place}
          isInline
          options={partPlaces.map((place) => ({ value: place, label: ownContentTexts[language].places[place] }))}
        />
      )}
      <div class="article-row page-row">
        {languages.map((written) => (
          <LanguageFields {...props} written={written} />
        ))}
      </div>
      <p class="article-buttons">
        <SubmitButton name="deed" value="save">
          {isGone ? t.saveNew : theirs ? t.saveMine : t.save}
        </SubmitButton>
        <button
          class="ds-button"
          type="submit"
          data-variant="secondary"
          name="deed"
          value="preview"
          formaction={`${here}#preview`}
        >
          {t.preview}
        </button>
      </p>
    </form>
  )
}

/** Where a region writes a text in both languages, with its preview and the advice on plain language. */
export const TextPage = (props: TextPageProps) => {
  const { language, region, part, text, judged, form, isPreview } = props
  const t = textTexts[language]
  const title = isFixedText(part) ? t.fixed[part] : text.title.sv || t.newTitle
  return (
    <>
      <OwnWay language={language} region={region} />
      <PageHeading title={title} lead={isFixedText(part) ? t.fixedLead[part] : t.lead} />
      <ErrorSummary form={form} labels={labelsOf(language)} />
      <live-preview data-address={pathTo('previewPageText', language, { region: region.code })}>
        <WriteForm {...props} />
        <div class="article-below" id="preview">
          <section aria-labelledby="preview-title">
            <h2 class="ds-heading" data-size="sm" id="preview-title">
              {t.previewTitle}
            </h2>
            {isPreview && <p role="status">{t.previewNote}</p>}
            <div data-part="preview" class="article-preview">
              <TextPreview text={judged} images={props.images} language={language} />
            </div>
          </section>
          <section aria-labelledby="advice-title">
            <h2 class="ds-heading" data-size="sm" id="advice-title">
              {t.adviceTitle}
            </h2>
            <p>{t.adviceLead}</p>
            <div data-part="advice">
              <TextAdvice reports={props.reports} text={judged} language={language} />
            </div>
          </section>
        </div>
      </live-preview>
    </>
  )
}
