import { pathTo } from '../paths.ts'
import type { Reader } from './saved-line.ts'
import { ShortcutsDialog } from './shortcuts-dialog.tsx'
import { togetherTexts } from './together-texts.ts'
import { writerMark } from './writer.ts'

/** What answers are not sent yet, of this person and of others who use the browser. Empty without script. */
export const AnswerQueue = ({ reader, name }: { reader: Reader; name: string }) => (
  <answer-queue
    data-writer={writerMark(reader.personId)}
    data-name={name}
    data-sign-in={pathTo('signIn', reader.language)}
    data-texts={JSON.stringify(togetherTexts[reader.language].queue)}
  />
)

/** What every page with answers to give has beside them: what waits to be sent, what is read aloud, and the shortcuts. */
export const AnsweringAids = ({ reader, name }: { reader: Reader; name: string }) => (
  <div class="answering-aids">
    <AnswerQueue reader={reader} name={name} />
    <p class="ds-sr-only" role="status" data-announce="polite" />
    <p class="ds-sr-only" role="alert" data-announce="assertive" />
    <ShortcutsDialog language={reader.language} />
  </div>
)
