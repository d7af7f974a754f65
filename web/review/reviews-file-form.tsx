import type { Language } from '#shared/platform/language.ts'
import type { Round } from '#shared/rounds/round.ts'
import { Select, SubmitButton } from '../components/form-parts.tsx'
import { pathTo } from '../paths.ts'
import { reviewedStates, reviewsFileTexts } from './reviews-file-texts.ts'

/** Where the coordinator takes a round's mappings with her: which round, and how far they have come in the review. */
export const ReviewsFileForm = ({ rounds, language }: { rounds: readonly Round[]; language: Language }) => {
  const [newest] = rounds
  if (!newest) return null
  const t = reviewsFileTexts[language]
  const form = { errors: {}, language }
  return (
    <section aria-labelledby="file">
      <h2 class="ds-heading" data-size="sm" id="file">
        {t.title}
      </h2>
      <p>{t.lead}</p>
      <form method="get" action={pathTo('reviewsFile', language)} class="plan-desk-filter">
        <Select
          form={form}
          name="round"
          label={t.round}
          value={newest.id}
          options={rounds.map(({ id, title }) => ({ value: id, label: title[language] }))}
        />
        <Select
          form={form}
          name="state"
          label={t.state}
          value="accepted"
          options={reviewedStates.map((state) => ({ value: state, label: t.states[state] }))}
        />
        <SubmitButton variant="secondary">{t.get}</SubmitButton>
      </form>
    </section>
  )
}
