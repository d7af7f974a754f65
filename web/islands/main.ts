import { forgetAtSignOut, saveAnswersAsOneGoes } from './answering.ts'
import { focusProblems } from './focus-problems.ts'
import { keepOfflinePage } from './offline.ts'
import { enablePrintButtons } from './print-buttons.ts'
import { enableShortcuts } from './shortcuts.ts'
import { sendFiles } from './upload-file.ts'

focusProblems()
enablePrintButtons()
keepOfflinePage()
forgetAtSignOut()
saveAnswersAsOneGoes()
enableShortcuts()
sendFiles()
