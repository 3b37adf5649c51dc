// What every page of the application needs, and what of ours is in Tasklist: messages, and calls of our interface as the
// person logged in. A page gets its menu.
import { sayOfFields } from './field-words.js';
import { language } from './language.js';
import { menus } from './pages.js';

/** Where people log in. */
export const TASKLIST = '/camunda/app/tasklist/default/';
const MOST_WRONG = 50;

/** The element of that id. */
export const place = id => document.getElementById(id);

/** An element with attributes and children; texts become text, never HTML. */
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) made.addEventListener(name.slice(2), value);
    else if (value === true) made.setAttribute(name, '');
    else if (value !== false && value !== undefined && value !== null) made.setAttribute(name, value);
  }
  made.append(...children.flat());
  return made;
}

/**
 * Calls our interface and gives the whole answer; a refusal is thrown as an Error that says what to tell the person. Two
 * options are handed to fetch: `keepalive` for a page that is being left, `signal` for how long to wait.
 */
export async function send(path, { method = 'GET', json, text, type, keepalive, signal } = {}) {
  const body = json === undefined ? text : JSON.stringify(json);
  const headers = { Accept: 'application/json, application/yaml, */*' };
  if (body !== undefined) headers['Content-Type'] = type || 'application/json';
  if (method !== 'GET') headers['X-XSRF-TOKEN'] = token();
  const answer = await fetch(path, { method, headers, body, keepalive, signal, credentials: 'same-origin' }).catch(() => {
    throw new Error('Không kết nối được với hệ thống; hãy kiểm tra mạng rồi thử lại.');
  });
  if (!answer.ok) throw await refusal(answer);
  return answer;
}

/** The same for what is data, text or a spreadsheet. */
export async function call(path, options) {
  const answer = await send(path, options);
  const kind = answer.headers.get('Content-Type') || '';
  if (kind.includes('spreadsheet')) return answer.blob();
  const content = await answer.text();
  return kind.includes('json') ? JSON.parse(content) : content;
}

async function refusal(answer) {
  const problem = await answer.json().catch(() => ({}));
  const sentence = problem.detail || problem.message || 'Hệ thống gặp lỗi; hãy thử lại sau hoặc báo quản trị.';
  return Object.assign(new Error(sentence), { status: answer.status, code: problem.code, field: problem.field, badRows: problem.badRows, badCells: problem.badCells });
}

function token() {
  const found = document.cookie.match(/(?:^|;\s*)XSRF-TOKEN=([^;]*)/);
  return found ? decodeURIComponent(found[1]) : '';
}

/** Shows a message in the place made for it: what was done, or why not; an empty text takes it away. */
export function tell(place, text, refused = false) {
  place.className = text ? (refused ? 'message refused' : 'message done') : '';
  place.setAttribute('role', refused ? 'alert' : 'status');
  place.replaceChildren(text);
}

/** What to tell a person of a failure: what the server says or, where the page itself failed, a sentence of its own. */
export function reasonOf(failure, otherwise = 'Trang gặp lỗi; hãy tải lại trang rồi thử lại.') {
  if (failure.constructor === Error) return failure.message;
  console.error(failure);
  return otherwise;
}

/**
 * Does something and tells the person when it is refused; whoever is not logged in is shown where to. A refusal about a
 * field of the form marks that field.
 */
export async function attempt(place, action, form) {
  mark(form, undefined);
  try {
    return await action();
  } catch (refused) {
    tell(place, reasonOf(refused), true);
    mark(form, refused.field);
    if (refused.badRows) place.append(wrong(refused.badRows.map(badRow)));
    if (refused.badCells) place.append(wrong(refused.badCells.map(badCell)));
    if (refused.status === 401) place.append(' ', element('a', { href: TASKLIST }, 'Đến trang đăng nhập'));
    return undefined;
  }
}

/** What is wrong in a file, the first of it. */
function wrong(lines) {
  const more = lines.length - MOST_WRONG;
  return element('ul', {}, ...lines.slice(0, MOST_WRONG).map(line => element('li', {}, line)),
    ...(more > 0 ? [element('li', {}, `Và ${more} chỗ khác.`)] : []));
}

const badCell = ({ address, reason }) => `Ô ${address}: ${reason}.`;

function badRow({ line, column, reason }) {
  return `Dòng ${line}${column ? `, cột ${column}` : ''}: ${reason}.`;
}

function mark(form, name) {
  if (!form) return;
  for (const field of form.elements) field.toggleAttribute('aria-invalid', false);
  const wrong = name && form.elements.namedItem(name);
  if (wrong) {
    wrong.setAttribute('aria-invalid', 'true');
    wrong.focus();
  }
}

/** 2023-12-30 as people write it. */
export function vietnameseDay(day) {
  const [year, month, date] = day.split('-');
  return `${date}/${month}/${year}`;
}

/** 30/12/2023 as programs write it; what is no day is refused, for the field that has it. */
export function isoDay(text, field) {
  const found = text.trim().match(/^(\d{1,2})\/(\d{1,2})\/(\d{4})$/);
  const day = found && `${found[3]}-${found[2].padStart(2, '0')}-${found[1].padStart(2, '0')}`;
  if (!day || Number.isNaN(Date.parse(day)) || new Date(day).toISOString().slice(0, 10) !== day) {
    throw Object.assign(new Error('Hãy viết ngày dạng ngày/tháng/năm, ví dụ 30/12/2023.'), { field });
  }
  return day;
}

const header = document.querySelector('body > header:has(nav[aria-label="Các trang"])');
if (header) sayOfFields();
header?.querySelector('nav').append(element('a', { href: TASKLIST }, 'Công việc'), ...menus());
if (language === 'en') {
  header?.append(element('p', { class: 'hint', lang: 'en' }, 'This page is in Vietnamese only.'));
}
