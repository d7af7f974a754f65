import { actorKinds, canBeReached, type ListedActor } from '#shared/actors/listed-actor.ts'
import type { Language } from '#shared/platform/language.ts'
import { regions } from '#shared/regions/regions.ts'
import { Breadcrumbs, PageHeading } from '../components/page-parts.tsx'
import { SourceLink } from '../hub/foreign-link.tsx'
import { hubTexts } from '../hub/hub-texts.ts'
import { pathTo } from '../paths.ts'
import { formatDay } from '../texts/format.ts'
import { actorsCsvName } from './actors-csv.ts'
import { actorsTexts } from './actors-texts.ts'
import { type ActorFilter, type actorsView, maxSearch } from './actors-view.ts'
import { Contact } from './contact.tsx'
import { wayTexts } from './way-texts.ts'

const Filter = ({ language, filter }: { language: Language; filter: ActorFilter }) => {
  const t = actorsTexts[language]
  return (
    <form class="actor-filter" method="get" action={pathTo('actors', language)}>
      <div class="ds-field">
        <label class="ds-label" for="kind">
          {t.kind}
        </label>
        <select class="ds-input" id="kind" name="kind">
          <option value="">{t.all}</option>
          {actorKinds.map((kind) => (
            <option value={kind} selected={kind === filter.kind}>
              {t.kinds[kind]}
            </option>
          ))}
        </select>
      </div>
      <div class="ds-field">
        <label class="ds-label" for="region">
          {t.region}
        </label>
        <select class="ds-input" id="region" name="region">
          <option value="">{t.anyRegion}</option>
          {regions.map(({ code, name }) => (
            <option value={code} selected={code === filter.region}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <div class="ds-field">
        <label class="ds-label" for="q">
          {t.search}
        </label>
        <input class="ds-input" type="search" id="q" name="q" value={filter.search} maxlength={maxSearch} />
      </div>
      <button class="ds-button" data-variant="secondary" type="submit">
        {t.show}
      </button>
    </form>
  )
}

/** A region's name leads to its own page. */
const Name = ({ language, actor }: { language: Language; actor: ListedActor }) => {
  const [region] = actor.regions
  if (actor.kind !== 'region' || region === undefined) return <>{actor.name[language]}</>
  return <a href={pathTo('regionPage', language, { region })}>{actor.name[language]}</a>
}

const Entry = ({ language, actor }: { language: Language; actor: ListedActor }) => {
  const t = actorsTexts[language]
  const { lastCheckedOn, nextCheckOn, source, branch } = actor
  return (
    <li class="actor" id={actor.id}>
      <h3 class="actor__name">
        <Name language={language} actor={actor} />
      </h3>
      <p>{actor.does[language]}</p>
      <p>
        {wayTexts[language].contact}: <Contact language={language} actor={actor} />
        {branch && (
          <>
            . {t.branch}: {branch[language]}
          </>
        )}
      </p>
      <p class="actor__facts">
        {source && (
          <>
            {hubTexts[language].source}: <SourceLink source={source} language={language} />.{' '}
          </>
        )}
        {lastCheckedOn ? t.checked(formatDay(lastCheckedOn, language)) : t.notChecked}{' '}
        {t.nextCheck(formatDay(nextCheckOn, language))}
      </p>
    </li>
  )
}

/** The regions of which nothing is known are named in one row: 21 boxes that all say so would hide the others. */
const Unknown = ({ language, actors }: { language: Language; actors: readonly ListedActor[] }) =>
  actors.length === 0 ? null : (
    <div class="actor actor--unknown">
      <p>
        {actorsTexts[language].missingLong}{' '}
        {actors.map((actor, index) => (
          <>
            {index > 0 && ', '}
            <Name language={language} actor={actor} />
          </>
        ))}
        .
      </p>
    </div>
  )

/** The register as anyone reads it. */
export const ActorsPage = ({
  language,
  filter,
  view,
  contact,
}: {
  language: Language
  filter: ActorFilter
  view: ReturnType<typeof actorsView>
  contact: string
}) => {
  const t = actorsTexts[language]
  return (
    <>
      <Breadcrumbs language={language} links={[{ href: pathTo('hub', language), label: hubTexts[language].title }]} />
      <PageHeading title={t.title} lead={t.lead} />
      <Filter language={language} filter={filter} />
      <p role="status">{view.count === 0 ? t.none : t.found(view.count)}</p>
      {view.groups.map(({ kind, actors }) => {
        const isFolded = ({ kind: one }: ListedActor) => one === 'region'
        const unknown = actors.filter((actor) => isFolded(actor) && !canBeReached(actor))
        return (
          <section aria-labelledby={kind}>
            <h2 class="ds-heading" data-size="sm" id={kind}>
              {t.kinds[kind]}
            </h2>
            {t.notAll[kind] && <p>{t.notAll[kind]}</p>}
            <Unknown language={language} actors={unknown} />
            <ul class="actors">
              {actors
                .filter((actor) => !unknown.includes(actor))
                .map((actor) => (
                  <Entry language={language} actor={actor} />
                ))}
            </ul>
          </section>
        )
      })}
      <p>
        <a href={pathTo('actorFile', language, { file: actorsCsvName })}>{t.download}</a>
      </p>
      <p>
        <a href={`mailto:${contact}`}>{t.wrong}</a>
      </p>
    </>
  )
}
