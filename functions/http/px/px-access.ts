import type { Rule } from '#web/access/rule.ts'

/**
 * Who may call each operation of PxWebApi 2, by the operationId of its document: anyone, since only what is published is there. Nothing looks at who calls, so that no other rule can stand here before
 * something does.
 */
export const pxAccess = {
  ListAllTables: 'public',
  GetTableById: 'public',
  GetMetadataById: 'public',
  GetDefaultSelection: 'public',
  GetTableData: 'public',
  GetTableDataByPost: 'public',
  GetCodelistById: 'public',
  GetApiConfiguration: 'public',
  CreateSaveQuery: 'public',
  GetSaveQuery: 'public',
  RunSaveQuery: 'public',
  GetSavedQuerySelection: 'public',
} as const satisfies Record<string, Extract<Rule, 'public'>>

export type PxOperation = keyof typeof pxAccess

/** Where each operation is, under the API's own address. */
export const pxRoutes = {
  ListAllTables: { method: 'GET', path: '/tables' },
  GetTableById: { method: 'GET', path: '/tables/:id' },
  GetMetadataById: { method: 'GET', path: '/tables/:id/metadata' },
  GetDefaultSelection: { method: 'GET', path: '/tables/:id/defaultselection' },
  GetTableData: { method: 'GET', path: '/tables/:id/data' },
  GetTableDataByPost: { method: 'POST', path: '/tables/:id/data' },
  GetCodelistById: { method: 'GET', path: '/codelists/:id' },
  GetApiConfiguration: { method: 'GET', path: '/config' },
  CreateSaveQuery: { method: 'POST', path: '/savedqueries' },
  GetSaveQuery: { method: 'GET', path: '/savedqueries/:id' },
  RunSaveQuery: { method: 'GET', path: '/savedqueries/:id/data' },
  GetSavedQuerySelection: { method: 'GET', path: '/savedqueries/:id/selection' },
} as const satisfies Record<PxOperation, { method: 'GET' | 'POST'; path: string }>
