/** `npm run schedule -- NAME`: fires a schedule of the running system now. */
import { join } from 'node:path'
import { isRunning, readRun } from './data-folder.ts'
import { repository } from './synthesise.ts'

const [name, data = join(repository, '.local')] = process.argv.slice(2)
const run = readRun(data)

const end = (text: string, code: number): never => {
  process[code === 0 ? 'stdout' : 'stderr'].write(`${text}\n`)
  process.exit(code)
}

if (!name) end('Say which schedule: npm run schedule -- aggregate-statistics', 1)
else if (!run || !(await isRunning(run))) end('Nothing is running. Start it first: npm start', 1)
else {
  const answer = await fetch(`http://127.0.0.1:${run.port}/local/schedules/${encodeURIComponent(name)}`, {
    method: 'POST',
    headers: { 'x-local-token': run.token },
  })
  end((await answer.text()).trim(), answer.ok ? 0 : 1)
}
