import { focusProblems } from './focus-problems.ts'
import { keepOfflinePage } from './offline.ts'
import { enablePrintButtons } from './print-buttons.ts'

focusProblems()
enablePrintButtons()
keepOfflinePage()
