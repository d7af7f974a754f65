import { announce } from './announce.ts'
import { forgetAtSignOut, saveAnswersAsOneGoes } from './answering.ts'
import { enableCopyButtons } from './copy-buttons.ts'
import { focusProblems } from './focus-problems.ts'
import { keepOfflinePage } from './offline.ts'
import { enablePrintButtons } from './print-buttons.ts'
import { enableSearchKey } from './search-key.ts'
import { enableShortcuts } from './shortcuts.ts'
import { sendFiles } from './upload-file.ts'

focusProblems()
enablePrintButtons()
enableCopyButtons()
keepOfflinePage()
forgetAtSignOut()
saveAnswersAsOneGoes()
enableShortcuts()
enableSearchKey()
sendFiles()

// The board is a page's own: loaded only there, and handed what the whole site has.
const board = document.querySelector<HTMLElement>('plan-board')
if (board) void import('./plan-board.ts').then(({ PlanBoard }) => new PlanBoard(board, announce))

if (document.querySelector('chart-reading')) void import('./chart-reading.ts')
if (document.querySelector('seminar-show')) void import('./seminar.ts')
if (document.querySelector('live-preview')) void import('./live-preview.ts')
if (document.querySelector('[data-time-grid]')) void import('./time-grid.ts')
if (document.querySelector('step-walk')) void import('./step-walk.ts')
if (document.querySelector('tick-list')) void import('./tick-list.ts')
if (document.querySelector('word-filter')) void import('./word-filter.ts')
