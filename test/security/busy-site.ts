import { stateOf } from '#shared/plans/adoption.ts'
import { textsHash } from '#shared/reports/chapter-text.ts'
import { wholeChoice } from '#shared/reports/report-choice.ts'
import { fileKeyOf, type ReportFile, type StatusReport } from '#shared/reports/status-report.ts'
import { anAnswerContent } from '#test/assessments/an-answer.ts'
import { aBarrier, anAction } from '#test/plans/builders.ts'
import { aNote } from '#test/reports/a-status-report.ts'
import { aRoundToOpen, mappingOne } from '#test/support/round.ts'
import { startSite, type TestSite } from '#test/support/site.ts'
import { aSnapshot } from '#test/support/snapshot.ts'
import { interviewRound } from '#test/surveys/survey-rounds.ts'

export const region = '20'
export const round = '2026'
export const actor = { id: 'owner@region.example', name: 'Olle Owner' }

/** A site where every form has something to change: answers, a plan, members, invitations, reports. */
export type BusySite = TestSite & {
  owner: string
  coordinator: string
  administrator: string
  /** Signed in, a member of nothing. */
  guest: string
  ids: {
    actions: [string, string]
    barrier: string
    /** Evidence: a link that belongs to nothing, a file that has not come, one to remove, one removed. */
    link: string
    file: string
    unusedLink: string
    removedLink: string
    /** Threads about A1: one to write in, one to share, one with a comment to remove. */
    thread: string
    ownThread: string
    spokenThread: string
    comment: string
    /** A questionnaire and a plan that could not be made, and a file that was read in with an answer to C1. */
    questionnaire: string
    planPaper: string
    import: string
    removedAction: string
    removedBarrier: string
    /** Reports: two drafts, one that failed, two in review, two that are approved, and one that is out. */
    draft: string
    toReview: string
    failed: string
    inReview: string
    toReturn: string
    approved: string
    toSchedule: string
    published: string
    /** A file that the coordinator has read in and not confirmed. */
    upload: string
    invitation: string
    nationalInvitation: string
    secret: string
  }
}

const filesOf = (report: Pick<StatusReport, 'id' | 'build'>): ReportFile[] => [
  {
    language: 'sv',
    format: 'pdf',
    key: fileKeyOf(report, { language: 'sv', format: 'pdf' }),
    bytes: 10,
    sha256: 'ab'.repeat(32),
  },
]

const must = <T>(outcome: { ok: true; value: T } | { ok: false; refusal: { kind: string } }): T => {
  if (!outcome.ok) throw new Error(outcome.refusal.kind)
  return outcome.value
}

const planOf = async (site: TestSite) => {
  const deed = { regionCode: region, roundId: round, actor, at: site.time.now }
  const { plans } = site.deps
  const action = async (title: string) =>
    must(await plans.saveAction({ ...deed, content: anAction({ title }), action: { kind: 'new', indicatorId: null } }))
      .id
  const barrier = async (title: string) =>
    must(await plans.saveBarrier({ ...deed, content: aBarrier({ title }), barrier: { kind: 'new' } })).id
  const actions: [string, string] = [await action('Första'), await action('Andra')]
  const ids = {
    actions,
    barrier: await barrier('Hinder'),
    removedAction: await action('Borttagen'),
    removedBarrier: await barrier('Bort'),
  }
  must(await plans.removeAction({ ...deed, id: ids.removedAction }))
  must(await plans.removeBarrier({ ...deed, id: ids.removedBarrier }))
  return ids
}

const roundBefore = aRoundToOpen({ id: '2025', opensOn: '2025-09-01' })

/** The adopted plan of the round before, with one action. */
const planBefore = async ({ deps, time }: TestSite) => {
  const deed = { regionCode: region, roundId: roundBefore.id, actor, at: time.now }
  must(await deps.plans.saveAction({ ...deed, content: anAction(), action: { kind: 'new', indicatorId: null } }))
  const contents = await deps.plans.get(region, roundBefore.id)
  if (!contents) throw new Error('no plan before')
  const decision = { day: '2025-10-01', body: 'Nämnden', reference: 'RUN 0' }
  must(await deps.plans.adopt({ ...deed, decision, seenState: stateOf(contents), reason: '' }))
}

const evidenceOf = async ({ deps, time }: TestSite) => {
  const deed = { regionCode: region, actor, at: time.now }
  const content = (title: string) => ({ title, note: '', url: 'https://region.example/', expiresOn: null, uses: [] })
  const link = async (title: string) => must(await deps.evidence.addLink({ ...deed, content: content(title) })).id
  const file = { fileName: '', mediaType: 'pdf', bytes: null } as const
  const ids = {
    link: await link('Länk'),
    file: must(await deps.evidence.beginUpload({ ...deed, content: content('Fil'), file })).id,
    unusedLink: await link('Oanvänd'),
    removedLink: await link('Borttagen länk'),
  }
  must(await deps.evidence.remove({ ...deed, id: ids.removedLink, isKnownInUse: false }))
  return ids
}

const commentsOf = async ({ deps, time }: TestSite) => {
  const start = async (text: string) =>
    must(
      await deps.comments.start({
        regionCode: region,
        roundId: round,
        indicatorId: 'A1',
        actor,
        side: 'region',
        at: time.now,
        text,
        mentions: [],
        audience: 'region',
      }),
    )
  const spoken = await start('Ta bort mig')
  return {
    thread: (await start('Skriv här')).id,
    ownThread: (await start('Dela mig')).id,
    spokenThread: spoken.id,
    comment: spoken.comments[0]?.id ?? '',
  }
}

/** A second version of the mapping that is published, the same as the first; a third that the coordinator writes, and a file of hers that waits. */
const instrumentsOf = async ({ deps, time }: TestSite) => {
  const key = { instrumentId: 'mapping', instrumentVersion: 2 }
  const second = { id: 'second@example.se', name: 'Second' }
  const kim = { id: 'kim@example.se', name: 'Kim' }
  must(await deps.drafts.startVersion({ id: 'mapping', actor, at: time.now }))
  must(await deps.drafts.sendForReview({ key, actor, at: time.now }))
  must(await deps.drafts.publish({ key, actor: second, at: time.now }))
  must(await deps.drafts.startVersion({ id: 'mapping', actor: kim, at: time.now }))
  const published = await deps.instruments.get('mapping', 2)
  return deps.drafts.keepUpload({
    instrument: { ...published, targetLevel: 4 },
    senderId: kim.id,
    at: time.now,
    formKey: 'a-file',
  })
}

/** Reports in every state, one for each form that changes it. */
const reportsOf = async ({ deps, time }: TestSite) => {
  const { reports } = deps
  const second = { id: 'second@example.se', name: 'Second' }
  const order = async () =>
    must(
      await reports.order({
        period: round,
        choice: wholeChoice('agency'),
        changeNote: aNote('Rättat.'),
        snapshotId: 'snapshot-1',
        isDemonstration: false,
        actor,
        at: time.now,
      }),
    )
  const built = async ({ id, build }: StatusReport) =>
    must(await reports.finish({ id, build, files: filesOf({ id, build }), builtTexts: textsHash({}), at: time.now }))
  const act = ({ id, version }: StatusReport, who = actor) => ({ id, version, actor: who, at: time.now })
  const draft = async () => built(await order())
  const inReview = async () => built(must(await reports.sendForReview(act(await draft()))))
  const approved = async () => must(await reports.approve(act(await inReview(), second)))
  const failing = await order()
  must(await reports.fail({ id: failing.id, build: failing.build, failure: 'unexpected', at: time.now }))
  return {
    draft: (await draft()).id,
    toReview: (await draft()).id,
    failed: failing.id,
    inReview: (await inReview()).id,
    toReturn: (await inReview()).id,
    approved: (await approved()).id,
    toSchedule: (await approved()).id,
    published: must(await reports.publish(act(await approved()))).id,
  }
}

const exchangeOf = async ({ deps, time }: TestSite) => {
  const place = { regionCode: region, roundId: round }
  const deed = { ...place, actor, at: time.now }
  const common = { format: 'pdf', language: 'sv', isDemonstration: false, isForRegion: true } as const
  const order = { ...common, kind: 'questionnaire', contents: 'empty' } as const
  const ordered = await deps.exchange.orderFile({ ...deed, ...order, formKey: 'a-questionnaire' })
  await deps.exchange.markFailed(ordered, 'unexpected')
  const paper = { ...common, kind: 'plan', recipient: { kind: 'managers' } } as const
  const orderedPaper = await deps.exchange.orderFile({ ...deed, ...paper, formKey: 'a-plan-paper' })
  await deps.exchange.markFailed(orderedPaper, 'unexpected')
  const row = { id: 'C1', version: 0, isUntouched: false, content: anAnswerContent({ level: 3 }) }
  return {
    questionnaire: ordered.id,
    planPaper: orderedPaper.id,
    import: await deps.exchange.keepImport({ ...deed, rows: [row], formKey: 'an-import' }),
  }
}

/** Starts it; stop it in `afterAll`. */
export const startBusySite = async (): Promise<BusySite> => {
  const site = await startSite()
  const { deps, time } = site
  site.deps.snapshots = {
    compiled: async () => aSnapshot(),
    latest: async () => aSnapshot(),
    ofRound: async () => aSnapshot(),
    get: async () => aSnapshot(),
    list: async () => [],
    periods: async () => [],
    ofPeriod: async () => null,
    request: async () => {},
  }
  for (const opened of [roundBefore, aRoundToOpen(), interviewRound])
    must(await deps.rounds.open({ round: opened, actor, at: time.now }))
  await planBefore(site)
  const owner = await site.signIn(actor.id, [{ scope: region, roles: ['owner'] }], actor.name)
  const coordinator = await site.signIn('kim@example.se', [{ scope: 'SE', roles: ['coordinator'] }], 'Kim')
  await site.signIn('bo@region.example', [{ scope: region, roles: ['editor'] }], 'Bo')
  await site.signIn('nina@example.se', [{ scope: 'SE', roles: ['communicator'] }], 'Nina')
  must(
    await deps.assessments.saveAnswer({
      regionCode: region,
      roundId: round,
      instrument: mappingOne,
      indicatorId: 'A1',
      content: anAnswerContent({ power: 'own', importance: 3 }),
      basedOnVersion: 0,
      actor,
      at: time.now,
    }),
  )
  must(
    await deps.assessments.saveAnswer({
      regionCode: region,
      roundId: interviewRound.id,
      instrument: interviewRound,
      indicatorId: 'A1',
      content: anAnswerContent({ level: null, comment: 'Antecknat' }),
      basedOnVersion: 0,
      auditScope: 'SE',
      actor,
      at: time.now,
    }),
  )
  must(
    await deps.counts.save({
      regionCode: region,
      year: 2025,
      content: { counts: [], declaredTotals: {}, source: 'Register', comment: '' },
      basedOnVersion: 0,
      actor,
      at: time.now,
    }),
  )
  const invite = async (scope: '20' | 'SE', email: string) =>
    must(
      await deps.people.invite({
        email,
        scope,
        roles: [scope === 'SE' ? 'authority' : 'editor'],
        actor,
        at: time.now,
      }),
    )
  const [invited, national, own] = [
    await invite('20', 'ny@region.example'),
    await invite('SE', 'ny@example.se'),
    await invite('SE', actor.id),
  ]
  return {
    ...site,
    owner,
    coordinator,
    administrator: await site.signIn('ada@example.se', [{ scope: 'SE', roles: ['administrator'] }], 'Ada'),
    guest: await site.signIn('guest@example.se', []),
    ids: {
      ...(await planOf(site)),
      ...(await evidenceOf(site)),
      ...(await commentsOf(site)),
      ...(await exchangeOf(site)),
      ...(await reportsOf(site)),
      upload: await instrumentsOf(site),
      invitation: invited.invitation.id,
      nationalInvitation: national.invitation.id,
      secret: own.secret,
    },
  }
}
