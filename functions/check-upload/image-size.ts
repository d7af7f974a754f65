import { imageSize } from 'image-size'

/** EXIF's values for a picture that lies on its side. */
const firstTurned = 5

/** A picture's width and height in pixels as it is shown, or null when they cannot be read. */
export const readImageSize = (content: Uint8Array): { width: number; height: number } | null => {
  try {
    const { width, height, orientation = 1 } = imageSize(content)
    if (!(width > 0 && height > 0)) return null
    return orientation >= firstTurned ? { width: height, height: width } : { width, height }
  } catch {
    // The library throws at anything that it does not know or that ends too soon.
    return null
  }
}
