import type { SignOff } from '#shared/assessments/assessment.ts'
import { indicatorsOf } from '#shared/instruments/instrument.ts'
import { momentWords, type Reader } from '../assessments/saved-line.ts'
import { Tag } from '../components/page-parts.tsx'
import { formatList } from '../texts/format.ts'
import { signOffTexts } from './sign-off-texts.ts'
import type { SignedState } from './sign-off-view.ts'

/** As many characters of the checksum as a person compares at a glance. */
const shortLength = 12

const Checksum = ({ signOff, file, reader }: { signOff: SignOff; file: string; reader: Reader }) => {
  const t = signOffTexts[reader.language]
  return (
    <>
      <p>
        {t.hash}: <code>{signOff.hash.slice(0, shortLength)}…</code>
      </p>
      <details class="ds-details">
        <summary>{t.whole}</summary>
        <div>
          <p>
            <code class="sign-off__hash">{signOff.hash}</code>
          </p>
          <p>{t.how}</p>
          <p>
            <a class="ds-link" href={file}>
              {t.file}
            </a>
          </p>
        </div>
      </details>
    </>
  )
}

/** Who signed, when, exactly what, and whether it still holds. */
export const SignOffCard = ({
  state,
  reader,
  fileAddress,
}: {
  state: SignedState
  reader: Reader
  /** Where the signed content can be downloaded; `index` counts signatures from the oldest, 0. */
  fileAddress: (index: number) => string
}) => {
  const { language } = reader
  const t = signOffTexts[language]
  const { signOff, all, isUnchanged, changes } = state
  const earlier = all.slice(0, -1)
  const count = indicatorsOf(state.read.signed.asked).length
  const changedIds = changes.map(({ indicatorId }) => indicatorId)
  return (
    <section class="boxed sign-off" aria-labelledby="sign-off">
      <h2 class="ds-heading" data-size="xs" id="sign-off">
        {t.title}
      </h2>
      <p>
        {t.by(signOff.by.name, momentWords(signOff.at, reader))} {t.what(count, signOff.instrumentVersion)}
      </p>
      <p>
        <Tag color={isUnchanged ? 'success' : 'warning'}>
          {isUnchanged ? t.unchanged : changes.length > 0 ? t.changed(changes.length) : t.moved}
        </Tag>{' '}
        {!isUnchanged && changes.length > 0 && t.changedIds(formatList(changedIds, language))}
      </p>
      <Checksum signOff={signOff} file={fileAddress(all.length - 1)} reader={reader} />
      {earlier.length > 0 && (
        <details class="ds-details">
          <summary>{t.earlier}</summary>
          <ul class="ds-list">
            {earlier.map((one, index) => (
              <li>
                {t.by(one.by.name, momentWords(one.at, reader))} {t.hash}:{' '}
                <a class="ds-link" href={fileAddress(index)}>
                  <code>{one.hash.slice(0, shortLength)}…</code>
                </a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
