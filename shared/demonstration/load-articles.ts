import { createDesk } from '#shared/articles/article-desk.ts'
import type { Article } from '#shared/articles/article-record.ts'
import type { Language } from '#shared/platform/language.ts'
import type { Actor, Store } from '#shared/platform/store.ts'
import { expectDone } from './expect-done.ts'

type Written = {
  slug: Record<Language, string>
  title: Record<Language, string>
  lead: Record<Language, string>
  body: Record<Language, string>
}

const waiting: Written = {
  slug: { sv: 'demonstration-traff', en: 'demonstration-meeting' },
  title: { sv: 'Demonstrationsdata: träff om vägledning', en: 'Demonstration data: meeting on guidance' },
  lead: {
    sv: 'Det här är en påhittad nyhet. Den visar hur en text väntar på faktagranskning.',
    en: 'This news is made up. It shows how a text waits for its fact check.',
  },
  body: {
    sv: 'Demonstrationsregionen bjuder in till en träff om vägledning.\n\n- Träffen är påhittad.\n- Ingen kan anmäla sig.',
    en: 'The demonstration region invites you to a meeting on guidance.\n\n- The meeting is made up.\n- Nobody can register.',
  },
}

const begun: Written = {
  slug: { sv: 'demonstration-utkast', en: 'demonstration-draft' },
  title: { sv: 'Demonstrationsdata: en nyhet som skrivs', en: 'Demonstration data: news being written' },
  lead: { sv: 'Det här är ett påhittat utkast. Klarspråksrapporten har råd om det.', en: '' },
  body: {
    sv: 'Samtliga deltagare erhåller information efter att anmälan har registrerats och bekräftats. Klicka [här](/validering).',
    en: '',
  },
}

/** Two made-up news texts, which say so: one that waits to be checked, and one that is being written. No reader sees them. */
export const loadArticles = async (
  store: Store,
  { writer, second, at }: { writer: Actor; second: Actor; at: Date },
): Promise<void> => {
  // Nothing here builds on a text of the program's.
  const desk = createDesk({ store, shipped: async () => [] })
  const write = async (actor: Actor, { slug, title, lead, body }: Written): Promise<Article> => {
    const formKey = `demonstration ${slug.en}`
    const order = 1
    let article = expectDone(
      await desk.start({ kind: 'news', title, slug, order, isDemonstration: true, actor, at, formKey }),
    )
    for (const language of ['sv', 'en'] as const)
      article = expectDone(
        await desk.saveText({
          id: article.id,
          actor,
          at,
          language,
          text: { title: title[language], lead: lead[language], sections: { body: body[language] } },
          basedOnVersion: article.partVersions[language],
        }),
      )
    return article
  }
  const { id, version } = await write(writer, waiting)
  expectDone(await desk.sendToCheck({ id, actor: writer, at, basedOnVersion: version }))
  await write(second, begun)
}
