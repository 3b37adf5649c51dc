// The desk without a mouse: keys that move, choose, take and open, and the popup that tells of them.
import { element, place } from './page.js';
import { dialog } from './parts.js';

const KEYS = [
  ['j hoặc ↓', 'việc sau'],
  ['k hoặc ↑', 'việc trước'],
  ['x', 'chọn hoặc bỏ chọn việc đang xem'],
  ['c', 'nhận việc đang xem, hoặc các việc đã chọn'],
  ['Enter', 'mở việc đang xem'],
  ['/', 'đến ô tìm kiếm'],
  ['?', 'mở bảng này']
];
const rows = () => [...document.querySelectorAll('#tasks li[tabindex]')];
const current = () => document.activeElement?.closest?.('#tasks li[tabindex]');

function move(step) {
  const all = rows();
  const at = all.indexOf(current());
  all[Math.max(0, Math.min(all.length - 1, at < 0 ? 0 : at + step))]?.focus();
}

function choose() {
  current()?.querySelector('.pick input')?.click();
}

/** Takes what is chosen; when nothing is, the task in view. */
function claim() {
  if (!document.querySelector('#tasks .pick input:checked')) choose();
  place('claim').click();
}

const open = () => current()?.querySelector('a.open')?.click();

function showHelp() {
  const close = element('button', { autofocus: true }, 'Đóng');
  dialog({ 'aria-labelledby': 'keys-title' },
    element('h2', { id: 'keys-title' }, 'Phím tắt'),
    element('table', {}, element('tbody', {}, ...KEYS.map(([key, does]) => element('tr', {},
      element('th', { scope: 'row' }, element('kbd', {}, key)), element('td', {}, does))))),
    element('form', { method: 'dialog', class: 'fields' }, close));
}

const ACTIONS = {
  j: () => move(1), ArrowDown: () => move(1), k: () => move(-1), ArrowUp: () => move(-1), x: choose, c: claim,
  '/': () => place('find').elements.q.focus(), '?': showHelp
};

/** Letters typed into a field stay letters; with a modifier they are the browser's. */
export function listenToKeys() {
  place('help').addEventListener('click', showHelp);
  document.addEventListener('keydown', event => {
    const typing = event.target.closest('input:not([type=checkbox]), select, textarea, dialog');
    if (typing || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === 'Enter' && event.target === current()) open();
    const action = ACTIONS[event.key];
    if (!action || (event.key.startsWith('Arrow') && !current())) return;
    event.preventDefault();
    action();
  });
}
