/** Where the APIs answer, for pages and the catalogue that name them. */
export const apiAddresses = { json: '/api/v1', px: '/api/px/v2' } as const

/** Where PxWebApi 2 is specified. */
export const pxSpecification = 'https://github.com/PxTools/PxApiSpecs'
