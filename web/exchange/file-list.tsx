import type { OrderedFile } from '#shared/exchange/ordered-file.ts'
import type { Language } from '#shared/platform/language.ts'
import { Tag } from '../components/page-parts.tsx'
import { formatMoment } from '../texts/format.ts'
import { exchangeTexts } from './exchange-texts.ts'

const statusColors = { ordered: 'info', ready: 'success', failed: 'danger' } as const satisfies Record<
  OrderedFile['status'],
  string
>

/** The files of the last day, each with its state and who ordered it. */
export const FileList = <F extends OrderedFile>({
  language,
  files,
  nameOf,
  addressOf,
}: {
  language: Language
  files: readonly F[]
  nameOf(file: F): string
  addressOf(id: string): string
}) => {
  const t = exchangeTexts[language]
  return (
    <section aria-labelledby="made-files">
      <h2 class="ds-heading" data-size="sm" id="made-files">
        {t.files}
      </h2>
      {files.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <ul class="exchange-files">
          {files.map((file) => (
            <li>
              <a class="ds-link" href={addressOf(file.id)}>
                {nameOf(file)}
              </a>
              <Tag color={statusColors[file.status]}>{t.statuses[file.status]}</Tag>
              <span class="exchange-files__who">
                {t.orderedBy(formatMoment(file.orderedAt, language), file.orderedBy.name)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
