import type { BarrierReference, NationalBarrier } from '#shared/barriers/national-barrier.ts'
import type { MayCount } from '#shared/barriers/openness.ts'
import type { Barrier } from '#shared/plans/plan.ts'
import { findRegion } from '#shared/regions/regions.ts'
import { FormSecrets, SubmitButton } from '../components/form-parts.tsx'
import { Tag } from '../components/page-parts.tsx'
import { EntryButton } from '../plans/plan-parts.tsx'
import { planWords } from '../plans/plan-words.ts'
import type { Visit } from '../site.tsx'
import { formatMoment } from '../texts/format.ts'
import { barrierWords } from './barrier-words.ts'
import { nationalTexts } from './national-texts.ts'
import { referenceText } from './reference-form.ts'

/** A visit to the page of one national barrier, by any of its forms. */
export type NationalVisit =
  | Visit<'nationalBarrier'>
  | Visit<'saveNational'>
  | Visit<'addToNational'>
  | Visit<'takeOutBarrier'>
  | Visit<'addressNational'>
  | Visit<'answerNational'>
  | Visit<'noteOnNational'>
  | Visit<'releaseNational'>
  | Visit<'dissolveNational'>

export type Member = { reference: BarrierReference; barrier: Barrier | null }

/** The barriers that are joined, where they stand, with a way to take each out. */
export const Members = ({
  visit,
  national,
  members,
  mayCount,
}: {
  visit: NationalVisit
  national: NationalBarrier
  members: readonly Member[]
  mayCount: MayCount
}) => {
  const { language } = visit
  const t = nationalTexts[language]
  return (
    <section class="plan-part" aria-labelledby="members">
      <h2 class="ds-heading" data-size="sm" id="members">
        {t.membersTitle(members.length)}
      </h2>
      <p>{members.length === 0 ? t.noMembers : t.membersLead}</p>
      <ul class="barrier-members">
        {members.map(({ reference, barrier }) => {
          const region = findRegion(reference.regionCode)?.name ?? reference.regionCode
          return (
            <li class="plan-barrier">
              <h3 class="ds-heading" data-size="2xs">
                {region}: {barrier?.title ?? t.memberGone}
              </h3>
              {mayCount(reference) && (
                <p>
                  <Tag color="info">{t.mayCount}</Tag>
                </p>
              )}
              {barrier && (
                <>
                  <p class="plan-origin">
                    {planWords[language].barrierLevels[barrier.level].name} · {t.weight}{' '}
                    {planWords[language].barrierWeights[barrier.weight]}
                  </p>
                  {[barrier.stops, barrier.text, barrier.evidence].map(
                    (text) => text && <p class="plan-text">{text}</p>,
                  )}
                </>
              )}
              <div class="plan-tools">
                <a
                  class="ds-link"
                  href={visit.path('plan', { region: reference.regionCode, round: reference.roundId })}
                >
                  {t.toPlan}
                  <span class="ds-sr-only">: {region}</span>
                </a>
                <EntryButton
                  action={visit.path('takeOutBarrier', { national: national.id })}
                  formKey={visit.newFormKey()}
                  label={t.takeOut}
                  of={`${region}, ${barrier?.title ?? ''}`}
                  name="member"
                  value={referenceText(reference)}
                />
              </div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** What has happened, newest first. */
export const Events = ({ visit, national }: { visit: NationalVisit; national: NationalBarrier }) => {
  const { language } = visit
  return (
    <section class="plan-part" aria-labelledby="events">
      <h2 class="ds-heading" data-size="sm" id="events">
        {nationalTexts[language].historyTitle}
      </h2>
      <ul class="ds-list">
        {national.events.toReversed().map(({ kind, at, by }) => (
          <li>
            {formatMoment(at, language)}: {barrierWords[language].events[kind]} ({by.name})
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Publishing and undoing: buttons that say what they lead to. */
export const Decisions = ({ visit, national }: { visit: NationalVisit; national: NationalBarrier }) => {
  const t = nationalTexts[visit.language]
  const params = { national: national.id }
  return (
    <>
      <section class="plan-part" aria-labelledby="release">
        <h2 class="ds-heading" data-size="sm" id="release">
          {t.releaseTitle}
        </h2>
        <p>{national.isReleased ? t.isReleased : t.isNotReleased}</p>
        <form method="post" action={visit.path('releaseNational', params)}>
          <FormSecrets formKey={visit.newFormKey()} version={national.version} />
          <SubmitButton variant="secondary" name="released" value={national.isReleased ? 'no' : 'yes'}>
            {national.isReleased ? t.withdraw : t.release}
          </SubmitButton>
        </form>
      </section>
      {!national.isReleased && (
        <section class="plan-part" aria-labelledby="dissolve">
          <h2 class="ds-heading" data-size="sm" id="dissolve">
            {t.dissolveTitle}
          </h2>
          <p>{t.dissolveText}</p>
          <form method="post" action={visit.path('dissolveNational', params)}>
            <FormSecrets formKey={visit.newFormKey()} version={national.version} />
            <SubmitButton variant="secondary" color="danger">
              {t.dissolve}
            </SubmitButton>
          </form>
        </section>
      )}
    </>
  )
}
