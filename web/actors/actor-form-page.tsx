import type { ActorRecord } from '#shared/actors/actor-record.ts'
import type { ListedActor } from '#shared/actors/listed-actor.ts'
import type { Language } from '#shared/platform/language.ts'
import { FormSecrets, SubmitButton } from '../components/form-parts.tsx'
import { Card, Notice, PageHeading } from '../components/page-parts.tsx'
import { pathTo } from '../paths.ts'
import { formatDay } from '../texts/format.ts'
import { ActorFieldsForm } from './actor-fields.tsx'
import { actorsTexts } from './actors-texts.ts'
import { Contact } from './contact.tsx'
import { actorDeskTexts } from './desk-texts.ts'
import type { FormProps } from './kind-fields.tsx'

const Stands = ({ language, actor }: { language: Language; actor: ListedActor }) => (
  <>
    <p>
      <strong>{actor.name[language]}</strong>. {actor.does[language]}
    </p>
    <p>
      <Contact language={language} actor={actor} />
    </p>
  </>
)

type ActorPageProps = FormProps & {
  record: ActorRecord
  versions: readonly ActorRecord[]
  /** What a colleague saved meanwhile. */
  theirs: ActorRecord | null
  said: 'saved' | 'confirmed' | null
  version: number
  /** Whether it came with the program. */
  isShipped: boolean
  newFormKey: () => string
}

/** One entry on the desk: its fields, whether it was checked, and its versions. */
export const DeskActorPage = (props: ActorPageProps) => {
  const { language, record, versions, theirs, said, version, isShipped, newFormKey } = props
  const t = actorDeskTexts[language]
  const { id, name, lastCheckedOn, nextCheckOn } = record.actor
  return (
    <>
      <PageHeading
        title={name[language]}
        lead={
          <>
            {lastCheckedOn
              ? actorsTexts[language].checked(formatDay(lastCheckedOn, language))
              : actorsTexts[language].notChecked}{' '}
            {actorsTexts[language].nextCheck(formatDay(nextCheckOn, language))}
          </>
        }
      />
      {said && (
        <Notice color="success" isStatus>
          <p>{t[said]}</p>
        </Notice>
      )}
      {theirs && (
        <Notice color="warning" isStatus>
          <p>{t.stale(theirs.changed?.by.name ?? '')}</p>
          <Stands language={language} actor={theirs.actor} />
        </Notice>
      )}
      <Card title={t.confirmTitle}>
        <p>{t.confirmText}</p>
        <form method="post" action={pathTo('confirmActor', language, { actor: id })}>
          <FormSecrets formKey={newFormKey()} version={record.version} />
          <SubmitButton variant="secondary">{t.confirmButton}</SubmitButton>
        </form>
      </Card>
      <ActorFieldsForm
        {...props}
        action={pathTo('saveActor', language, { actor: id })}
        formKey={newFormKey()}
        version={version}
        hasHidden
        hasId={false}
      />
      <section aria-labelledby="versions">
        <h2 class="ds-heading" data-size="sm" id="versions">
          {t.versions}
        </h2>
        <ul>
          {versions.map((one) => (
            <li>
              {t.versionLine(one.version, one.changed?.by.name ?? '', formatDay(one.changed?.at ?? '', language))}
              <Stands language={language} actor={one.actor} />
            </li>
          ))}
          {isShipped && <li>{t.fromProgram}</li>}
        </ul>
      </section>
    </>
  )
}

/** The form for a new entry. */
export const NewActorPage = (props: FormProps & { formKey: string }) => {
  const t = actorDeskTexts[props.language]
  return (
    <>
      <PageHeading title={t.newTitle} />
      <ActorFieldsForm {...props} action={pathTo('addActor', props.language)} hasId />
    </>
  )
}
