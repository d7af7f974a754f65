import { randomUUID } from 'node:crypto'
import type { Right, Verdict } from './policies.ts'
import type { SignatureRefusal } from './signatures.ts'

/** Why the gate lets a call no further. */
export type Refusal =
  | SignatureRefusal
  | { kind: 'unknown-key' }
  | { kind: 'unknown-call' }
  | { kind: 'no-right'; caller: string; right: Right; verdict: Exclude<Verdict, 'allowed'> }
  | { kind: 'precondition-failed' }
  | { kind: 'bad-checksum' }
  | { kind: 'store-away'; service: string }

export type Answer = { status: number; headers: Record<string, string>; body: string }

type Words = { status: number; json: string; xml: string; message: string }

const denied = (refusal: Extract<Refusal, { kind: 'no-right' }>) => {
  const reason =
    refusal.verdict === 'denied-explicitly'
      ? 'with an explicit deny in an identity-based policy'
      : `because no identity-based policy allows the ${refusal.right.action} action`
  return `User: ${refusal.caller} is not authorized to perform: ${refusal.right.action} on resource: ${refusal.right.resource} ${reason}`
}

/** The code AWS gives in its JSON protocols and in S3's XML, with the status of S3. */
const wordsFor = {
  unsigned: () => ({
    status: 403,
    json: 'MissingAuthenticationTokenException',
    xml: 'AccessDenied',
    message: 'Access Denied',
  }),
  malformed: () => ({
    status: 400,
    json: 'IncompleteSignatureException',
    xml: 'AuthorizationHeaderMalformed',
    message: 'The authorization is malformed.',
  }),
  'signature-mismatch': () => ({
    status: 403,
    json: 'InvalidSignatureException',
    xml: 'SignatureDoesNotMatch',
    message:
      'The request signature we calculated does not match the signature you provided. Check your key and signing method.',
  }),
  'body-mismatch': () => ({
    status: 400,
    json: 'InvalidSignatureException',
    xml: 'XAmzContentSHA256Mismatch',
    message: "The provided 'x-amz-content-sha256' header does not match what was computed.",
  }),
  'clock-skew': () => ({
    status: 403,
    json: 'InvalidSignatureException',
    xml: 'RequestTimeTooSkewed',
    message: 'The difference between the request time and the current time is too large.',
  }),
  expired: (refusal) => ({
    status: 403,
    json: 'InvalidSignatureException',
    xml: 'AccessDenied',
    message: `Request has expired (${refusal.expiredAt})`,
  }),
  'unknown-key': () => ({
    status: 403,
    json: 'UnrecognizedClientException',
    xml: 'InvalidAccessKeyId',
    message: 'The AWS Access Key Id you provided does not exist in our records.',
  }),
  'unknown-call': () => ({
    status: 501,
    json: 'UnknownOperationException',
    xml: 'NotImplemented',
    message: 'The local gate does not know which rights this call needs, and so refuses it.',
  }),
  'no-right': (refusal) => ({
    status: 403,
    json: 'AccessDeniedException',
    xml: 'AccessDenied',
    message: denied(refusal),
  }),
  'precondition-failed': () => ({
    status: 412,
    json: 'PreconditionFailed',
    xml: 'PreconditionFailed',
    message: 'At least one of the pre-conditions you specified did not hold',
  }),
  'bad-checksum': () => ({
    status: 400,
    json: 'BadDigest',
    xml: 'BadDigest',
    message: 'The checksum you specified did not match what we received.',
  }),
  'store-away': (refusal) => ({
    status: 503,
    json: 'ServiceUnavailable',
    xml: 'ServiceUnavailable',
    message: `The local ${refusal.service} store did not answer.`,
  }),
} satisfies { [K in Refusal['kind']]: (refusal: Extract<Refusal, { kind: K }>) => Words }

const escapeXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** Words a refusal as the service would: S3 in XML, DynamoDB and SQS in JSON with 400 where S3 has 403. */
export const answerTo = (refusal: Refusal, service: string): Answer => {
  const word = wordsFor[refusal.kind] as (refusal: Refusal) => Words // the table above is exhaustive and typed per kind
  const { status, json, xml, message } = word(refusal)
  const requestId = randomUUID()
  if (service === 's3')
    return {
      status,
      headers: { 'content-type': 'application/xml', 'x-amz-request-id': requestId },
      body: `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${xml}</Code><Message>${escapeXml(message)}</Message><RequestId>${requestId}</RequestId></Error>`,
    }
  return {
    status: status === 503 ? 503 : 400,
    headers: { 'content-type': 'application/x-amz-json-1.0', 'x-amzn-requestid': requestId },
    body: JSON.stringify({ __type: `com.amazon.coral.service#${json}`, message, Message: message }),
  }
}
