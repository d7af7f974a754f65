import type { OrderedFile } from '#shared/exchange/ordered-file.ts'
import type { Person } from '#shared/people/person.ts'
import type { Visit } from '../site.tsx'
import { FilePage, type FilePageProps, fileTitle } from './file-page.tsx'

/** A file usually takes a second or two. After so long something may be wrong, and it can be asked for again. */
const lateMs = 30_000

type Shown = Pick<FilePageProps, 'eyebrow' | 'crumbs' | 'name' | 'about' | 'addresses'> & { file: OrderedFile }

/** The page of an ordered file, which shows itself anew until the file is there. */
export const showFilePage = (
  { language, now, form, page, newFormKey }: Pick<Visit, 'language' | 'now' | 'form' | 'page' | 'newFormKey'>,
  { file, ...shown }: Shown,
): Response => {
  const isLate = file.status === 'ordered' && now.getTime() - Date.parse(file.orderedAt) > lateMs
  return page({
    title: fileTitle(file, language),
    status: form.hasErrors ? 400 : 200,
    // Nothing can be typed on the page while it waits, so being shown anew loses nothing.
    ...(file.status === 'ordered' && !isLate && { headers: { refresh: '2' } }),
    children: (
      <FilePage
        {...shown}
        language={language}
        file={file}
        isLate={isLate}
        form={{ errors: form.errors, language }}
        formKey={newFormKey()}
      />
    ),
  })
}

/** Whether the visitor may have the file: the region's team all of the region's, the coordinator those that she ordered as such. */
export const mayHaveFile = (
  person: Pick<Person, 'email'>,
  isTeam: boolean,
  file: Pick<OrderedFile, 'orderedBy' | 'isForRegion'>,
): boolean => isTeam || (file.orderedBy.id === person.email && !file.isForRegion)
