import type { Language } from '#shared/platform/language.ts'
import type { RevisionCounts } from '#shared/releases/revisions.ts'
import { Count, Table } from '../components/page-parts.tsx'
import { formatNumber } from '../texts/format.ts'
import { releaseTexts } from './release-texts.ts'
import { type RevisionsView, revisionKinds } from './revisions-view.ts'

type CellsProps = { view: RevisionsView; counts: RevisionCounts; caption: string; address: string; language: Language }

/** Which kind of cells is shown, and how many there are of each. */
const Kinds = ({ view, counts, address, language }: CellsProps) => {
  const t = releaseTexts[language].revisions
  return (
    <nav aria-label={t.kindsLabel}>
      <ul class="releases-kinds">
        {revisionKinds.map((kind) => (
          <li>
            <a class="ds-link" href={`${address}?kind=${kind}`} aria-current={kind === view.kind ? 'true' : undefined}>
              {t.kinds[kind]} ({formatNumber(counts[kind], language)})
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

const Pages = ({ view: { kind, page, pages }, address, language }: CellsProps) => {
  const t = releaseTexts[language].revisions
  if (pages === 1) return null
  const to = (other: number) => `${address}?kind=${kind}&page=${other}`
  return (
    <nav class="releases-pages" aria-label={t.pages}>
      {page > 1 && (
        <a class="ds-link" href={to(page - 1)} rel="prev">
          {t.previous}
        </a>
      )}
      <span>{t.page(page, pages)}</span>
      {page < pages && (
        <a class="ds-link" href={to(page + 1)} rel="next">
          {t.next}
        </a>
      )}
    </nav>
  )
}

/** The cells that differ between two versions, with old and new value, a page at a time. `address` is the page's own, without a query. */
export const RevisionCells = (props: CellsProps) => {
  const { view, caption, language } = props
  const t = releaseTexts[language].revisions
  return (
    <>
      <Kinds {...props} />
      {view.rows.length === 0 ? (
        <p>{t.nothing[view.kind]}</p>
      ) : (
        <Table
          caption={`${caption}: ${t.kinds[view.kind].toLowerCase()}`}
          columns={t.cells.map((label, index) => ({ label, isNumber: index > 4 }))}
          rows={view.rows.map(({ labels, before, after }) => [
            ...labels,
            <Count count={before} language={language} />,
            <Count count={after} language={language} />,
          ])}
        />
      )}
      <Pages {...props} />
    </>
  )
}
