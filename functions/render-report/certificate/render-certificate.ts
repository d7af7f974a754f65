import type { Typesetter } from '../pdf/typeset.ts'
import { type FileDeps, type FileJob, type RenderedFile, renderFile } from '../render-file.ts'

export type CertificateDeps = FileDeps & { typesetter: Pick<Typesetter, 'certificate'> }

/** Makes the ordered paper of a certificate (render-file.ts). The order holds all its words. */
export const renderCertificate = (deps: CertificateDeps, job: FileJob): Promise<RenderedFile> =>
  renderFile(deps, 'certificate', job, async ({ paper }) => deps.typesetter.certificate(paper))
