import type { NationalRefusal } from '#shared/barriers/national-deed.ts'
import { texts } from '#shared/platform/language.ts'

/** What the notice at the top says was done. */
export const doneCodes = [
  'joined',
  'added',
  'taken-out',
  'saved',
  'addressed',
  'answered',
  'noted',
  'released',
  'withdrawn',
  'dissolved',
] as const
export type DoneCode = (typeof doneCodes)[number]
/** Refusals that are told in a sentence; a doubled form counts as done, and what is gone is no page. */
export type ToldRefusal = Exclude<NationalRefusal['kind'], 'already-done'>

type NoticeTexts = { done: Record<DoneCode, string>; refusals: Record<ToldRefusal, string> }

/** What is said when something has been done to a national barrier, or was refused. */
export const nationalNoticeTexts = texts<NoticeTexts>({
  sv: {
    done: {
      joined: 'Hindren är ihopslagna.',
      added: 'Hindret är tillagt.',
      'taken-out': 'Hindret är uttaget. Det står kvar i regionens plan.',
      saved: 'Texten är sparad.',
      addressed: 'Mottagaren är sparad.',
      answered: 'Svaret är sparat. Regionerna ser det i sina planer.',
      noted: 'Uppföljningen är sparad.',
      released: 'Hindret är publicerat.',
      withdrawn: 'Hindret är inte publicerat längre.',
      dissolved: 'Det nationella hindret är upplöst. Regionernas hinder står kvar i deras planer.',
    },
    refusals: {
      'national-gone': 'En kollega har löst upp det nationella hindret.',
      stale: 'En kollega har ändrat hindret. Inget är sparat. Läs det som står nu och försök igen.',
      'barrier-gone': 'Ett av hindren står inte längre i någon antagen plan. Inget är sparat.',
      taken: 'Ett av hindren ingår redan i ett annat nationellt hinder. Inget är sparat.',
      full: 'Så mycket ryms inte i ett nationellt hinder. Inget är sparat.',
      'not-addressed': 'Skriv först in vem hindret är framfört till. Svaret är inte sparat.',
      released: 'Avpublicera hindret innan du löser upp det.',
    },
  },
  en: {
    done: {
      joined: 'The barriers are joined.',
      added: 'The barrier is added.',
      'taken-out': "The barrier has been taken out. It stays in the region's plan.",
      saved: 'The text is saved.',
      addressed: 'The recipient is saved.',
      answered: 'The answer is saved. The regions see it in their plans.',
      noted: 'The follow-up is saved.',
      released: 'The barrier is published.',
      withdrawn: 'The barrier is no longer published.',
      dissolved: "The national barrier has been dissolved. The regions' barriers stay in their plans.",
    },
    refusals: {
      'national-gone': 'A colleague has dissolved the national barrier.',
      stale: 'A colleague has changed the barrier. Nothing has been saved. Read what is there now and try again.',
      'barrier-gone': 'One of the barriers is no longer in any adopted plan. Nothing has been saved.',
      taken: 'One of the barriers is already in another national barrier. Nothing has been saved.',
      full: 'A national barrier cannot hold that much. Nothing has been saved.',
      'not-addressed': 'First write down whom the barrier has been put forward to. The answer has not been saved.',
      released: 'Unpublish the barrier before you dissolve it.',
    },
  },
})
