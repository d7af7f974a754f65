/** The ordinance that says what validation is (2022:1549). */
export const ordinanceAddress =
  'https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/valideringsforordning-20221549_sfs-2022-1549/'

/** The first year under its definition. */
export const definitionYear = 2023
