import type { Child } from 'hono/jsx'
import { FormSecrets, type FormState, SubmitButton, TextArea, TextInput } from '../components/form-parts.tsx'
import { pathTo } from '../paths.ts'
import { maxReasonLength } from './desk-form.ts'
import { releaseDeskTexts } from './desk-texts.ts'
import type { ReleasePageProps } from './release-page.tsx'
import { releasePageTexts } from './release-page-texts.ts'

type DeedProps = ReleasePageProps & { deed: 'move' | 'cancel'; title: string; children?: Child }

/** A form with a reason, folded; open again when something in it was wrong. */
const Deed = ({ language, release, version, form, typed, posted, newFormKey, deed, title, children }: DeedProps) => {
  const t = releaseDeskTexts[language]
  const isPosted = posted === deed
  const own: FormState = isPosted ? form : { errors: {}, language }
  const path = deed === 'move' ? 'moveRelease' : 'cancelRelease'
  return (
    <details class="ds-details" open={isPosted}>
      <summary>{title}</summary>
      <form class="form" method="post" action={pathTo(path, language, { release: release.id })}>
        <FormSecrets formKey={newFormKey()} version={version} />
        {deed === 'move' && (
          <TextInput
            form={own}
            name="day"
            label={t.day}
            value={isPosted ? typed.day : release.day}
            type="date"
            width="short"
            isRequired
          />
        )}
        <TextArea
          form={own}
          name="reason"
          label={t.reason}
          hint={t.reasonHint}
          value={isPosted ? typed.reason : ''}
          maxLength={maxReasonLength}
          isRequired
        />
        {children}
      </form>
    </details>
  )
}

/** Holding back what is not out, and letting it go. */
const Hold = ({ language, release, version, newFormKey }: ReleasePageProps) => {
  const t = releasePageTexts[language]
  if (!release.heldAt && release.status === 'failed') return null
  const params = { release: release.id }
  return (
    <form class="form" method="post" action={pathTo(release.heldAt ? 'letGoRelease' : 'holdRelease', language, params)}>
      <FormSecrets formKey={newFormKey()} version={version} />
      <p>{release.heldAt ? (release.isAnnounced ? t.letGoWhy : t.letGoNowWhy) : t.holdWhy}</p>
      <SubmitButton variant="secondary">{release.heldAt ? t.letGo : t.hold}</SubmitButton>
    </form>
  )
}

/** What can be done with a release that is not out: making it now, holding it back, moving it, cancelling it. */
export const ReleaseDeeds = (props: ReleasePageProps) => {
  const { language, release, version, newFormKey } = props
  const t = releasePageTexts[language]
  if (release.status === 'published' || release.status === 'cancelled') return null
  const isPrepared = release.status === 'prepared'
  return (
    <>
      <Hold {...props} />
      {(release.isAnnounced || release.status !== 'planned') && (
        <form class="form" method="post" action={pathTo('askForRelease', language, { release: release.id })}>
          <FormSecrets formKey={newFormKey()} version={version} />
          {isPrepared && <p>{t.askWhy}</p>}
          <SubmitButton variant="secondary">{isPrepared ? t.askAgain : t.ask}</SubmitButton>
        </form>
      )}
      {release.isAnnounced &&
        (isPrepared ? (
          <p>{t.notMoved}</p>
        ) : (
          <Deed {...props} deed="move" title={t.moveTitle}>
            <SubmitButton>{t.move}</SubmitButton>
          </Deed>
        ))}
      <Deed {...props} deed="cancel" title={t.cancelTitle}>
        <p>{t.cancelWhy}</p>
        <SubmitButton color="danger">{t.cancel}</SubmitButton>
      </Deed>
    </>
  )
}
