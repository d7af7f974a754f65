import type { PaperBlock, PaperSection, PlanPaper } from '#shared/plan-papers/plan-paper.ts'
import { Breadcrumbs, PrintButton, Tag } from '../components/page-parts.tsx'
import { papersTexts } from './papers-texts.ts'

type BlockProps<K extends PaperBlock['kind']> = { block: Extract<PaperBlock, { kind: K }>; labelledBy: string }

const Facts = ({ block }: BlockProps<'facts'>) =>
  block.facts.length === 0 ? null : (
    <dl class="plan-paper__facts">
      {block.facts.map(({ label, value }) => (
        <div>
          <dt>{label}</dt>
          <dd class="typed-text">{value}</dd>
        </div>
      ))}
    </dl>
  )

const Figures = ({ block }: BlockProps<'figures'>) => (
  <ul class="plan-paper__figures">
    {block.figures.map(({ value, label }) => (
      <li>
        <strong>{value}</strong> {label}
      </li>
    ))}
  </ul>
)

const Rows = ({ block, labelledBy }: BlockProps<'table'>) => (
  <div class="table-scroll" role="region" aria-labelledby={labelledBy} tabindex={0}>
    <table class="ds-table plan-paper__table" aria-labelledby={labelledBy}>
      <thead>
        <tr>
          {block.columns.map(({ label }) => (
            <th scope="col">{label}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {block.rows.map((row) => (
          <tr>
            {row.map((cell) => (
              <td>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)

const List = ({ block: { label, items, isNumbered } }: BlockProps<'list'>) => {
  const Kind = isNumbered ? 'ol' : 'ul'
  return (
    <>
      {label && <p class="plan-paper__label">{label}</p>}
      <Kind class="plan-paper__list">
        {items.map((item) => (
          <li>{item}</li>
        ))}
      </Kind>
    </>
  )
}

const Block = ({ block, labelledBy }: { block: PaperBlock; labelledBy: string }) => {
  if (block.kind === 'facts') return <Facts block={block} labelledBy={labelledBy} />
  if (block.kind === 'figures') return <Figures block={block} labelledBy={labelledBy} />
  if (block.kind === 'table') return <Rows block={block} labelledBy={labelledBy} />
  if (block.kind === 'list') return <List block={block} labelledBy={labelledBy} />
  return <p class={`typed-text plan-paper__${block.kind}`}>{block.text}</p>
}

const Section = ({ section: { title, level, blocks }, index }: { section: PaperSection; index: number }) => {
  const Heading = level === 1 ? 'h2' : 'h3'
  const id = `paper-${index}`
  return (
    <section class={`plan-paper__section plan-paper__section--${level}`}>
      <Heading class="ds-heading" data-size={level === 1 ? 'sm' : '2xs'} id={id}>
        {title}
      </Heading>
      {blocks.map((block) => (
        <Block block={block} labelledBy={id} />
      ))}
    </section>
  )
}

/** A plan's paper on a page, to read or print. */
export const PrintedPaper = ({ paper, crumbs }: { paper: PlanPaper; crumbs: { href: string; label: string }[] }) => {
  const { language, title, subtitle, audience, draftMark, demonstration, isOnePage, sections, made } = paper
  const classes = ['plan-paper', isOnePage && 'plan-paper--one-page', draftMark && 'plan-paper--draft']
    .filter(Boolean)
    .join(' ')
  return (
    <>
      <Breadcrumbs language={language} links={crumbs} />
      <div class="button-row no-print">
        <PrintButton language={language} />
        <p>{papersTexts[language].printHint}</p>
      </div>
      <article class={classes}>
        <header class="page-heading">
          <p class="page-heading__eyebrow">{subtitle}</p>
          <h1 class="ds-heading" data-size="lg">
            {title}
          </h1>
          <p class="plan-paper__audience">
            {draftMark && <Tag color="warning">{draftMark}</Tag>} {audience}
          </p>
        </header>
        {demonstration && <p class="plan-paper__note">{demonstration}</p>}
        {sections.map((section, index) => (
          <Section section={section} index={index} />
        ))}
        <p class="plan-paper__note">{made}</p>
      </article>
    </>
  )
}
