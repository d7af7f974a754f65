import { accessibilityOf, type CheckedVersion } from '#shared/documents/document.ts'
import { type EventFileType, eventFileTypes, type ShownFile } from '#shared/events/event-file.ts'
import type { Language } from '#shared/platform/language.ts'
import type { UploadKind } from '../evidence/upload-parts.tsx'
import { formatSize } from '../texts/format.ts'
import { fileTexts } from './file-texts.ts'

/** The files that may be put up at an event. */
export const eventFileKind = {
  types: eventFileTypes,
  wrongType: (language) => fileTexts[language].wrongType,
} as const satisfies UploadKind

/** Files of events are of these types only (`addEventFile`). */
export const typeOfVersion = ({ mediaType }: CheckedVersion): EventFileType =>
  eventFileTypes.find((type) => type === mediaType) ?? 'pdf'

/** What a link to a file says of it: its title, format and size. */
export const fileWords = (title: string, version: CheckedVersion, language: Language): string => {
  const t = fileTexts[language]
  const size = formatSize(version.bytes ?? 0, language).replace(' ', '\u00a0')
  return t.download(title, t.types[typeOfVersion(version)], size)
}

/** A file with its format and size, and a plain word where it cannot be read by all. */
export const FileItem = ({
  language,
  file,
  href,
  contact,
}: {
  language: Language
  file: ShownFile
  href: string
  contact: string
}) => {
  const t = fileTexts[language]
  return (
    <li>
      <a class="ds-link" href={href}>
        {fileWords(file.title, file.version, language)}
      </a>
      {accessibilityOf(file.version) === 'not-accessible' && (
        <span class="event-materials__more">
          {t.notAccessible} {t.askForIt(contact)}
        </span>
      )}
    </li>
  )
}
