import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { indicatorsOf } from '#shared/instruments/instrument.ts'
import { instrumentSchema } from '#shared/instruments/instrument-schema.ts'

const data = join(import.meta.dirname, '../../shared/instruments/data')

const readInstrument = async (name: string) => {
  const files = (await readdir(join(data, name))).filter((file) => /^[a-z]-.*\.yaml$/.test(file)).sort()
  const read = async (file: string): Promise<unknown> => parse(await readFile(join(data, name, file), 'utf8'))
  return instrumentSchema.parse({
    ...((await read('instrument.yaml')) as object),
    areas: await Promise.all(files.map(read)),
  })
}

describe('the instruments that come with the program', () => {
  it('are what an instrument must be, and lie in folders of their own name', async () => {
    const folders = await readdir(data)
    const all = await Promise.all(folders.map(readInstrument))
    expect(all.map(({ id, version }) => `${id}-${version}`)).toEqual(folders)
    expect(all.map(({ kind }) => kind).sort()).toEqual(['interview', 'mapping', 'survey'])
  })

  it('have a survey of a length that is answered, and the theme of every finding of 2021', async () => {
    const [survey, interview] = await Promise.all([readInstrument('survey-1'), readInstrument('interview-1')])
    expect(indicatorsOf(survey).length).toBeGreaterThanOrEqual(10)
    expect(indicatorsOf(survey).length).toBeLessThanOrEqual(16)
    const themes = indicatorsOf(interview).map(({ question }) => question.sv.split(':')[0])
    expect(themes).toEqual(['Rollen', 'Mandatet', 'Resurserna', 'Förankringen', 'Timglaset', 'Kunskapen', 'Övrigt'])
  })
})
