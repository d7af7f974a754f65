import type { Language } from '#shared/platform/language.ts'
import { nextDay, type ReportProfile } from '#shared/reports/report-profile.ts'
import { Breadcrumbs, Notice, PageHeading, Table } from '../../components/page-parts.tsx'
import { pathTo } from '../../paths.ts'
import { formatDay, formatMoment } from '../../texts/format.ts'
import { deskTexts } from '../desk-texts.ts'
import { recipientWords } from '../desk-view.ts'
import { profileTexts } from './profile-texts.ts'

type ProfilesPageProps = {
  language: Language
  profiles: readonly ReportProfile[]
  now: Date
  done: string | null
}

/** The profiles: what each chooses, when it orders next, and who changed it last. */
export const ProfilesPage = ({ language, profiles, now, done }: ProfilesPageProps) => {
  const t = profileTexts[language]
  return (
    <>
      <Breadcrumbs
        language={language}
        links={[{ href: pathTo('reportDesk', language), label: deskTexts[language].title }]}
      />
      <PageHeading title={t.title} lead={t.lead} />
      {done && (
        <Notice color="success" isStatus>
          <p>{done}</p>
        </Notice>
      )}
      {profiles.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <Table
          caption={t.caption}
          columns={t.columns.map((label) => ({ label }))}
          isStacked
          rows={profiles.map(({ id, name, choice, schedule, changedAt, changedBy }) => {
            const day = nextDay(schedule, now)
            const order = pathTo('newReport', language, { recipient: choice.recipient })
            return [
              <a class="ds-link" href={pathTo('reportProfile', language, { profile: id })}>
                {name}
              </a>,
              recipientWords(choice, language),
              t.scheduleNames[schedule],
              day === null ? t.notScheduled : formatDay(day, language),
              t.changedBy(formatMoment(changedAt, language), changedBy.name),
              <a class="ds-link" href={`${order}?profil=${id}`} aria-label={t.orderFrom(name)}>
                {t.order}
              </a>,
            ]
          })}
        />
      )}
    </>
  )
}
