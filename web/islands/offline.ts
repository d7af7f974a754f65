/** Asks the browser to keep the page that is shown when there is no network. Does without where it cannot be kept. */
export const keepOfflinePage = (): void => {
  if (!('serviceWorker' in navigator)) return
  window.addEventListener('load', () => {
    navigator.serviceWorker.register('/service-worker.js').catch(() => {
      // Private windows and strict settings refuse it: the site works the same, without the offline page.
    })
  })
}
