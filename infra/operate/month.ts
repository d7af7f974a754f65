/**
 * A month at this size: assumptions, not measurements. 21 regions with about ten people each and a small national team; a round under way.
 * Written down so that a reader can put her own numbers in.
 */
export const month = {
  /** People who sign in at least once. */
  activePeople: 230,
  /** Pages and saves of people who are signed in: 230 people, 20 working days, 40 a day. */
  signedInRequests: 184_000,
  /** Signs of life of open areas: 230 people with one in view for three hours, every 15 s alone and every 5 s in a quarter of the time, when a colleague is there. */
  presencePolls: 248_000,
  /** Pages that the public reads. */
  publicRequests: 100_000,
  /** Files under /assets/ and bytes in all, from CloudFront: at most 60 kB on a first visit, of 20,000 visitors. */
  fileRequests: 60_000,
  edgeGb: 5,
  /** Time of a request in the http function, start included once in a while. The bar is 25 ms at p95 without the network. */
  httpMs: 80,
  /** Read units of a page: the session and four items or queries, strongly consistent. */
  readUnitsPerRequest: 6,
  /** One request in five saves: six items in a transaction, which counts twice. */
  saves: 37_000,
  writeUnitsPerSave: 12,
  writeUnitsPerPoll: 1,
  tableGb: 1,
  objectGb: 15,
  /** Nightly aggregations and some by hand; reports built. */
  aggregations: 40,
  aggregationMs: 20_000,
  /** Deliveries of statistics that are read in. */
  imports: 40,
  importMs: 20_000,
  reports: 20,
  reportMs: 15_000,
  /** Files of evidence that are sent in: two a person, 2 MB each. */
  uploads: 460,
  uploadGb: 1,
  checkMs: 1500,
  /** Runs of the reminders: one each weekday, one each day for participants, and some by hand. */
  reminderRuns: 55,
  reminderRunMs: 20_000,
  /** Runs of the check of links: one a week. */
  linkRuns: 5,
  linkRunMs: 120_000,
  /** What the functions, the API and Lambda itself write to logs for a request. */
  logBytesPerRequest: 1500,
  /** X-Ray's own sampling: the first request of each second and one in twenty of the rest. */
  tracedShare: 0.5,
  mails: 1500,
  /** DynamoDB asks for a table's key about once in five minutes and table while it is in use. */
  keyRequests: 30_000,
  /** Lambda asks each queue with five long polls of 20 s at a time, all month. */
  pollsPerQueue: 5 * 3 * 60 * 24 * 30,
} as const
