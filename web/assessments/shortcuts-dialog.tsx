import { type Language, texts } from '#shared/platform/language.ts'

/** The shortcuts by what they do; the same ids stand in web/islands/shortcut-keys.ts. */
const shortcuts = [
  { keys: ['j', 'n'], does: 'next' },
  { keys: ['k', 'p'], does: 'previous' },
  { keys: ['0', '1', '2', '3', '4'], does: 'level' },
  { keys: ['x'], does: 'notApplicable' },
  { keys: ['s'], does: 'save' },
  { keys: ['u'], does: 'undo' },
  { keys: ['o'], does: 'unchanged' },
  { keys: ['h'], does: 'history' },
  { keys: ['g'], does: 'overview' },
  { keys: ['?'], does: 'help' },
] as const

type ShortcutTexts = {
  title: string
  lead: string
  does: Record<(typeof shortcuts)[number]['does'], string>
  use: string
  close: string
}

const shortcutTexts = texts<ShortcutTexts>({
  sv: {
    title: 'Kortkommandon',
    lead: 'De gäller frågan som du står på, och inte medan du skriver i ett textfält. Allt går också att nå med tabb.',
    does: {
      next: 'Nästa fråga',
      previous: 'Föregående fråga',
      level: 'Välj nivå',
      notApplicable: 'Ej tillämpligt',
      save: 'Spara svaret',
      undo: 'Ångra den senaste ändringen',
      unchanged: 'Oförändrat sedan förra omgången',
      history: 'Svarets historik',
      overview: 'Alla områden',
      help: 'Visa kortkommandona',
    },
    use: 'Använd kortkommandon i den här webbläsaren',
    close: 'Stäng',
  },
  en: {
    title: 'Keyboard shortcuts',
    lead: 'They concern the question that you are on, and do nothing while you write in a text field. Everything can be reached by Tab too.',
    does: {
      next: 'Next question',
      previous: 'Previous question',
      level: 'Choose a level',
      notApplicable: 'Not applicable',
      save: 'Save the answer',
      undo: 'Undo the last change',
      unchanged: 'Unchanged since the last round',
      history: 'History of the answer',
      overview: 'All areas',
      help: 'Show the shortcuts',
    },
    use: 'Use keyboard shortcuts in this browser',
    close: 'Close',
  },
})

/** The list of shortcuts, and the switch that turns them off. Opened by `?` or by its button; hidden without script (web/islands/shortcuts.ts). */
export const ShortcutsDialog = ({ language }: { language: Language }) => {
  const t = shortcutTexts[language]
  return (
    <div class="shortcuts" data-shortcuts hidden>
      <button class="ds-button" type="button" data-variant="tertiary" data-size="sm" data-part="open">
        {t.title}
      </button>
      <dialog class="shortcuts__dialog" aria-labelledby="shortcuts-title">
        <h2 class="ds-heading" data-size="xs" id="shortcuts-title">
          {t.title}
        </h2>
        <p>{t.lead}</p>
        <dl>
          {shortcuts.map(({ keys, does }) => (
            <div>
              <dt>
                {keys.map((key) => (
                  <>
                    <kbd>{key}</kbd>{' '}
                  </>
                ))}
              </dt>
              <dd>{t.does[does]}</dd>
            </div>
          ))}
        </dl>
        <label class="form-radio">
          <input class="ds-input" type="checkbox" data-part="use" checked />
          <span class="form-radio__text">
            <span class="form-radio__label">{t.use}</span>
          </span>
        </label>
        <form method="dialog">
          <button class="ds-button" type="submit">
            {t.close}
          </button>
        </form>
      </dialog>
    </div>
  )
}
