// Files are taken in two steps: checked first, and taken when the person says so and it is still the same file.
import { attempt, place } from './page.js';

/** Lets people import on a page that has the form; `send` is told whether to check only. */
export function importChecked(send) {
  const form = place('import');
  const apply = place('apply');
  const message = place('import-message');
  let turn = 0;
  form.addEventListener('change', () => {
    turn += 1;
    apply.disabled = true;
  });
  form.addEventListener('submit', event => {
    event.preventDefault();
    apply.disabled = true;
    const mine = turn;
    attempt(message, async () => {
      await send(true);
      if (mine !== turn) apply.disabled = true; // another file was chosen while this one was checked
    });
  });
  apply.addEventListener('click', () => attempt(message, () => send(false)));
}
