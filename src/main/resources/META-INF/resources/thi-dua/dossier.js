// The page of one case, at its own address; what is drawn is the same as in Tasklist's tab.
import { attempt, call, element, place, tell } from './page.js';
import { draw } from './dossier-view.js';

attempt(place('message'), async () => {
  const asked = new URLSearchParams(location.search).get('case');
  if (!asked) throw new Error('Địa chỉ thiếu mã hồ sơ; hãy mở hồ sơ từ công việc hoặc từ danh sách.');
  const address = `/api/dossiers/${encodeURIComponent(asked)}`;
  const dossier = await call(address);
  tell(place('message'), '');
  document.title = `${dossier.title} – Hồ sơ – Thi Đua`;
  place('dossier').replaceChildren(
    element('p', { class: 'dossier-tools' }, element('button', { type: 'button', onclick: () => print() }, 'In hồ sơ')),
    draw(dossier, address));
});

// Whoever prints wants everything, also what is folded on the screen.
let opened = [];
addEventListener('beforeprint', () => {
  opened = [...document.querySelectorAll('.dossier details:not([open])')];
  opened.forEach(part => { part.open = true; });
});
addEventListener('afterprint', () => opened.forEach(part => { part.open = false; }));
