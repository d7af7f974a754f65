import type { Language } from '#shared/platform/language.ts'
import type { QualityReport } from '#shared/quality/quality-report.ts'
import { regions } from '#shared/regions/regions.ts'
import type { Round } from '#shared/rounds/round.ts'
import type { Snapshot } from '#shared/statistics/snapshot.ts'
import { KeptPromise } from '../quality/kept-promise.tsx'
import { DeskReminders, type RemindForm } from './desk-remind.tsx'
import { deskTexts } from './desk-texts.ts'
import { type MissingKind, missingView } from './missing-view.ts'
import { Section } from './picture-parts.tsx'
import { reminderLink, withoutOwner } from './reminder.ts'

/** Whom to remind: the addresses of each region's owners, and the site that the letter points to. */
type Reminding = {
  owners: ReadonlyMap<string, readonly string[]>
  site: string
  /** Where the coordinator invites a region's first owner. */
  invite: (code: string) => string
}

export type MissingProps = {
  snapshot: Snapshot
  round: Round | null
  /** The last days of the regions that have been given longer than the others. */
  ownDays: ReadonlyMap<string, string>
  language: Language
  now: Date
  reminding: Reminding
  /** The reminders in one step, one for each matter that some region lacks. */
  reminders: readonly RemindForm[]
  /** What was promised of the counts and what has come of it. */
  quality: QualityReport | null
}

const Remind = ({
  codes,
  kind,
  language,
  owners,
  site,
}: Reminding & { codes: string[]; kind: string; language: Language }) => {
  const t = deskTexts[language]
  const href = reminderLink({ codes, owners, kind, site, language })
  if (!href) return null
  const reached = codes.length - withoutOwner(codes, owners).length
  return (
    <dd class="national-missing__remind">
      <a class="ds-link" href={href} aria-label={t.remindLabel(kind)}>
        {t.remind}
      </a>
      {reached < codes.length && <span class="national-note"> {t.reached(reached, codes.length)}</span>}
    </dd>
  )
}

/** The regions with nobody to remind, each with the way to invite someone. */
const Unowned = ({ language, owners, invite }: Reminding & { language: Language }) => {
  const t = deskTexts[language]
  const unowned = regions.filter(({ code }) => withoutOwner([code], owners).length > 0)
  if (unowned.length === 0) return null
  return (
    <div class="national-missing__kind">
      <dt>{t.unowned(unowned.length)}</dt>
      {unowned.map(({ code, name }) => (
        <dd>
          <a class="ds-link" href={invite(code)} aria-label={t.inviteTo(name)}>
            {name}
          </a>
        </dd>
      ))}
    </div>
  )
}

const Kind = ({ kind, language, reminding }: { kind: MissingKind; language: Language; reminding: Reminding }) => (
  <div class="national-missing__kind">
    <dt>
      {kind.title} ({kind.regions.length})
    </dt>
    {kind.regions.map(({ text, since }) => (
      <dd>
        {text}
        {since && <span class="national-missing__since">{since}</span>}
      </dd>
    ))}
    <Remind codes={kind.regions.map(({ code }) => code)} kind={kind.title} language={language} {...reminding} />
  </div>
)

/** Who is missing and since when, the reminders, and what was promised of the counts beside what came of it. */
export const Missing = ({ snapshot, round, ownDays, language, now, reminding, reminders, quality }: MissingProps) => {
  const t = deskTexts[language]
  const missing = missingView(snapshot, { round, ownDays, now, language })
  return (
    <Section id="missing" title={t.missingTitle} {...(missing.kinds.length > 0 ? { lead: t.missingLead } : {})}>
      {missing.kinds.length === 0 ? (
        <p>{missing.nothing}</p>
      ) : (
        <dl class="national-missing">
          {missing.kinds.map((kind) => (
            <Kind kind={kind} language={language} reminding={reminding} />
          ))}
          <Unowned language={language} {...reminding} />
        </dl>
      )}
      <DeskReminders forms={reminders} language={language} />
      <KeptPromise measure="validations" report={quality} language={language} />
    </Section>
  )
}
