import {
  accessibilityOf,
  type CheckedVersion,
  type DocumentVersion,
  type ProjectDocument,
  publicVersions,
} from '#shared/documents/document.ts'
import { lacksOf } from '#shared/documents/pdf-findings.ts'
import { isOverdue } from '#shared/evidence/evidence.ts'
import type { Language } from '#shared/platform/language.ts'
import { Notice, Table, Tag } from '../components/page-parts.tsx'
import { refusalSentence } from '../evidence/piece-file.tsx'
import { pieceTexts } from '../evidence/piece-texts.ts'
import { pathTo } from '../paths.ts'
import { formatMoment } from '../texts/format.ts'
import { documentDeskTexts } from './document-desk-texts.ts'

const colors = {
  awaiting: 'neutral',
  checking: 'info',
  accepted: 'success',
  refused: 'danger',
} as const

export const VersionState = ({ language, state }: { language: Language; state: DocumentVersion['state'] }) => (
  <Tag color={colors[state]}>{documentDeskTexts[language].states[state]}</Tag>
)

/** In plain words what a file lacks for those who do not see it. Nothing for one in which no fault was found. */
export const AccessibilityWarning = ({ language, version }: { language: Language; version: CheckedVersion }) => {
  const t = documentDeskTexts[language]
  const { findings } = version
  if (findings === undefined || version.state !== 'accepted') return null
  if (accessibilityOf(version) === 'accessible')
    return findings !== 'unreadable' && !findings.claimsUa ? <p>{t.noClaim}</p> : null
  return (
    <Notice color="warning">
      <p>
        <strong>{t.warning}</strong>
      </p>
      <ul class="ds-list">
        {findings === 'unreadable' ? (
          <li>{t.unreadable}</li>
        ) : (
          lacksOf(findings).map((demand) => <li>{t.lacks[demand]}</li>)
        )}
      </ul>
      <p>{t.warningNext}</p>
    </Notice>
  )
}

/** What has become of the newest file. */
export const NewestFile = ({
  language,
  document,
  now,
  address,
}: {
  language: Language
  document: { versions: readonly CheckedVersion[] }
  now: Date
  address: string
}) => {
  const newest = document.versions.at(-1)
  const t = pieceTexts[language]
  if (newest?.state === 'checking')
    return isOverdue(newest, now) ? (
      <Notice color="warning">{t.overdue}</Notice>
    ) : (
      <upload-check data-address={address}>
        <Notice color="info" isStatus>
          <p>{t.checking}</p>
          <noscript>
            <p>
              <a class="ds-link" href={`${address}?auto=1`}>
                {t.look}
              </a>
            </p>
          </noscript>
        </Notice>
      </upload-check>
    )
  if (newest?.refusal)
    return (
      <Notice color="danger">
        <p>
          <strong>{t.refusedTitle}</strong>
        </p>
        <p>{refusalSentence(newest.refusal, newest, language)}</p>
      </Notice>
    )
  return newest ? <AccessibilityWarning language={language} version={newest} /> : null
}

export const VersionTable = ({ language, document }: { language: Language; document: ProjectDocument }) => {
  const t = documentDeskTexts[language]
  const { columns } = t
  const out = new Set(publicVersions(document).map(({ number }) => number))
  return (
    <Table
      isStacked
      caption={t.versions}
      columns={[
        { label: columns.number },
        { label: columns.file },
        { label: columns.when },
        { label: columns.state },
        { label: columns.accessible },
      ]}
      rows={document.versions.toReversed().map((version) => [
        String(version.number),
        out.has(version.number) ? (
          <a
            class="ds-link"
            href={pathTo('projectFile', language, { document: document.id, number: String(version.number) })}
          >
            {version.fileName}
          </a>
        ) : (
          version.fileName
        ),
        `${formatMoment(version.uploadedAt, language)}, ${version.uploadedBy.name}`,
        version.state === 'accepted' && !out.has(version.number) ? (
          <Tag color="warning">{t.states['taken-down']}</Tag>
        ) : (
          <VersionState language={language} state={version.state} />
        ),
        version.state === 'accepted' ? t.accessible[accessibilityOf(version)] : '–',
      ])}
    />
  )
}
