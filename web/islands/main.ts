import { focusProblems } from './focus-problems.ts'
import { keepOfflinePage } from './offline.ts'
import { enablePrintButtons } from './print-buttons.ts'
import { saveAnswersAsOneGoes } from './save-answer.ts'

focusProblems()
enablePrintButtons()
keepOfflinePage()
saveAnswersAsOneGoes()
