import type { ProjectEvent } from '#shared/events/event.ts'
import { type MaterialContent, materialKinds, materialLimits } from '#shared/events/material.ts'
import type { Site } from '../site.tsx'
import { answer, doingOf, showOne, withEvent } from './desk-show.tsx'
import { readLink } from './event-form.ts'
import { type DeskVisit, onDesk } from './event-place.ts'
import { materialTexts } from './material-texts.ts'

/** Reads the form of a link. A recording must have captions, and say where they are, and a text of what is said. */
const readMaterial = ({ form, language }: DeskVisit): MaterialContent | null => {
  const t = materialTexts[language]
  const kind = form.choice('kind', materialKinds, { isRequired: true })
  const content = {
    title: form.text('title', { maxLength: materialLimits.title, isRequired: true }),
    url: readLink(form, 'url', language, { isRequired: true }),
    captions: form.text('captions', { maxLength: materialLimits.captions }),
    transcript: readLink(form, 'transcript', language),
    isPublic: form.isChecked('isPublic'),
  }
  if (kind === 'recording') {
    const isCaptioned = form.isChecked('hasCaptions') && content.captions !== ''
    if (!isCaptioned) form.fail('captions', { kind: 'own', message: t.captionsMissing })
    if (content.transcript === '') form.fail('transcript', { kind: 'own', message: t.transcriptMissing })
  }
  return form.hasErrors || kind === null ? null : { ...content, kind }
}

const addMaterial = async (visit: DeskVisit, event: ProjectEvent): Promise<Response> => {
  const { deps, form } = visit
  const formKey = form.formKey()
  const basedOnVersion = form.version()
  const material = readMaterial(visit)
  if (!material) return showOne(visit, event)
  const deed = { ...doingOf(visit, formKey), id: event.id, basedOnVersion, material }
  return answer(visit, event, await deps.events.addMaterial(deed), 'material-added')
}

const removeMaterial = async (visit: DeskVisit, event: ProjectEvent): Promise<Response> => {
  const { deps, form } = visit
  const formKey = form.formKey()
  const basedOnVersion = form.version()
  const materialId = form.text('material', { maxLength: 80, isRequired: true })
  if (form.hasErrors) return showOne(visit, event)
  const deed = { ...doingOf(visit, formKey), id: event.id, basedOnVersion, materialId }
  return answer(visit, event, await deps.events.removeMaterial(deed), 'material-removed')
}

/** Putting up and taking away links to what was shown and recorded. */
export const registerMaterials = (site: Site): void => {
  onDesk(site, 'material', withEvent(addMaterial))
  onDesk(site, 'removeMaterial', withEvent(removeMaterial))
}
