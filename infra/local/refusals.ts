import { randomUUID } from 'node:crypto'
import type { Right, Verdict } from './policies.ts'
import type { PolicyRefusal } from './post-policy.ts'
import type { SignatureRefusal } from './signatures.ts'

/** Why the gate lets a call no further. */
export type Refusal =
  | SignatureRefusal
  | PolicyRefusal
  | { kind: 'form-malformed' }
  | { kind: 'form-lacks'; what: 'key' | 'file' }
  | { kind: 'not-for-this-origin' }
  | { kind: 'unknown-key' }
  | { kind: 'unknown-call' }
  | { kind: 'no-right'; caller: string; right: Right; verdict: Denial }
  | { kind: 'precondition-failed' }
  | { kind: 'bad-checksum' }
  | { kind: 'store-away'; service: string }

/** How a right was refused: by the role, or by the policy of the bucket. */
type Denial = Exclude<Verdict, 'allowed'> | 'denied-by-bucket'

export type Answer = { status: number; headers: Record<string, string>; body: string }

/** `more`: what S3 says beside code and message. */
type Words = { status: number; json: string; xml: string; message: string; more?: Record<string, string | number> }

const denied = (refusal: Extract<Refusal, { kind: 'no-right' }>) => {
  const reason = {
    'denied-explicitly': 'with an explicit deny in an identity-based policy',
    'denied-by-bucket': 'with an explicit deny in a resource-based policy',
    'not-allowed': `because no identity-based policy allows the ${refusal.right.action} action`,
  }[refusal.verdict]
  return `User: ${refusal.caller} is not authorized to perform: ${refusal.right.action} on resource: ${refusal.right.resource} ${reason}`
}

/** What only S3 says. */
const inS3 = (status: number, code: string, message: string): Words => ({ status, json: code, xml: code, message })
const byPolicy = (why: string) => inS3(403, 'AccessDenied', `Invalid according to Policy: ${why}`)

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
  'form-malformed': () =>
    inS3(400, 'MalformedPOSTRequest', 'The body of your POST request is not well-formed multipart/form-data.'),
  'form-lacks': ({ what }) =>
    inS3(
      400,
      'InvalidArgument',
      what === 'key'
        ? "Bucket POST must contain a field named 'key'.  If it is specified, please check the order of the fields."
        : 'POST requires exactly one file upload per request.',
    ),
  'policy-unreadable': () => inS3(400, 'InvalidPolicyDocument', 'Invalid Policy: Invalid JSON.'),
  'policy-expired': () => byPolicy('Policy expired.'),
  'policy-condition-failed': ({ condition }) => byPolicy(`Policy Condition failed: ${condition}`),
  'policy-extra-field': ({ field }) => byPolicy(`Extra input fields: ${field}`),
  'too-large': ({ bytes, mostBytes }) => ({
    ...inS3(400, 'EntityTooLarge', 'Your proposed upload exceeds the maximum allowed size'),
    more: { ProposedSize: bytes, MaxSizeAllowed: mostBytes },
  }),
  'too-small': ({ bytes, leastBytes }) => ({
    ...inS3(400, 'EntityTooSmall', 'Your proposed upload is smaller than the minimum allowed size'),
    more: { ProposedSize: bytes, MinSizeAllowed: leastBytes },
  }),
  'not-for-this-origin': () =>
    inS3(
      403,
      'AccessForbidden',
      "CORSResponse: This CORS request is not allowed. This is usually because the evalution of Origin, request method / Access-Control-Request-Method or Access-Control-Request-Headers are not whitelisted by the resource's CORS spec.",
    ),
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
  const { status, json, xml, message, more = {} } = word(refusal)
  const requestId = randomUUID()
  const facts = Object.entries(more).map(([name, value]) => `<${name}>${value}</${name}>`)
  if (service === 's3')
    return {
      status,
      headers: { 'content-type': 'application/xml', 'x-amz-request-id': requestId },
      body: `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${xml}</Code><Message>${escapeXml(message)}</Message>${facts.join('')}<RequestId>${requestId}</RequestId></Error>`,
    }
  return {
    status: status === 503 ? 503 : 400,
    headers: { 'content-type': 'application/x-amz-json-1.0', 'x-amzn-requestid': requestId },
    body: JSON.stringify({ __type: `com.amazon.coral.service#${json}`, message, Message: message }),
  }
}
