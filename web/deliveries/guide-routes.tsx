import type { Site } from '../site.tsx'
import { sendFile } from '../tables/send-file.ts'
import { GuidePage } from './guide-page.tsx'
import { guideTexts } from './guide-texts.ts'
import { templateFile, templateFormats } from './template.ts'

/** The public page for those who deliver figures, and the empty files. */
export const registerDeliveryGuide = (site: Site): void => {
  site.on('howToDeliver', (visit) =>
    visit.page({
      title: guideTexts[visit.language].title,
      description: guideTexts[visit.language].lead,
      isWide: true,
      children: <GuidePage visit={visit} />,
    }),
  )
  site.on('deliveryTemplate', async (visit) => {
    const format = templateFormats.find((one) => one === visit.params.format)
    if (!format) return visit.notFound()
    return sendFile(await templateFile(format, visit.language), visit.context.req.header('if-none-match'))
  })
}
