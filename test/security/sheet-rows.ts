import { readSheet } from '#shared/plan-sheets/read-sheet.ts'
import { idOfForm } from '#shared/platform/ids.ts'
import { aWorkbook } from '#test/plan-sheets/a-workbook.ts'
import { actor, type BusySite, region, round } from './busy-site.ts'
import type { Row } from './post-rows.ts'

const sheet = 'a-plan-sheet'

/** A plan's workbook that changes the first action's title. */
const aSheet = ({ ids }: BusySite) =>
  aWorkbook({
    Plan: [
      ['Id', 'Insats'],
      [ids.actions[0], 'Från kalkylarket'],
    ],
  })

/** The forms of a plan in a spreadsheet. */
export const sheetRows = {
  readPlanSheet: {
    who: 'owner',
    params: () => ({ round }),
    valid: () => ({}),
    fields: {},
    file: async (site) => ({ name: 'file', bytes: await aSheet(site) }),
  },
  confirmPlanSheet: {
    who: 'owner',
    params: () => ({ round, sheet: idOfForm(sheet) }),
    valid: async (site) => {
      const read = await readSheet(await aSheet(site))
      if (!read.ok) throw new Error(read.refusal.kind)
      const deed = { regionCode: region, roundId: round, actor, at: site.time.now }
      await site.deps.planSheets.keep({ ...deed, formKey: sheet, read: read.value })
      const found = await site.deps.plans.get(region, round)
      return { 'seen-2': String(found?.actions.find(({ id }) => id === site.ids.actions[0])?.version) }
    },
    fields: {},
    stale: { 'seen-2': '99' },
  },
} as const satisfies Record<string, Row>
