import { nationalRoles } from '#shared/people/person.ts'
import { findRegion } from '#shared/regions/regions.ts'
import { Card, Notice, PageHeading } from '../components/page-parts.tsx'
import { ForYouSection } from '../reminders/for-you-section.tsx'
import { readForYou } from '../reminders/read-for-you.ts'
import type { Site } from '../site.tsx'
import { formatList } from '../texts/format.ts'
import { peopleTexts } from './people-texts.ts'

/** Where a person lands after signing in: her regions and national roles. Goes straight to the only region there is. */
export const registerMyPage = (site: Site): void => {
  site.on('myPage', async ({ deps, now, person, language, path, page, query, redirect }) => {
    const t = peopleTexts[language]
    const [only] = person.memberships
    const hasTime = await deps.timeSheets.isInvolved(person.email)
    if (person.memberships.length === 1 && only && only.scope !== 'SE' && !hasTime && !query.has('accepted'))
      return redirect(path('region', { region: only.scope }))
    const national = person.memberships.find((membership) => membership.scope === 'SE')
    const regional = person.memberships.filter((membership) => membership.scope !== 'SE')
    const isAtDesk = national?.roles.includes('coordinator') ?? false
    const isPublisher = isAtDesk || (national?.roles.includes('communicator') ?? false)
    const items = await readForYou({ deps, person, now })
    return page({
      title: t.myPage,
      children: (
        <>
          <PageHeading title={t.hello(person.name)} lead={person.memberships.length === 0 ? t.noRoles : undefined} />
          {query.has('accepted') && (
            <Notice color="success" isStatus>
              {t.accepted}
            </Notice>
          )}
          {person.memberships.length === 0 && <p>{t.noRolesHelp}</p>}
          {(person.memberships.length > 0 || hasTime) && <ForYouSection items={items} language={language} />}
          {hasTime && (
            <Card title={t.yourTime}>
              <p>{t.yourTimeLead}</p>
              <p>
                <a class="ds-button" data-variant="secondary" href={path('myTime')}>
                  {t.toTime}
                </a>
              </p>
            </Card>
          )}
          {national && (
            <Card title={t.yourNationalRoles}>
              <ul class="ds-list">
                {nationalRoles
                  .filter((role) => national.roles.includes(role))
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
                {national.roles.includes('administrator') && (
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
          )}
          {regional.length > 0 && (
            <Card title={t.yourRegions}>
              <ul class="ds-list">
                {regional.map(({ scope, roles }) => (
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
          )}
        </>
      ),
    })
  })
}
