import type { ProjectEvent } from '#shared/events/event.ts'
import { hasEnded } from '#shared/events/event.ts'
import type { ShownFile } from '#shared/events/event-file.ts'
import type { Material } from '#shared/events/material.ts'
import type { Language } from '#shared/platform/language.ts'
import { inLanguage } from '../barriers/barrier-words.ts'
import { Notice, Tag, Words } from '../components/page-parts.tsx'
import { Facts } from '../plans/plan-parts.tsx'
import { formatDay } from '../texts/format.ts'
import { softly } from '../texts/soft-hyphens.ts'
import { eventTexts } from './event-texts.ts'
import { organiserName, regionNames, whenWords, whereWords } from './event-words.ts'
import { FileItem } from './file-parts.tsx'

/** A text of several paragraphs, with an empty line between them. */
export const Paragraphs = ({ text, lang }: { text: string; lang?: Language | undefined }) => (
  <>
    {text
      .split(/\n\s*\n/)
      .filter((paragraph) => paragraph.trim() !== '')
      .map((paragraph) => (
        <p class="event-text" lang={lang}>
          {paragraph.trim()}
        </p>
      ))}
  </>
)

/** What it is, how it is held, and whether it is still to come. */
export const EventTags = ({ event, language, now }: { event: ProjectEvent; language: Language; now: Date }) => {
  const t = eventTexts[language]
  return (
    <span class="event-tags">
      <Tag color="info">{t.kinds[event.kind]}</Tag>
      <Tag color="neutral">{t.forms[event.form]}</Tag>
      {event.status === 'cancelled' ? (
        <Tag color="danger">{t.cancelled}</Tag>
      ) : (
        hasEnded(event, now) && <Tag color="neutral">{t.over}</Tag>
      )}
    </span>
  )
}

/** When and where it is, who holds it and whom it is for. */
export const EventFacts = ({ event, language }: { event: ProjectEvent; language: Language }) => {
  const t = eventTexts[language]
  const { regionCodes, theme, lastDay, organiser } = event
  return (
    <Facts
      facts={[
        { name: t.facts.when, value: whenWords(event, language) },
        { name: t.facts.where, value: whereWords(event, language) },
        { name: t.facts.organiser, value: organiserName(organiser, language) },
        {
          name: t.facts.audience,
          value: regionCodes.length > 0 && `${regionNames(regionCodes, language)}. ${t.audienceNote}`,
        },
        { name: t.facts.theme, value: theme?.subjectTitle[language] },
        { name: t.facts.lastDay, value: lastDay && formatDay(lastDay, language) },
      ].filter(({ value }) => value !== false)}
    />
  )
}

/** Says that an event is cancelled, and why. */
export const CancelledNotice = ({ event, language }: { event: ProjectEvent; language: Language }) => {
  const t = eventTexts[language]
  if (event.status !== 'cancelled') return null
  return (
    <Notice color="warning">
      <p>
        <strong>{t.wasCancelled}</strong>
      </p>
      <p>{event.announced?.reason || t.noReason}</p>
    </Notice>
  )
}

export type MaterialsProps = {
  language: Language
  materials: readonly Material[]
  files: readonly ShownFile[]
  /** The address of a file. */
  toFile: (id: string) => string
  contact: string
}

/** What was shown and recorded: files to download, and links. */
export const Materials = ({ language, materials, files, toFile, contact }: MaterialsProps) => {
  const t = eventTexts[language]
  return (
    <ul class="event-materials">
      {files.map((file) => (
        <FileItem language={language} file={file} href={toFile(file.id)} contact={contact} />
      ))}
      {materials.map(({ kind, title, url, captions, transcript }) => (
        <li>
          <a class="ds-link" href={url} rel="noreferrer">
            {title}
          </a>
          {kind === 'recording' && (
            <span class="event-materials__more">
              {t.recording}. {t.captions}: {captions}.{' '}
              <a class="ds-link" href={transcript} rel="noreferrer">
                {t.transcript}
                <span class="tables-heard">: {title}</span>
              </a>
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}

/** The title, marked when it is in the other language. */
export const EventTitle = ({
  event,
  language,
}: {
  event: Pick<ProjectEvent, 'title' | 'titleEn'>
  language: Language
}) => {
  const { text, lang } = inLanguage(event.title, event.titleEn, language)
  return <Words text={softly(text)} lang={lang} />
}
