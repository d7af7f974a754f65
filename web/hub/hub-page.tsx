import type { FourSteps } from '#shared/articles/four-steps.ts'
import type { ShownArticle } from '#shared/articles/shown-article.ts'
import type { Word } from '#shared/articles/word-list.ts'
import type { Language } from '#shared/platform/language.ts'
import type { ShownImage } from '../articles/tame-markdown.ts'
import { PageHeading } from '../components/page-parts.tsx'
import { pathTo } from '../paths.ts'
import { formatDay } from '../texts/format.ts'
import { ArticleFacts, TranslationNotice } from './article-facts.tsx'
import { SourceLink } from './foreign-link.tsx'
import { FourStepsWalk } from './four-steps.tsx'
import { HubMarkdown } from './hub-markdown.tsx'
import { placeOf } from './hub-places.ts'
import { hubTexts } from './hub-texts.ts'
import type { LinkWords } from './word-links.ts'

/** From when and until when a meaning is or was the law's; null where there is no such day. */
export const validityOf = ({ since, until }: Pick<Word, 'since' | 'until'>, language: Language): string | null => {
  const t = hubTexts[language]
  const day = (iso: string) => formatDay(iso, language)
  if (since && until) return t.between(day(since), day(until))
  if (since) return t.since(day(since))
  return until ? t.until(day(until)) : null
}

const Definitions = ({
  language,
  definitions,
  law,
}: {
  language: Language
  definitions: readonly Word[]
  law: ShownArticle | undefined
}) => {
  const t = hubTexts[language]
  const lawPlace = law && placeOf(law, language)
  return (
    <section aria-labelledby="law">
      <h2 class="ds-heading" data-size="md" id="law">
        {t.lawTitle}
      </h2>
      <p>{t.lawLead}</p>
      <div class="definitions">
        {definitions.map((word) => (
          <div class="definition">
            <h3 class="definition__when">{validityOf(word, language)}</h3>
            <p>{word.definition[language]}</p>
            {word.source && (
              <p class="definition__source">
                {t.source}: <SourceLink source={word.source} language={language} />
              </p>
            )}
          </div>
        ))}
      </div>
      {lawPlace && (
        <p>
          <a href={lawPlace}>{t.toLaw}</a>
        </p>
      )}
    </section>
  )
}

const Ways = ({ language, myths }: { language: Language; myths: ShownArticle | undefined }) => {
  const t = hubTexts[language]
  const mythsPlace = myths && placeOf(myths, language)
  const ways = [
    { ...t.ways.audiences, href: pathTo('audiences', language) },
    { ...t.ways.guides, href: pathTo('guides', language) },
    { ...t.ways.templates, href: pathTo('workTemplates', language) },
    { ...t.ways.words, href: pathTo('hubWords', language) },
    ...(mythsPlace ? [{ ...t.ways.myths, href: mythsPlace }] : []),
    { ...t.ways.actors, href: pathTo('actors', language) },
    { ...t.ways.regions, href: pathTo('regionPages', language) },
    { ...t.ways.news, href: pathTo('hubNews', language) },
  ]
  return (
    <section aria-labelledby="ways">
      <h2 class="ds-heading" data-size="md" id="ways">
        {t.waysTitle}
      </h2>
      <ul class="ways">
        {ways.map(({ href, title, text }) => (
          <li>
            <a class="way" href={href}>
              <span class="way__title">{title}</span>
              <span class="way__text">{text}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

type HubPageProps = {
  language: Language
  article: ShownArticle | undefined
  fourSteps: FourSteps
  definitions: readonly Word[]
  law: ShownArticle | undefined
  myths: ShownArticle | undefined
  linkWords: LinkWords
  images: ReadonlyMap<string, ShownImage>
}

/** The hub's first page: what validation is, its four steps, the law's words, and the ways on. */
export const HubPage = (props: HubPageProps) => {
  const { language, article, linkWords, images } = props
  const t = hubTexts[language]
  const text = article?.texts[language]
  return (
    <>
      <PageHeading title={text?.title ?? t.title} lead={text?.lead} />
      {article && <TranslationNotice article={article} language={language} />}
      <div class="hub-first">
        {text && (
          <HubMarkdown
            text={text.sections.body ?? ''}
            language={language}
            topHeading={2}
            images={images}
            linkWords={linkWords}
          />
        )}
        <aside class="find-way" aria-labelledby="find-way">
          <h2 class="find-way__title" id="find-way">
            {t.ways.findYourWay.title}
          </h2>
          <p>{t.ways.findYourWay.text}</p>
          <p>
            <a class="ds-button" href={pathTo('findYourWay', language)}>
              {t.ways.findYourWay.title}
            </a>
          </p>
        </aside>
      </div>
      <FourStepsWalk language={language} fourSteps={props.fourSteps} />
      <Definitions {...props} />
      <Ways language={language} myths={props.myths} />
      {article && <ArticleFacts article={article} language={language} />}
    </>
  )
}
