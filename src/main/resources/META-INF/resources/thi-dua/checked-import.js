// Files are taken in two steps: checked first, and taken when the person says so and it is still the same file.
import { attempt, place } from './page.js';

/** Lets people import on a page that has the form; `send` is told whether to check only. */
export function importChecked(send) {
  const form = place('import');
  const apply = place('apply');
  const message = place('import-message');
  form.elements.file.addEventListener('change', () => { apply.disabled = true; });
  form.addEventListener('submit', event => {
    event.preventDefault();
    apply.disabled = true;
    attempt(message, () => send(true));
  });
  apply.addEventListener('click', () => attempt(message, () => send(false)));
}
