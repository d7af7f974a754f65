import type { Language } from '#shared/platform/language.ts'
import type { ReleaseContent } from '#shared/releases/release.ts'
import type { CountCell } from '#shared/statistics/snapshot.ts'
import { validationsTable } from '#shared/tables/validations-table.ts'
import { Count, Table } from '../components/page-parts.tsx'

const isTotal = ({ sector, form, sex }: CountCell) => sector === 'all' && form === 'all' && sex === 'all'

/** All validations of every region and year that a release holds, as everyone will see them; regions without any cell are left out. */
export const ReleaseTotals = ({
  content: { years },
  caption,
  language,
}: {
  content: ReleaseContent
  caption: string
  language: Language
}) => {
  const counts = new Map(
    years.flatMap(({ year, cells }) =>
      cells.filter(isTotal).map(({ region, count }) => [`${region}/${year}`, count] as const),
    ),
  )
  const { dimensions } = validationsTable({ counts: years, release: null, isDemonstration: false }, new Date(0))
  const region = dimensions.find(({ isRegion }) => isRegion)
  const rows = (region?.values ?? []).filter(({ code }) => years.some(({ year }) => counts.has(`${code}/${year}`)))
  return (
    <Table
      caption={caption}
      columns={[
        { label: region?.label[language] ?? '' },
        ...years.map(({ year }) => ({ label: String(year), isNumber: true })),
      ]}
      rows={rows.map(({ code, label }) => [
        label[language],
        ...years.map(({ year }) => <Count count={counts.get(`${code}/${year}`) ?? 'missing'} language={language} />),
      ])}
    />
  )
}
