import type { Language } from '#shared/platform/language.ts'
import type { Region } from '#shared/regions/regions.ts'
import { CodeBlock } from '../components/code-block.tsx'
import { RadioGroup } from '../components/form-parts.tsx'
import { Breadcrumbs, Notice, PageHeading } from '../components/page-parts.tsx'
import { pathTo } from '../paths.ts'
import { regionEmbedTexts } from './embed-texts.ts'
import { pageFiles } from './page-files.ts'
import { regionPageTexts } from './region-page-texts.ts'

/** Where the script lies, the same for every version of the site. */
const embedScript = '/assets/embed-region.js'

type EmbedPageProps = { language: Language; region: Region; isPublished: boolean; heading: 2 | 3; origin: string }

/** The attributes that the script reads. */
const tagData = ({ region, heading, language }: EmbedPageProps) => ({
  'data-region': region.code,
  'data-heading': String(heading),
  'data-language': language,
})

/** The lines to paste into a page: the script, and a link for those who have none. The names of regions and the numbers hold nothing that HTML would take for markup. */
const embedTag = (props: EmbedPageProps): string => {
  const { language, region, origin } = props
  const page = origin + pathTo('regionPage', language, { region: region.code })
  const attributes = Object.entries(tagData(props))
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('')
  return `<script src="${origin}${embedScript}" async${attributes}></script>
<noscript><a href="${page}">${regionPageTexts[language].title(region.name)}</a></noscript>`
}

const HeadingForm = ({ language, region, heading }: EmbedPageProps) => {
  const t = regionEmbedTexts[language]
  const form = { errors: {}, language }
  return (
    <form class="form" method="get" action={`${pathTo('regionPageEmbed', language, { region: region.code })}#code`}>
      <RadioGroup
        form={form}
        name="heading"
        label={t.heading}
        hint={t.headingHint}
        value={String(heading)}
        isInline
        options={([2, 3] as const).map((level) => ({ value: String(level), label: t.headings[level] }))}
      />
      <p class="button-row">
        <button class="ds-button" type="submit">
          {t.show}
        </button>
      </p>
    </form>
  )
}

const Code = (props: EmbedPageProps) => {
  const t = regionEmbedTexts[props.language]
  return (
    <section aria-labelledby="code">
      <h2 class="ds-heading" data-size="sm" id="code">
        {t.codeTitle}
      </h2>
      <p>{t.code}</p>
      <CodeBlock code={embedTag(props)} label={t.codeTitle} language={props.language} />
    </section>
  )
}

const Preview = (props: EmbedPageProps) => {
  const t = regionEmbedTexts[props.language]
  return (
    <section aria-labelledby="preview">
      <h2 class="ds-heading" data-size="sm" id="preview">
        {t.previewTitle}
      </h2>
      <p>{t.preview}</p>
      <noscript>
        <p>{t.needsScript}</p>
      </noscript>
      <div class="embed-preview">
        {/* Not `async`: the library would move it to the page's head. */}
        <script src={embedScript} defer {...tagData(props)} />
      </div>
    </section>
  )
}

const Files = ({ language, region, origin }: EmbedPageProps) => {
  const t = regionEmbedTexts[language]
  const files = pageFiles(region.code, language)
  return (
    <section aria-labelledby="files">
      <h2 class="ds-heading" data-size="sm" id="files">
        {t.feedsTitle}
      </h2>
      <p>{t.feeds}</p>
      <ul class="ds-list">
        {(['html', 'json', 'atom'] as const).map((file) => (
          <li>
            <a href={files[file]}>{t.files[file]}</a>
            <br />
            <code>{origin + files[file]}</code>
          </li>
        ))}
      </ul>
    </section>
  )
}

const Rules = ({ language, origin }: EmbedPageProps) => {
  const t = regionEmbedTexts[language]
  return (
    <section aria-labelledby="rules">
      <h2 class="ds-heading" data-size="sm" id="rules">
        {t.rulesTitle}
      </h2>
      <ul class="ds-list">
        {t.rules(origin).map((rule) => (
          <li>{rule}</li>
        ))}
      </ul>
    </section>
  )
}

/** Where the tag is made that shows the region's page on its own web: the code to copy, a preview, and the files with the same content. */
export const EmbedPage = (props: EmbedPageProps) => {
  const { language, region, isPublished } = props
  const t = regionEmbedTexts[language]
  return (
    <>
      <Breadcrumbs
        language={language}
        links={[
          { href: pathTo('regionPages', language), label: regionPageTexts[language].index.title },
          { href: pathTo('regionPage', language, { region: region.code }), label: region.name },
        ]}
      />
      <PageHeading title={t.title} lead={t.lead(region.name)} />
      {!isPublished && (
        <Notice color="info">
          <p>{t.notYet}</p>
        </Notice>
      )}
      <HeadingForm {...props} />
      <Code {...props} />
      <Preview {...props} />
      <Files {...props} />
      <Rules {...props} />
    </>
  )
}
