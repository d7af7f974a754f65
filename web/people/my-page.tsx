import { type Membership, nationalRoles, type Role } from '#shared/people/person.ts'
import { findRegion } from '#shared/regions/regions.ts'
import { Card, Notice, PageHeading } from '../components/page-parts.tsx'
import { ForYouSection } from '../reminders/for-you-section.tsx'
import { readForYou } from '../reminders/read-for-you.ts'
import type { Site, Visit } from '../site.tsx'
import { formatList } from '../texts/format.ts'
import { peopleTexts } from './people-texts.ts'

type MyVisit = Visit<'myPage'>

const TimeCard = ({ visit: { language, path } }: { visit: MyVisit }) => {
  const t = peopleTexts[language]
  return (
    <Card title={t.yourTime}>
      <p>{t.yourTimeLead}</p>
      <p>
        <a class="ds-button" data-variant="secondary" href={path('myTime')}>
          {t.toTime}
        </a>
      </p>
    </Card>
  )
}

const NationalCard = ({ visit: { language, path }, roles }: { visit: MyVisit; roles: readonly Role[] }) => {
  const t = peopleTexts[language]
  const isAtDesk = roles.includes('coordinator')
  const isPublisher = isAtDesk || roles.includes('communicator')
  return (
    <Card title={t.yourNationalRoles}>
      <ul class="ds-list">
        {nationalRoles
          .filter((role) => roles.includes(role))
          .map((role) => (
            <li>
              {t.roles[role].name}: {t.roles[role].may}
            </li>
          ))}
      </ul>
      <p class="button-row">
        {isAtDesk && (
          <a class="ds-button" href={path('coordinator')}>
            {t.toDesk}
          </a>
        )}
        <a class="ds-button" data-variant="secondary" href={isPublisher ? path('reportDesk') : path('reports')}>
          {t.toReports}
        </a>
        {roles.includes('administrator') && (
          <a class="ds-button" href={path('timeDesk')}>
            {t.toTimeDesk}
          </a>
        )}
        {!isAtDesk && (
          <a class="ds-button" data-variant="secondary" href={path('nationalPicture')}>
            {t.toPicture}
          </a>
        )}
      </p>
    </Card>
  )
}

const RegionsCard = ({
  visit: { language, path },
  memberships,
}: {
  visit: MyVisit
  memberships: readonly Membership[]
}) => {
  const t = peopleTexts[language]
  return (
    <Card title={t.yourRegions}>
      <ul class="ds-list">
        {memberships.map(({ scope, roles }) => (
          <li>
            <a class="ds-link" href={path('region', { region: scope })}>
              {findRegion(scope)?.name}
            </a>{' '}
            (
            {formatList(
              roles.map((role) => t.roles[role].name.toLowerCase()),
              language,
            )}
            )
          </li>
        ))}
      </ul>
    </Card>
  )
}

const showMyPage = async (visit: MyVisit): Promise<Response> => {
  const { deps, now, person, language, path, page, query, redirect } = visit
  const t = peopleTexts[language]
  const { memberships } = person
  const [only] = memberships
  const hasTime = await deps.timeSheets.isInvolved(person.email)
  if (memberships.length === 1 && only && only.scope !== 'SE' && !hasTime && !query.has('accepted'))
    return redirect(path('region', { region: only.scope }))
  const national = memberships.find(({ scope }) => scope === 'SE')
  const regional = memberships.filter(({ scope }) => scope !== 'SE')
  const items = await readForYou({ deps, person, now })
  return page({
    title: t.myPage,
    children: (
      <>
        <PageHeading title={t.hello(person.name)} lead={memberships.length === 0 ? t.noRoles : undefined} />
        {query.has('accepted') && (
          <Notice color="success" isStatus>
            {t.accepted}
          </Notice>
        )}
        {memberships.length === 0 && <p>{t.noRolesHelp}</p>}
        {(memberships.length > 0 || hasTime) && <ForYouSection items={items} language={language} />}
        {hasTime && <TimeCard visit={visit} />}
        {national && <NationalCard visit={visit} roles={national.roles} />}
        {regional.length > 0 && <RegionsCard visit={visit} memberships={regional} />}
      </>
    ),
  })
}

/** Where a person lands after signing in: her regions and national roles. Goes straight to the only region there is. */
export const registerMyPage = (site: Site): void => {
  site.on('myPage', showMyPage)
}
