import { create } from 'xmlbuilder2'
import type { PackageFile } from './package-file.ts'

/** The common part and the part for delivery of the E-ARK profiles, version 2.1.0 (https://earkcsip.dilcis.eu, https://earksip.dilcis.eu). */
const profiles = {
  package: 'https://earksip.dilcis.eu/profile/E-ARK-SIP.xml',
  representation: 'https://earkcsip.dilcis.eu/profile/E-ARK-CSIP.xml',
} as const

/** Files that belong together, under a name of the profile's: `Documentation`, `Representations/rep1`, `Data`. */
export type FileGroup = { id: string; use: string; files: readonly PackageFile[] }

/** Metadata in files of their own. */
export type MetadataFile = { id: string; type: 'DC' | 'PREMIS'; file: PackageFile }

export type MetsParts = {
  level: keyof typeof profiles
  /** The package's name, or the representation's. */
  id: string
  label: string
  madeAt: string
  version: string
  descriptive: MetadataFile | null
  preservation: MetadataFile | null
  groups: readonly FileGroup[]
  /** METS files of representations, by the group that holds them. */
  representations: readonly { groupId: string; title: string; href: string }[]
}

const described = (file: PackageFile, madeAt: string) => ({
  '@MIMETYPE': file.format.mimeType,
  '@SIZE': file.bytes.byteLength,
  '@CREATED': madeAt,
  '@CHECKSUM': file.sha256,
  '@CHECKSUMTYPE': 'SHA-256',
})

const place = (href: string) => ({ '@LOCTYPE': 'URL', '@xlink:type': 'simple', '@xlink:href': href })

const reference = ({ type, file }: MetadataFile, madeAt: string) => ({
  'mets:mdRef': { ...place(file.name), '@MDTYPE': type, ...described(file, madeAt) },
})

const header = ({ level, madeAt, version }: MetsParts) => ({
  '@CREATEDATE': madeAt,
  '@RECORDSTATUS': 'NEW',
  '@csip:OAISPACKAGETYPE': 'SIP',
  'mets:agent': [
    {
      '@ROLE': 'CREATOR',
      '@TYPE': 'OTHER',
      '@OTHERTYPE': 'SOFTWARE',
      'mets:name': 'Valideringslyft',
      'mets:note': { '@csip:NOTETYPE': 'SOFTWARE VERSION', '#': version },
    },
    ...(level === 'package'
      ? [
          {
            '@ROLE': 'CREATOR',
            '@TYPE': 'ORGANIZATION',
            'mets:name': 'Valideringslyft',
            'mets:note': { '@csip:NOTETYPE': 'IDENTIFICATIONCODE', '#': 'valideringslyft' },
          },
        ]
      : []),
  ],
})

const division = (id: string, label: string, more: object = {}) => ({ '@ID': id, '@LABEL': label, ...more })

const structure = ({ id, descriptive, preservation, groups, representations }: MetsParts) => {
  const represented = new Set(representations.map(({ groupId }) => groupId))
  return {
    '@ID': 'struct-map',
    '@TYPE': 'PHYSICAL',
    '@LABEL': 'CSIP',
    'mets:div': {
      ...division('struct-map-root', id),
      'mets:div': [
        division('struct-map-metadata', 'Metadata', {
          ...(descriptive && { '@DMDID': descriptive.id }),
          ...(preservation && { '@ADMID': preservation.id }),
        }),
        ...groups
          .filter((group) => !represented.has(group.id))
          .map((group) => division(`struct-map-${group.id}`, group.use, { 'mets:fptr': { '@FILEID': group.id } })),
        ...representations.map(({ groupId, title, href }) =>
          division(`struct-map-${groupId}`, title, {
            'mets:mptr': { ...place(href), '@xlink:title': groupId },
          }),
        ),
      ],
    },
  }
}

/** A METS file of an E-ARK package. Places of files are relative to the folder in which it lies. */
export const metsXml = (parts: MetsParts): Uint8Array => {
  const { level, id, label, madeAt, descriptive, preservation, groups } = parts
  const document = {
    'mets:mets': {
      '@xmlns:mets': 'http://www.loc.gov/METS/',
      '@xmlns:csip': 'https://DILCIS.eu/XML/METS/CSIPExtensionMETS',
      '@xmlns:sip': 'https://DILCIS.eu/XML/METS/SIPExtensionMETS',
      '@xmlns:xlink': 'http://www.w3.org/1999/xlink',
      '@xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      '@xsi:schemaLocation':
        'http://www.loc.gov/METS/ http://www.loc.gov/standards/mets/mets.xsd http://www.w3.org/1999/xlink http://www.loc.gov/standards/mets/xlink.xsd https://DILCIS.eu/XML/METS/CSIPExtensionMETS https://earkcsip.dilcis.eu/schema/DILCISExtensionMETS.xsd https://DILCIS.eu/XML/METS/SIPExtensionMETS https://earksip.dilcis.eu/schema/DILCISExtensionSIPMETS.xsd',
      '@OBJID': id,
      '@LABEL': label,
      '@TYPE': 'Mixed',
      '@csip:CONTENTINFORMATIONTYPE': 'MIXED',
      '@PROFILE': profiles[level],
      'mets:metsHdr': header(parts),
      ...(descriptive && {
        'mets:dmdSec': {
          '@ID': descriptive.id,
          '@CREATED': madeAt,
          '@STATUS': 'CURRENT',
          ...reference(descriptive, madeAt),
        },
      }),
      ...(preservation && {
        'mets:amdSec': {
          'mets:digiprovMD': {
            '@ID': preservation.id,
            '@CREATED': madeAt,
            '@STATUS': 'CURRENT',
            ...reference(preservation, madeAt),
          },
        },
      }),
      'mets:fileSec': {
        '@ID': 'file-sec',
        'mets:fileGrp': groups.map((group) => ({
          '@ID': group.id,
          '@USE': group.use,
          ...(group.use.startsWith('Representations/') && { '@csip:CONTENTINFORMATIONTYPE': 'MIXED' }),
          'mets:file': group.files.map((file) => ({
            '@ID': file.id,
            ...described(file, madeAt),
            'mets:FLocat': place(file.name),
          })),
        })),
      },
      'mets:structMap': structure(parts),
    },
  }
  return Buffer.from(create({ version: '1.0', encoding: 'UTF-8' }, document).end({ prettyPrint: true }))
}
