import { blocksOf } from '#shared/articles/lix.ts'
import type { LinkReport } from '#shared/links/link.ts'
import { inLanguage, type Language } from '#shared/platform/language.ts'
import { Tag } from '../components/page-parts.tsx'
import { pathTo } from '../paths.ts'
import { DeadLinks } from './dead-links.tsx'
import { DeedForm } from './deed-form.tsx'
import { ownContentTexts } from './own-content-texts.ts'
import type { OwnPageProps } from './own-page.tsx'
import type { ListedPart } from './own-view.ts'
import { newPart } from './text-form.ts'

const ArrangeButton = ({
  value,
  label,
  short,
  isOff,
}: {
  value: string
  label: string
  short: string
  isOff?: boolean
}) =>
  isOff ? null : (
    <button class="ds-button" type="submit" data-variant="tertiary" name="arrangement" value={value} aria-label={label}>
      {short}
    </button>
  )

const PartRow = ({ part, ...props }: OwnPageProps & { part: ListedPart }) => {
  const { language, region } = props
  const t = ownContentTexts[language]
  const name = part.title || t.untitled
  const at = { region: region.code, part: part.id }
  return (
    <li class="page-part">
      <p class="page-part__name">
        {part.kind === 'reference' ? (
          <a href={pathTo('pageBlock', language, at)}>{name}</a>
        ) : (
          <a href={pathTo('pageText', language, at)}>{name}</a>
        )}{' '}
        <Tag color="neutral">{t.kinds[part.kind]}</Tag>
      </p>
      {part.block === 'withdrawn' && part.kind === 'reference' && <p>{t.gone}</p>}
      <DeadLinks language={language} dead={part.deadLinks} />
      <DeedForm to="arrangePagePart" part={part.id} props={props}>
        <p class="page-part__buttons">
          <ArrangeButton value="up" label={t.up(name)} short={t.upShort} isOff={part.isFirst} />
          <ArrangeButton value="down" label={t.down(name)} short={t.downShort} isOff={part.isLast} />
          <ArrangeButton value="remove" label={t.remove(name)} short={t.removeShort} />
        </p>
      </DeedForm>
    </li>
  )
}

/** The beginning of a text without its marks. */
const firstWords = (markdown: string): string => {
  const text = blocksOf(markdown).join('\n')
  return text.length > 200 ? `${text.slice(0, 200).trimEnd()} …` : text
}

const Fixed = ({
  id,
  title,
  text,
  href,
  dead,
  language,
}: {
  id: string
  title: string
  text: string
  href: string
  dead: readonly LinkReport[]
  language: Language
}) => {
  const t = ownContentTexts[language]
  const isEmpty = text.trim() === ''
  return (
    <section aria-labelledby={id} class="page-fixed">
      <h3 class="ds-heading" data-size="xs" id={id}>
        {title}
      </h3>
      <p class="page-fixed__text">{isEmpty ? t.empty : firstWords(text)}</p>
      <DeadLinks language={language} dead={dead} />
      <p>
        <a href={href}>{isEmpty ? t.write(title.toLowerCase()) : t.edit(title.toLowerCase())}</a>
      </p>
    </section>
  )
}

/** What the page holds, part by part, with the ways to write and to order it. */
export const ContentParts = (props: OwnPageProps) => {
  const { language, region, content, view } = props
  const t = ownContentTexts[language]
  const params = { region: region.code }
  const { mail, phone, web } = content.contact
  const text = (part: string) => pathTo('pageText', language, { ...params, part })
  return (
    <section aria-labelledby="content">
      <h2 class="ds-heading" data-size="sm" id="content">
        {t.title}
      </h2>
      <p>{t.lead}</p>
      <div class="page-fixeds">
        <Fixed
          id="own-contact"
          title={t.contact}
          text={[mail, phone, web].filter(Boolean).join(', ') || t.noContact}
          href={pathTo('pageContact', language, params)}
          dead={view.deadLinks.contact}
          language={language}
        />
        <Fixed
          id="own-role"
          title={t.role}
          text={inLanguage(content.role, language).text}
          href={text('role')}
          dead={view.deadLinks.role}
          language={language}
        />
        <Fixed
          id="own-news"
          title={t.news}
          text={inLanguage(content.news, language).text}
          href={text('news')}
          dead={view.deadLinks.news}
          language={language}
        />
      </div>
      {view.places.map(({ place, parts }) => (
        <section aria-labelledby={`own-${place}`} class="page-place">
          <h3 class="ds-heading" data-size="xs" id={`own-${place}`}>
            {t.places[place]}
          </h3>
          {parts.length === 0 && <p>{t.noParts}</p>}
          <ul class="page-parts">
            {parts.map((part) => (
              <PartRow {...props} part={part} />
            ))}
          </ul>
          <p class="article-buttons">
            <a href={`${pathTo('pageBlocks', language, params)}?place=${place}`}>{t.addBlock}</a>
            <a href={`${text(newPart)}?place=${place}`}>{t.addOwn}</a>
          </p>
        </section>
      ))}
    </section>
  )
}
