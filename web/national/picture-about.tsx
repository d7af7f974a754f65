import type { Language } from '#shared/platform/language.ts'
import { formatMoment, formatNumber } from '../texts/format.ts'
import { Section } from './picture-parts.tsx'
import type { Material } from './picture-sections.tsx'
import { pictureTexts } from './picture-texts.ts'
import type { PictureLinks } from './read-more.ts'

/** When and of what the picture is made, and where to read on. */
export const About = ({
  snapshot,
  language,
  links,
  roundTitle,
}: Pick<Material, 'snapshot' | 'language'> & { links: PictureLinks; roundTitle: string }) => {
  const t = pictureTexts[language]
  return (
    <Section id="about" title={t.sections.about}>
      <p>{t.compiled(formatMoment(snapshot.createdAt, language), roundTitle)}</p>
      <p>{t.aboutQuality}</p>
      <p>{t.aboutInputs(formatNumber(snapshot.inputs.count, language))}</p>
      <p class="national-note">
        {t.aboutId}: <code class="national-id">{snapshot.id}</code>
      </p>
      <ReadOn links={links} language={language} />
    </Section>
  )
}

/** What there is to read beside the picture. */
export const ReadOn = ({ links, language }: { links: PictureLinks; language: Language }) => {
  const t = pictureTexts[language]
  return (
    <ul class="ds-list">
      {links.latestReport && (
        <li>
          <a class="ds-link" href={links.latestReport}>
            {t.latestReport}
          </a>
        </li>
      )}
      <li>
        <a class="ds-link" href={links.reports}>
          {t.reports}
        </a>
      </li>
      <li>
        <a class="ds-link" href={links.statistics}>
          {t.statistics}
        </a>
      </li>
      <li>
        <a class="ds-link" href={links.survey}>
          {t.survey}
        </a>
      </li>
      <li>
        <a class="ds-link" href={links.interviews}>
          {t.interviews}
        </a>
      </li>
      <li>
        <a class="ds-link" href={links.about}>
          {t.method}
        </a>
      </li>
    </ul>
  )
}
