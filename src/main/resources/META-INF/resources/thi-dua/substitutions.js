// The page of absences: who stands in for whom, appointing a substitute, ending it early.
import { newest } from './newest.js';
import { attempt, call, element, place, tell, vietnameseDay } from './page.js';
import { nothing, number, table } from './parts.js';
import { fillForm, read } from './substitution-form.js';

const HEADS = ['Người vắng', 'Người thay', 'Vai trò', 'Tư cách', 'Thời gian', 'Căn cứ', ''];
const LISTS = {
  CURRENT: ['current', 'Hiện không ai ký thay.'],
  COMING: ['coming', 'Chưa có lần thay nào sắp tới.'],
  PAST: ['past', 'Chưa có lần thay nào đã qua.']
};

const form = place('appoint');
const said = place('appoint-message');

/** The lists; what was typed into the form stays. */
async function show() {
  const view = await call('/api/substitutions');
  const { substitutions } = view;
  for (const [state, [list, none]] of Object.entries(LISTS)) {
    const rows = substitutions.filter(one => one.state === state);
    place(list).replaceChildren(rows.length ? table(place(`${list}-title`).textContent, HEADS, rows.map(cells)) : nothing(none));
  }
  place('mine').replaceChildren(...substitutions.filter(one => one.mine && one.state === 'CURRENT').map(mine));
  return view;
}

/** The lists, and the form from its beginning. */
async function begin() {
  const { absentees, capacities } = await show();
  place('appointing').hidden = !absentees.length;
  if (absentees.length) fillForm(form, place('roles'), place('confirmation'), absentees, capacities);
}

const mine = one => element('p', { class: 'message done' },
  `Bạn đang ${one.verb} ${one.absent} (${one.role}, ${one.unit}) đến hết ngày ${vietnameseDay(one.lastDay)}.`);

function cells(one) {
  const why = [one.document, one.scope, one.reason].filter(Boolean).join('; ');
  return [
    one.absent,
    one.substitute,
    `${one.role}, ${one.unit}`,
    one.capacity,
    `${vietnameseDay(one.firstDay)} – ${vietnameseDay(one.lastDay)}`,
    element('span', {}, why, element('small', { class: 'hint' }, ` Người cử: ${one.appointedBy}.`),
      ...(one.ended ? [element('small', {}, ` Chấm dứt sớm, ${one.ended}`)] : [])),
    one.mayEnd ? element('button', { type: 'button', onclick: () => askToEnd(one),
      'aria-label': `Chấm dứt việc ${one.substitute} thay ${one.absent}` }, 'Chấm dứt') : ''
  ];
}

/** What would go over, before anything does. */
async function preview() {
  const roles = await newest(place('handover'), call('/api/substitutions/preview', { method: 'POST', json: read(form) }));
  if (!roles) return;
  tell(said, '');
  place('handover').replaceChildren(element('h3', {}, 'Những gì sẽ chuyển'), ...roles.map(role => element('div', {},
    element('p', {}, `${role.role}, ${role.unit}: ${role.openTasks ? `${number(role.openTasks)} việc đang chờ` : 'hiện không có việc nào đang chờ'}. Người thay ký như sau:`),
    element('div', { class: 'signature' }, ...role.signature.map(line => element('p', {}, line))))));
}

async function appoint() {
  await call('/api/substitutions', { method: 'POST', json: read(form) });
  place('handover').replaceChildren();
  await begin();
  tell(said, 'Đã cử người thay; hai bên đều được thông báo.');
}

function askToEnd(one) {
  const dialog = place('ending');
  const asked = dialog.querySelector('form');
  asked.reset();
  tell(place('ending-message'), '');
  place('ending-text').textContent = `${one.substitute} thôi ${one.verb} ${one.absent} (${one.role}) ngay bây giờ; việc đã nhận mà chưa xong trở lại nhóm.`;
  place('stay').onclick = () => dialog.close();
  asked.onsubmit = event => {
    event.preventDefault();
    attempt(place('ending-message'), async () => {
      await call(`/api/substitutions/${one.id}/end`, { method: 'POST', json: { reason: asked.elements.reason.value.trim() } });
      dialog.close();
      await show();
      tell(place('message'), 'Đã chấm dứt; hai bên đều được thông báo.');
    }, asked);
  };
  dialog.showModal();
}

form.addEventListener('input', () => place('handover').replaceChildren());
place('preview').addEventListener('click', () => attempt(said, preview, form));
form.addEventListener('submit', event => {
  event.preventDefault();
  attempt(said, appoint, form);
});
await attempt(place('message'), begin);
