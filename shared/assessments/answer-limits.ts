/** Longest texts of an answer, in UTF-16 units: about two pages of evidence or comment, a few sentences of reason. */
export const maxLengths = { evidence: 4000, comment: 4000, reason: 1000 } as const
