/**
 * What one request may carry. A Lambda function takes 6 MB at most, as base64 for what is no text (AWS, Lambda quotas); larger files go straight to the bucket.
 * Rows of JSON are several times as long as the same rows of CSV.
 */
export const apiDeliveryLimits = { bytes: 4_000_000, rows: 20_000 } as const
