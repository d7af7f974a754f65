/** The longest text, in UTF-16 units: about two pages. */
export const maxTextLength = 4000
/** More indicators in an area than anyone answers in one sitting; an area is one item of at most 400 KB. */
export const maxIndicators = 30
export const maxOptions = 20
export const maxActions = 6
export const maxTests = 10
/** More indicators than one can build on, or one action can help. */
export const maxNamedIndicators = 10
