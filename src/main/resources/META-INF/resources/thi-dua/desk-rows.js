// The rows of the desk: an open task with who holds it until when, and a task that is done.
import { timeAndDay } from './moments.js';
import { element } from './page.js';

const dossier = key => `/thi-dua/dossier.html?case=${encodeURIComponent(key)}`;

/** Where a task is worked on. */
const taskAddress = id => `/camunda/app/tasklist/default/#/?task=${encodeURIComponent(id)}`;

/** One line of small text; nothing when there is nothing to say. */
const small = (text, name) => (text ? [element('p', {}, element('small', { class: name }, text))] : []);

export function taskRow(task) {
  const label = `${task.name}, ${task.unit || task.process}`;
  return element('li', { tabindex: '-1', 'data-task': task.id },
    element('div', { class: 'pick' }, element('input', { type: 'checkbox', value: task.id, 'aria-label': `Chọn ${label}` })),
    element('div', {},
      element('p', {}, element('a', { class: 'open', href: taskAddress(task.id) }, task.name)),
      ...small([task.process, task.unit].filter(Boolean).join(' – ')), ...small(task.movement)),
    element('div', {}, element('p', {}, holder(task)), ...small(`Có từ ${timeAndDay(task.created)}`),
      element('p', {}, element('a', { href: dossier(task.caseKey), 'aria-label': `Hồ sơ của ${label}` }, 'Xem hồ sơ'))),
    element('div', {}, deadline(task), ...small(task.followUp && `Hẹn xem lại ${timeAndDay(task.followUp)}`)));
}

function holder({ holder: id, holderName, heldSince }) {
  if (!id) return 'Chưa ai nhận';
  return `${holderName || id} giữ${heldSince ? ` từ ${timeAndDay(heldSince)}` : ''}`;
}

function deadline({ due, overdue }) {
  if (!due) return element('p', {}, 'Không có hạn');
  return element('p', overdue ? { class: 'late' } : {}, overdue ? `Quá hạn từ ${timeAndDay(due)}` : `Hạn ${timeAndDay(due)}`);
}

export function doneRow(task) {
  return element('li', { class: 'done-work', tabindex: '-1' },
    element('div', {}, element('p', {}, task.name), ...small([task.process, task.unit].filter(Boolean).join(' – ')), ...small(task.movement)),
    element('p', {}, `Xong lúc ${timeAndDay(task.done)}`),
    element('p', {}, element('a', { class: 'open', href: dossier(task.caseKey), 'aria-label': `Hồ sơ của ${task.name}, ${task.unit || task.process}` }, 'Xem hồ sơ')));
}
