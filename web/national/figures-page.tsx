import type { KeyFigureSection } from '#shared/key-figures/key-figure.ts'
import type { Language } from '#shared/platform/language.ts'
import { Breadcrumbs, Notice, PageHeading, Table } from '../components/page-parts.tsx'
import { formatMoment } from '../texts/format.ts'
import { FigureNotices } from './figure-page.tsx'
import { figureTexts } from './figure-texts.ts'
import type { FigureLink } from './front-parts.tsx'
import type { AskedFigures } from './read-figures.ts'

const order = ['regions', 'profile', 'priorities', 'barriers', 'counts'] as const satisfies readonly KeyFigureSection[]

type Props = {
  asked: AskedFigures
  language: Language
  figure: FigureLink
  links: { picture: string; newest: string; file: string }
}

/** Every named figure with its value and its name, by the parts of the picture. */
export const FiguresPage = ({ asked, language, figure, links }: Props) => {
  const t = figureTexts[language]
  return (
    <>
      <Breadcrumbs language={language} links={[{ href: links.picture, label: t.toPicture }]} />
      <PageHeading
        title={t.listTitle}
        lead={t.listLead}
        eyebrow={t.eyebrow(formatMoment(asked.snapshot.createdAt, language), asked.roundTitle)}
      />
      <FigureNotices asked={asked} newest={links.newest} language={language} />
      <p>
        <a class="ds-link" href={links.file}>
          {t.listFile}
        </a>
      </p>
      {order.map((section) => (
        <Table
          isStacked
          caption={t.sections[section]}
          columns={t.listColumns.map((label) => ({ label }))}
          rows={asked.figures
            .filter((one) => one.section === section)
            .map((one) => [
              <a class="ds-link" href={figure(one.key)}>
                {one.label[language]}
              </a>,
              one.text[language],
              <code>{`{{${one.key}}}`}</code>,
            ])}
        />
      ))}
    </>
  )
}

/** The figure is not in the picture that was asked for, though it is in the newest. */
export const MissingFigurePage = ({
  name,
  language,
  newest,
  list,
}: {
  name: string
  language: Language
  newest: string
  list: string
}) => {
  const t = figureTexts[language]
  return (
    <>
      <Breadcrumbs language={language} links={[{ href: list, label: t.toList }]} />
      <PageHeading title={t.missingTitle} />
      <Notice color="info">
        <p>
          {t.missing(name)}{' '}
          <a class="ds-link" href={newest}>
            {t.toNewest}
          </a>
        </p>
      </Notice>
    </>
  )
}
