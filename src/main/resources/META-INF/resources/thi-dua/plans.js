// The page on which plans of movements are written: nothing is kept before the person saves.
import { timeAndDay } from './moments.js';
import { newest } from './newest.js';
import { attempt, call, element, tell } from './page.js';
import { go, open, sectionOf, sections } from './plan-form.js';
import * as preview from './plan-preview.js';

const find = id => document.getElementById(id);
const message = find('message');
let schema;
let plan;
let base;
let unsaved = false;

async function list() {
  const plans = await call('/api/movements');
  find('plans').replaceChildren(...(plans.length ? plans.map(planRow) : [empty()]));
}

function empty() {
  return element('tr', {}, element('td', { colspan: 4 }, 'Chưa có kế hoạch nào; hãy nhập một tệp YAML.'));
}

function planRow(summary) {
  const act = (name, action) => element('button', { type: 'button', onclick: () => attempt(message, action) }, name);
  return element('tr', {},
    element('td', {}, summary.name, element('br'), element('small', { class: 'hint' }, summary.code)),
    element('td', {}, String(summary.year)),
    element('td', {}, String(summary.version)),
    element('td', {}, element('div', { class: 'acts' },
      act('Sửa', () => edit(summary)),
      act('Sao chép', () => copy(summary)),
      act('Các phiên bản', () => versions(summary)),
      element('a', { href: fileOf(summary.code, summary.version), download: true }, 'Tải tệp'))));
}

const fileOf = (code, version) => `/api/movements/${code}/versions/${version}`;

async function versions({ code, name }) {
  const kept = await newest(find('versions'), call(`/api/movements/${code}/versions`));
  if (!kept) return;
  find('versions').hidden = false;
  find('versions-title').textContent = `Các phiên bản của “${name}”`;
  find('version-list').replaceChildren(...kept.map(one => element('li', {},
    element('a', { href: fileOf(code, one.version), download: true }, `Phiên bản ${one.version}`),
    ` – ${one.importedBy}, ${timeAndDay(one.importedAt)}`)));
  find('versions').scrollIntoView();
}

async function edit({ code, version }) {
  const content = await newest(find('editor'), contentOf(code));
  if (content) begin(content, version, null);
}

/** As the schema of files writes it: no version, no empty parts. */
async function contentOf(code) {
  const { version, ...content } = await call(`/api/movements/${code}`);
  return bare(content);
}

function bare(value) {
  if (Array.isArray(value)) return value.map(bare);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, bare(one)]).filter(([, one]) => !isEmpty(one)));
}

function isEmpty(value) {
  return value === null || (typeof value === 'object' && Object.keys(value).length === 0);
}

async function copy(summary) {
  const content = await newest(find('editor'), contentOf(summary.code));
  if (!content) return;
  const year = content.year + 1;
  const shifted = JSON.parse(JSON.stringify(content), (key, value) => later(key, value));
  begin({ ...shifted, code: `${summary.code.replace(/-\d{4}(-\d{4})?$/, '')}-${year}`, name: content.name.replaceAll(String(content.year), String(year)) }, 0,
    'Bản sao cho năm sau: ngày và năm của tiêu chí đã được lùi một năm. Hãy sửa nguyên văn các điều khoản, số hiệu văn bản theo kế hoạch mới.');
}

function later(key, value) {
  if (['year', 'lastYear'].includes(key) && Number.isInteger(value)) return value + 1;
  if (['day', 'firstDay'].includes(key) && typeof value === 'string') return value.replace(/^\d{4}/, year => Number(year) + 1).replace(/-02-29$/, '-02-28');
  return value;
}

function begin(content, version, hint) {
  plan = content;
  base = version;
  unsaved = version === 0;
  find('editor-title').textContent = version ? `${plan.name} – sửa từ phiên bản ${version}` : `Kế hoạch mới: ${plan.name}`;
  find('notes').replaceChildren(...[hint, ...(plan.notes || []).map(note => `${note.source}: ${note.text}`)].filter(Boolean).map(text => element('li', {}, text)));
  find('problems').hidden = true;
  find('list').hidden = true;
  find('versions').hidden = true;
  find('editor').hidden = false;
  tell(message, '');
  show(0);
}

function show(index) {
  find('section').value = String(index);
  open(find('form'), schema, sections[index], plan, changed);
  preview.offer(plan);
}

function changed() {
  unsaved = true;
  preview.offer(plan);
}

/** The plan as the server reads it: JSON is YAML too. */
function file() {
  return JSON.stringify(bare(plan));
}

async function send(query) {
  try {
    const kept = await call(`/api/movements?${query}`, { method: 'POST', text: file(), type: 'application/yaml' });
    find('problems').hidden = true;
    return kept;
  } catch (refused) {
    if (!refused.message.startsWith('/')) throw refused;
    problems(refused.message.split('\n'));
    return undefined;
  }
}

function problems(lines) {
  find('problems').hidden = false;
  find('problem-list').replaceChildren(...lines.map(line => {
    const [place, reason] = [line.slice(0, line.indexOf(': ')), line.slice(line.indexOf(': ') + 2)];
    const index = Math.max(0, sectionOf(place));
    return element('li', {}, element('button', { type: 'button', onclick: () => { show(index); go(place); } }, sections[index].name), ` ${place}: ${reason}`);
  }));
  find('problems').scrollIntoView();
}

async function save() {
  const sent = file();
  const kept = await send(`base=${base}`);
  if (!kept) return;
  unsaved = file() !== sent;
  base = kept.version;
  find('editor-title').textContent = `${kept.name} – phiên bản ${kept.version}`;
  tell(message, `Đã lưu kế hoạch “${kept.name}”, phiên bản ${kept.version}. Hồ sơ đã lập vẫn theo phiên bản cũ.`);
  message.scrollIntoView();
}

async function leave() {
  if (unsaved && !window.confirm('Thay đổi chưa lưu sẽ mất. Đóng kế hoạch này?')) return;
  unsaved = false;
  find('editor').hidden = true;
  find('list').hidden = false;
  await list();
}

async function download() {
  const text = await call('/api/movements/file', { method: 'POST', text: file(), type: 'application/yaml' });
  const address = URL.createObjectURL(new Blob([text], { type: 'application/yaml' }));
  element('a', { href: address, download: `${plan.code}.yaml` }).click();
  URL.revokeObjectURL(address);
}

async function take(file) {
  const kept = await call('/api/movements', { method: 'POST', text: await file.text(), type: 'application/yaml' });
  tell(message, `Đã nhập kế hoạch “${kept.name}”, phiên bản ${kept.version}.`);
  await list();
}

const on = (id, event, action) => find(id).addEventListener(event, () => attempt(message, action));
on('section', 'change', () => show(Number(find('section').value)));
on('check', 'click', async () => (await send('check=true')) && tell(message, 'Kế hoạch hợp lệ, có thể lưu.'));
on('save', 'click', save);
on('leave', 'click', leave);
on('download', 'click', download);
on('preview', 'click', () => preview.run(file()));
on('shown', 'change', () => preview.show());
on('file', 'change', () => find('file').files[0] && take(find('file').files[0]));
window.addEventListener('beforeunload', event => unsaved && event.preventDefault());

find('section').append(...sections.map((section, index) => element('option', { value: index }, section.name)));
attempt(message, async () => {
  schema = await call('/api/movements/plan-schema');
  await list();
});
