import type { Events } from '#shared/events/events.ts'
import { once } from '#shared/platform/once.ts'
import type { Queue } from '#shared/platform/queue.ts'
import type { Store } from '#shared/platform/store.ts'

/** Events and those who register for them, their rules loaded when the first page needs them and not at a cold start. */
export const lazyEvents = (kept: { store: Store; queue: Queue }): Events => {
  const made = once(async () => (await import('#shared/events/events.ts')).createEvents(kept))
  return {
    list: async () => (await made()).list(),
    get: async (id) => (await made()).get(id),
    create: async (input) => (await made()).create(input),
    save: async (input) => (await made()).save(input),
    publish: async (input) => (await made()).publish(input),
    cancel: async (input) => (await made()).cancel(input),
    addMaterial: async (input) => (await made()).addMaterial(input),
    removeMaterial: async (input) => (await made()).removeMaterial(input),
    places: async (event) => (await made()).places(event),
    register: async (input) => (await made()).register(input),
    registrations: async (eventId) => (await made()).registrations(eventId),
    needs: async (event, at) => (await made()).needs(event, at),
    open: async (secret, at) => (await made()).open(secret, at),
    makeLink: async (owner, at) => (await made()).makeLink(owner, at),
    changeRegistration: async (input) => (await made()).changeRegistration(input),
    cancelRegistration: async (input) => (await made()).cancelRegistration(input),
    markAttendance: async (input) => (await made()).markAttendance(input),
    addLateJoiner: async (input) => (await made()).addLateJoiner(input),
    answerEvaluation: async (input) => (await made()).answerEvaluation(input),
    evaluation: async (event, at) => (await made()).evaluation(event, at),
    issueCertificate: async (input) => (await made()).issueCertificate(input),
    certificate: async (code) => (await made()).certificate(code),
    participation: async () => (await made()).participation(),
  }
}
