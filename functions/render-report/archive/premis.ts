import { create } from 'xmlbuilder2'
import type { PackageFile } from './package-file.ts'

const namespace = 'http://www.loc.gov/premis/v3'
const schema = 'http://www.loc.gov/standards/premis/v3/premis.xsd'

const identifier = (kind: string, type: string, value: string) => ({
  [`premis:${kind}Identifier`]: {
    [`premis:${kind}IdentifierType`]: type,
    [`premis:${kind}IdentifierValue`]: value,
  },
})

const objectOf = ({ id, name, bytes, sha256, format }: PackageFile) => ({
  '@xsi:type': 'premis:file',
  ...identifier('object', 'local', id),
  'premis:objectCharacteristics': {
    'premis:fixity': {
      'premis:messageDigestAlgorithm': 'SHA-256',
      'premis:messageDigest': sha256,
    },
    'premis:size': bytes.byteLength,
    'premis:format': {
      'premis:formatDesignation': {
        'premis:formatName': format.name,
        ...(format.version !== null && { 'premis:formatVersion': format.version }),
      },
      'premis:formatRegistry': {
        'premis:formatRegistryName': 'PRONOM',
        'premis:formatRegistryKey': format.pronom,
      },
    },
  },
  'premis:originalName': name,
})

/** What must be known to keep the files (PREMIS 3): each with its checksum, size and format, and how they came about. */
export const premisXml = (
  files: readonly PackageFile[],
  { madeAt, reportId, version }: { madeAt: string; reportId: string; version: string },
): Uint8Array => {
  const agent = { type: 'local', value: 'valideringslyft' }
  const document = {
    'premis:premis': {
      '@xmlns:premis': namespace,
      '@xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      '@xsi:schemaLocation': `${namespace} ${schema}`,
      '@version': '3.0',
      'premis:object': files.map(objectOf),
      'premis:event': {
        ...identifier('event', 'local', `creation-${reportId}`),
        'premis:eventType': 'creation',
        'premis:eventDateTime': madeAt,
        'premis:linkingAgentIdentifier': {
          'premis:linkingAgentIdentifierType': agent.type,
          'premis:linkingAgentIdentifierValue': agent.value,
        },
      },
      'premis:agent': {
        ...identifier('agent', agent.type, agent.value),
        'premis:agentName': 'Valideringslyft',
        'premis:agentType': 'software',
        'premis:agentVersion': version,
      },
    },
  }
  return Buffer.from(create({ version: '1.0', encoding: 'UTF-8' }, document).end({ prettyPrint: true }))
}
