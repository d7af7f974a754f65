import type { ListedActor } from '#shared/actors/listed-actor.ts'
import type { Language } from '#shared/platform/language.ts'
import { ForeignLink } from '../hub/foreign-link.tsx'
import { wayTexts } from './way-texts.ts'

/** An address as people read it. */
const shortly = (address: string): string => address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')

/** By what an actor is reached; says where nothing is known. */
export const Contact = ({ language, actor }: { language: Language; actor: ListedActor }) => {
  const { address, mail, phone } = actor
  const parts = [
    address && (
      <ForeignLink href={address} language={language}>
        {shortly(address)}
      </ForeignLink>
    ),
    mail && <a href={`mailto:${mail}`}>{mail}</a>,
    phone && <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a>,
  ].filter((part) => part !== null && part !== '')
  if (parts.length === 0) return <span class="count-missing">{wayTexts[language].missing}</span>
  return (
    <>
      {parts.map((part, index) => (
        <>
          {index > 0 && ', '}
          {part}
        </>
      ))}
    </>
  )
}
