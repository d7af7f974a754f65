import type { Assessment } from '#shared/assessments/assessment.ts'
import { findIndicator } from '#shared/instruments/instrument.ts'
import type { Mapping } from '../assessments/mapping.ts'
import { momentWords, nameWords, type Reader } from '../assessments/saved-line.ts'
import { ChangeList } from './change-list.tsx'
import type { ChangeView } from './changes-view.ts'
import { handInTexts } from './hand-in-texts.ts'

/** The address of an indicator on its area's page. */
export type IndicatorAddress = (areaId: string, indicatorId: string) => string

const Why = ({ unlock, reader }: { unlock: NonNullable<Assessment['unlocks']>[string] | undefined; reader: Reader }) =>
  unlock ? (
    <>
      <blockquote class="typed-text">{unlock.message}</blockquote>
      <p class="save-state__line">
        {nameWords(unlock.by, reader)}, {momentWords(unlock.at, reader)}
      </p>
    </>
  ) : (
    <p>{handInTexts[reader.language].withUnlock}</p>
  )

/** What the coordinator has unlocked, each with her message and the way to it; nothing where nothing is. */
export const Unlocked = ({
  mapping,
  reader,
  addressOf,
}: {
  mapping: Pick<Mapping, 'assessment' | 'instrument'>
  reader: Reader
  addressOf: IndicatorAddress
}) => {
  const t = handInTexts[reader.language]
  const { unlockedIds = [], unlocks = {} } = mapping.assessment
  if (unlockedIds.length === 0) return null
  return (
    <section aria-labelledby="unlocked">
      <h2 class="ds-heading" data-size="sm" id="unlocked">
        {t.unlocked}
      </h2>
      <p>{t.unlockedLead}</p>
      <ul class="remark-list">
        {unlockedIds.map((id) => {
          const found = findIndicator(mapping.instrument, id)
          return (
            <li>
              <p class="change-list__question">
                {id} {found?.indicator.question[reader.language]}{' '}
                {found && (
                  <a class="ds-link" href={addressOf(found.area.id, id)}>
                    {t.answered}
                    <span class="ds-sr-only"> {id}</span>
                  </a>
                )}
              </p>
              <Why unlock={unlocks[id]} reader={reader} />
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** What the region has changed since the coordinator's last review; nothing before her first. */
export const OwnChanges = ({
  changes,
  isSigned,
  reader,
  addressOf,
}: {
  changes: ChangeView[] | null
  /** Whether the coordinator sees the changes already. */
  isSigned: boolean
  reader: Reader
  addressOf: IndicatorAddress
}) => {
  const t = handInTexts[reader.language]
  if (changes === null) return null
  return (
    <section aria-labelledby="changes">
      <h2 class="ds-heading" data-size="sm" id="changes">
        {t.changes}
      </h2>
      <p>{changes.length === 0 ? t.noChanges : isSigned ? t.changesSigned : t.changesLead}</p>
      <ChangeList
        changes={changes}
        reader={reader}
        addressOf={({ areaId, indicator }) => addressOf(areaId, indicator.id)}
      />
    </section>
  )
}
