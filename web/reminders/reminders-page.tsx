import type { Language } from '#shared/platform/language.ts'
import { frequencies } from '#shared/reminders/reminder-choice.ts'
import { matterOf, type ReminderRun } from '#shared/reminders/reminder-run.ts'
import { FormSecrets, SubmitButton } from '../components/form-parts.tsx'
import { Breadcrumbs, Notice, PageHeading, Table, Tag } from '../components/page-parts.tsx'
import { formatDay, formatList, formatMoment } from '../texts/format.ts'
import { siteTexts } from '../texts/site-texts.ts'
import { reminderDeskTexts } from './desk-texts.ts'
import type { RoundReminders } from './reminders-view.ts'

type PageProps = {
  language: Language
  rounds: readonly RoundReminders[]
  runs: readonly ReminderRun[]
  notice: { color: 'success' | 'warning'; text: string } | null
  addresses: { desk: string; remind: string }
  newFormKey(): string
}

const Missing = ({ view, language }: { view: RoundReminders; language: Language }) => {
  const t = reminderDeskTexts[language]
  const { missing, withoutTeam, extended, people } = view
  if (missing.length === 0) return <p>{t.allIn}</p>
  const count = frequencies.reduce((sum, frequency) => sum + people[frequency], 0)
  return (
    <>
      <details class="ds-details">
        <summary>
          {t.missing(missing.length)} {t.showMissing}
        </summary>
        <div>
          <p>{formatList(missing, language)}</p>
        </div>
      </details>
      {count > 0 && (
        <>
          <p>{t.people(count)}</p>
          <ul class="ds-list">
            {frequencies
              .filter((frequency) => people[frequency] > 0)
              .map((frequency) => (
                <li>{t.byChoice[frequency](people[frequency])}</li>
              ))}
          </ul>
        </>
      )}
      {withoutTeam.length > 0 && <p>{t.withoutTeam(formatList(withoutTeam, language))}</p>}
      {extended.map(({ region, day }) => (
        <p>{t.extended(region, formatDay(day, language))}</p>
      ))}
    </>
  )
}

const RoundPart = ({ view, page }: { view: RoundReminders; page: PageProps }) => {
  const { language, addresses } = page
  const t = reminderDeskTexts[language]
  const { round } = view
  const title = round.title[language]
  return (
    <section class="reminder-round" aria-labelledby={`round-${round.id}`}>
      <h2 class="ds-heading" data-size="sm" id={`round-${round.id}`}>
        {title}
      </h2>
      <p>{t.deadline(formatDay(round.deadline, language))}</p>
      <Missing view={view} language={language} />
      {view.missing.length > 0 && (
        <form method="post" action={addresses.remind} class="reminder-now">
          <FormSecrets formKey={page.newFormKey()} />
          <input type="hidden" name="about" value="mapping" />
          <input type="hidden" name="round" value={round.id} />
          <p>{t.remindMeans}</p>
          <SubmitButton variant="secondary">
            {t.remind}
            <span class="ds-sr-only">{t.remindAbout(title)}</span>
          </SubmitButton>
        </form>
      )}
      <Table
        caption={t.mails(title)}
        columns={[{ label: t.when }, { label: t.day }, { label: t.state }]}
        rows={view.mails.map(({ step, day, isPast }) => [
          t.step(step),
          formatDay(day, language),
          <Tag color={isPast ? 'neutral' : 'info'}>{isPast ? t.past : t.toCome}</Tag>,
        ])}
      />
      <p>{t.closes(formatDay(round.closesOn, language))}</p>
    </section>
  )
}

const Runs = ({ runs, language }: Pick<PageProps, 'runs' | 'language'>) => {
  const t = reminderDeskTexts[language]
  return (
    <section aria-labelledby="runs">
      <h2 class="ds-heading" data-size="sm" id="runs">
        {t.runs}
      </h2>
      {runs.length === 0 ? (
        <p>{t.noRuns}</p>
      ) : (
        <Table
          isStacked
          caption={t.runsCaption}
          columns={[
            { label: t.at },
            { label: t.why },
            { label: t.mailed, isNumber: true },
            { label: t.failed, isNumber: true },
            { label: t.quiet, isNumber: true },
          ]}
          rows={runs.map((run) => [
            formatMoment(run.at, language),
            t.reasons[matterOf(run) ?? 'schedule'],
            run.mailedCount,
            run.failedCount,
            run.quietCount,
          ])}
        />
      )}
    </section>
  )
}

/** What goes out about the rounds' last days, when and to how many, what has gone, and the button that reminds now. */
export const RemindersPage = (page: PageProps) => {
  const { language, rounds, runs, notice, addresses } = page
  const t = reminderDeskTexts[language]
  return (
    <>
      <Breadcrumbs language={language} links={[{ href: addresses.desk, label: siteTexts[language].desk }]} />
      <PageHeading title={t.title} lead={t.lead} />
      {notice && (
        <Notice color={notice.color} isStatus>
          <p>{notice.text}</p>
        </Notice>
      )}
      {rounds.length === 0 && <p>{t.noRounds}</p>}
      {rounds.map((view) => (
        <RoundPart view={view} page={page} />
      ))}
      <Runs runs={runs} language={language} />
    </>
  )
}
