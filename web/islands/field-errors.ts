/** Shows messages beside the fields of a form, by the fields' names, instead of those that stand there. */
export const showErrors = (form: HTMLFormElement, errors: Record<string, string>): void => {
  for (const old of form.querySelectorAll('.ds-validation-message')) old.remove()
  for (const marked of form.querySelectorAll('[aria-invalid]')) marked.removeAttribute('aria-invalid')
  for (const [name, sentence] of Object.entries(errors)) {
    const field = form.querySelector<HTMLElement>(`#f-${CSS.escape(name)}`)
    if (!field) continue
    const message = document.createElement('p')
    message.className = 'ds-validation-message'
    message.dataset.color = 'danger'
    message.id = `f-${name}-error`
    message.textContent = sentence
    if (field instanceof HTMLFieldSetElement) field.append(message)
    else field.after(message)
    field.setAttribute('aria-invalid', 'true')
    const others = (field.getAttribute('aria-describedby') ?? '').split(' ').filter((id) => id && id !== message.id)
    field.setAttribute('aria-describedby', [...others, message.id].join(' '))
  }
}
