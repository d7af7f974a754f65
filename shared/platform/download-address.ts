import { GetObjectCommand, type S3Client } from '@aws-sdk/client-s3'
import { getSignedUrl } from '@aws-sdk/s3-request-presigner'

/** A signed address that downloads the object under `fileName`, never shows it, for `seconds`. */
export type DownloadAddress = (
  key: string,
  options: { fileName: string; contentType: string; seconds: number },
) => Promise<string>

/** A name in a header (RFC 6266): plain, and in UTF-8 too where it has letters that the plain form cannot hold. */
const attachment = (fileName: string): string => {
  const plain = fileName.replace(/[^\w. -]/g, '_')
  if (plain === fileName) return `attachment; filename="${plain}"`
  const percent = (sign: string) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(fileName).replace(/['()*]/g, percent)}`
}

/** Signs addresses of one bucket's objects. */
export const createDownloadAddress =
  (client: S3Client, bucket: string): DownloadAddress =>
  (key, { fileName, contentType, seconds }) =>
    getSignedUrl(
      client,
      new GetObjectCommand({
        Bucket: bucket,
        Key: key,
        ResponseContentDisposition: attachment(fileName),
        ResponseContentType: contentType,
      }),
      { expiresIn: seconds },
    )
