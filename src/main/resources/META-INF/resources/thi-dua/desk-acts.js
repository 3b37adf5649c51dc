// What is done with several tasks at once: one after the other, each by itself, with a result for each.
import { attempt, call, element, place, tell } from './page.js';
import { dialog, number, table } from './parts.js';
import { chosen, showList } from './desk.js';

const message = place('message');
const post = (task, act, json) => call(`/api/desk/tasks/${encodeURIComponent(task.id)}/${act}`, { method: 'POST', json });
const label = task => [task.name, task.unit].filter(Boolean).join(' – ');

/** One task after the other; what is refused does not stop the others. */
async function each(tasks, act) {
  const bar = element('progress', { max: tasks.length, value: 0, 'aria-label': 'Tiến độ' });
  const words = element('span', { role: 'status' });
  place('progress').replaceChildren(bar, ' ', words);
  const results = [];
  for (const task of tasks) {
    words.textContent = `Đang làm ${number(results.length + 1)}/${number(tasks.length)}…`;
    results.push(await act(task).then(() => done(task), refused => ({ task, reason: refused.message })));
    bar.value = results.length;
  }
  return results;
}

/** What is done is no longer ticked; what was refused stays so. */
function done(task) {
  const box = document.querySelector(`#tasks .pick input[value="${CSS.escape(task.id)}"]`);
  if (box) box.checked = false;
  return { task, reason: '' };
}

async function run(tasks, act, words) {
  const results = await each(tasks, act);
  const failed = results.filter(({ reason }) => reason);
  await showList();
  place('progress').replaceChildren();
  tell(message, `${words} ${number(results.length - failed.length)}/${number(results.length)} việc.`, failed.length === results.length);
  if (failed.length) message.append(resultTable(failed.map(({ task, reason }) => [label(task), reason])));
}

const resultTable = rows => element('div', { class: 'results-of-acts' }, table('Việc chưa làm được', ['Việc', 'Vì sao'], rows));

/** Asks before anything is done; gives what the form of the dialog holds, or nothing when the person leaves. */
function ask(title, yes, ...content) {
  return new Promise(answer => {
    const form = element('form', { method: 'dialog' }, element('h2', { id: 'ask-title' }, title), ...content,
      element('div', { class: 'fields' }, element('button', { value: '' }, 'Thôi'),
        ...(yes ? [element('button', { value: 'yes', class: 'primary' }, yes)] : [])));
    const made = dialog({
      'aria-labelledby': 'ask-title',
      onclose: () => answer(made.returnValue === 'yes' ? form.elements : null)
    }, form);
  });
}

async function handOver(tasks) {
  const people = await call('/api/desk/handovers', { method: 'POST', json: { tasks: tasks.map(({ id }) => id) } });
  if (!people.length) {
    await ask('Giao cho người khác', '', element('p', {}, 'Không có ai khác giữ vai trò làm được tất cả các việc đã chọn; hãy chọn từng việc.'));
    return;
  }
  const answer = await ask(`Giao ${number(tasks.length)} việc cho người khác`, 'Giao việc',
    element('label', {}, 'Người nhận ', element('select', { name: 'person' },
      ...people.map(({ id, name, position }) => element('option', { value: id }, `${name} – ${position}`)))));
  if (answer) await run(tasks, task => post(task, 'handover', { person: answer.person.value }), 'Đã giao');
}

async function approve(tasks) {
  const checked = await call('/api/desk/approvals', { method: 'POST', json: { tasks: tasks.map(({ id }) => id) } });
  const clean = tasks.filter(({ id }) => checked.some(({ task, doubts }) => task === id && !doubts.length));
  const others = checked.filter(({ doubts }) => doubts.length);
  const answer = await ask('Duyệt hàng loạt', clean.length ? `Duyệt ${number(clean.length)} việc` : '',
    element('p', {}, `${number(clean.length)}/${number(tasks.length)} việc có mọi dòng đều đạt, không còn vướng mắc và được duyệt cùng lúc.`),
    ...(others.length ? [element('p', {}, 'Các việc sau phải mở ra xem và duyệt riêng:'),
      resultTable(others.map(({ task, doubts }) => [label(tasks.find(({ id }) => id === task)), doubts.join(' ')]))] : []));
  if (answer) await run(clean, task => post(task, 'approval'), 'Đã duyệt');
}

const ACTS = {
  claim: tasks => run(tasks, task => post(task, 'claim'), 'Đã nhận'),
  release: tasks => run(tasks, task => post(task, 'release'), 'Đã trả lại nhóm'),
  handover: handOver,
  approve
};

export function actOn(bar) {
  bar.addEventListener('click', ({ target }) => {
    const act = ACTS[target.id];
    if (act && chosen().length) attempt(message, () => act(chosen()));
  });
}
