import type { ImportRetry } from '#shared/deliveries/import-retry.ts'
import { Notice } from '../components/page-parts.tsx'
import { formatTime } from '../texts/format.ts'
import type { OneProps } from './one-parts.tsx'
import { oneTexts } from './one-texts.ts'

/** While a file is read: the page shows what came of it as soon as it is known. A reading that was interrupted says when it begins anew. */
export const Reading = ({
  visit: { language, now },
  place,
  delivery,
  retry,
}: OneProps & { retry: ImportRetry | null }) => {
  const t = oneTexts[language]
  if (retry && retry.nextAt === null)
    return (
      <Notice color="warning" isStatus>
        <p>{t.readingStopped}</p>
      </Notice>
    )
  const nextAt = retry?.nextAt && retry.nextAt > now.toISOString() ? retry.nextAt : null
  return (
    <upload-check data-address={place.one(delivery.id)}>
      <Notice color="info" isStatus>
        <p>{nextAt === null ? t.reading : t.readingAgain(formatTime(nextAt, language))}</p>
        <noscript>
          <p>
            <a class="ds-link" href={`${place.one(delivery.id)}?auto=1`}>
              {t.look}
            </a>
          </p>
        </noscript>
      </Notice>
    </upload-check>
  )
}
