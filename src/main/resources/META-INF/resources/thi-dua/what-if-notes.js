// Trials kept as notes of the round.
import { timeAndDay } from './moments.js';
import { attempt, element, tell } from './page.js';
import { drawResult, summary } from './what-if-result.js';

/** Shows the notes; take removes one on its author's word. */
export function drawNotes(place, notes, take) {
  place('no-notes').hidden = notes.length > 0;
  place('notes').replaceChildren(...notes.map(entry => item(place, entry, take)));
}

function item(place, { note, writer, own }, take) {
  const result = element('div');
  const details = element('details', {}, element('summary', {}, `Kết quả: ${summary(note.result)}`), result);
  details.addEventListener('toggle', () => details.open && drawResult(result, note.result));
  return element('li', {},
    element('p', { class: 'hint' }, `${writer}, ${timeAndDay(note.writtenAt)}`),
    element('p', { class: 'text' }, note.text),
    element('ul', {}, note.result.changes.map(words => element('li', {}, words))),
    details,
    own ? element('button', { type: 'button', onclick: () => ask(place, note, take) }, 'Xóa ghi chú') : []);
}

function ask(place, note, take) {
  place('removal-text').textContent = note.text;
  tell(place('notes-message'), '');
  place('stay').onclick = () => place('removal').close();
  place('remove').onclick = () => {
    place('removal').close();
    attempt(place('notes-message'), async () => {
      await take(note);
      tell(place('notes-message'), 'Đã xóa ghi chú.');
    });
  };
  place('removal').showModal();
}
