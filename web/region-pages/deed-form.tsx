import type { Child } from 'hono/jsx'
import type { Language } from '#shared/platform/language.ts'
import type { RegionPage } from '#shared/region-pages/page-record.ts'
import type { Region } from '#shared/regions/regions.ts'
import { FormSecrets } from '../components/form-parts.tsx'
import { pathTo } from '../paths.ts'

type DeedRoute =
  | 'undoPageChange'
  | 'discardPageDraft'
  | 'arrangePagePart'
  | 'publishPage'
  | 'renewPage'
  | 'withdrawPage'
  | 'settlePageBlock'

type DeedFormProps = {
  to: DeedRoute
  /** Where the deed is about a part. */
  part?: string
  props: { language: Language; region: Region; page: RegionPage; newFormKey: () => string }
  children?: Child
}

/** A form that does something with the page as it was seen. */
export const DeedForm = ({ to, part = '', props, children }: DeedFormProps) => {
  const { language, region, page } = props
  const at = { region: region.code }
  const action =
    to === 'arrangePagePart' || to === 'settlePageBlock'
      ? pathTo(to, language, { ...at, part })
      : pathTo(to, language, at)
  return (
    <form method="post" action={action} class="form article-deed">
      <FormSecrets formKey={props.newFormKey()} version={page.version} />
      {children}
    </form>
  )
}
