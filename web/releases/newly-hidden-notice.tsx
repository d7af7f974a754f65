import type { Language } from '#shared/platform/language.ts'
import type { HeadTotal, NewlyHidden } from '#shared/releases/newly-hidden.ts'
import { validationsTable } from '#shared/tables/validations-table.ts'
import { Notice } from '../components/page-parts.tsx'
import { formatNumber } from '../texts/format.ts'
import { newlyHiddenTexts } from './newly-hidden-texts.ts'

/** How many totals are named; what is beyond them is told as a number. */
const mostNamed = 30

/** Names a total as the table does: its year, its region, and what it is divided by. */
const namesFor = (language: Language): ((total: HeadTotal) => string) => {
  const { dimensions } = validationsTable(null, new Date(0))
  const names = new Map(
    dimensions.flatMap(({ id, values }) => values.map(({ code, label }) => [`${id}/${code}`, label[language]])),
  )
  return ({ year, region, sector, form, sex }) =>
    [
      `${year}: ${names.get(`region/${region}`) ?? region}`,
      ...Object.entries({ sector, form, sex })
        .filter(([, code]) => code !== 'all')
        .map(([dimension, code]) => names.get(`${dimension}/${code}`) ?? code),
    ].join(', ')
}

/** What a release that is not out would hide of what everyone sees today. */
export const NewlyHiddenNotice = ({ hidden, language }: { hidden: NewlyHidden; language: Language }) => {
  const t = newlyHiddenTexts[language]
  const { cells, totals, hiddenBefore, hiddenAfter } = hidden
  const number = (value: number) => formatNumber(value, language)
  if (cells === 0) return <p>{t.none(number(hiddenAfter))}</p>
  const nameOf = namesFor(language)
  return (
    <Notice color="warning">
      <h2 class="ds-heading" data-size="xs">
        {t.title}
      </h2>
      <p>{t.cells(number(cells), number(hiddenBefore), number(hiddenAfter))}</p>
      {totals.length === 0 ? (
        <p>{t.noTotals}</p>
      ) : (
        <>
          <p>{t.totals}</p>
          <ul class="ds-list">
            {totals.slice(0, mostNamed).map((total) => (
              <li>{nameOf(total)}</li>
            ))}
          </ul>
          {totals.length > mostNamed && <p>{t.more(number(totals.length - mostNamed))}</p>}
        </>
      )}
      <p>{t.choice}</p>
    </Notice>
  )
}
