// The form of a part of a plan, made from the schema of plan files. What a person enters goes straight into the plan.
import { element } from './page.js';
import { titles, words } from './plan-words.js';

/** The parts of a plan in the order in which people think of them. */
export const sections = [
  { name: 'Thông tin chung', keys: ['code', 'name', 'year', 'lastYear', 'province', 'theme', 'sourceDocument'] },
  { name: 'Thời gian, hạn nhận hồ sơ', keys: ['window', 'submission'] },
  { name: 'Đối tượng', keys: ['subjects'] },
  { name: 'Tiêu chí và trường hợp loại trừ', keys: ['criteria'] },
  { name: 'Hình thức khen thưởng, chỉ tiêu', keys: ['awards'] },
  { name: 'Thành phần hồ sơ', keys: ['dossier'] },
  { name: 'Tuyến trình, Hội đồng', keys: ['route', 'council'] },
  { name: 'Tổ chức thực hiện', keys: ['conduct'] },
  { name: 'Tiền thưởng', keys: ['money'] },
  { name: 'Điều khoản khác, lưu ý', keys: ['clauses', 'notes'] }
];

/** The section that shows a place of the plan: /criteria/3/name. */
export function sectionOf(place) {
  return sections.findIndex(section => section.keys.includes(place.split('/')[1]));
}

/** Shows the form of one section; `changed` is called after each change of the plan. */
export function open(place, schema, section, plan, changed) {
  const form = { schema, changed };
  place.replaceChildren(...section.keys.map(key => field(form, schema.properties[key], key, plan, schema.required.includes(key))));
}

/** Opens the parts of the form around a place of the plan and goes there. */
export function go(place) {
  const parts = place.split('/').slice(1);
  let found = document.getElementById('form');
  for (const part of parts) {
    const next = found.querySelector(`[data-key="${CSS.escape(part)}"]`);
    if (!next) break;
    if (next.tagName === 'DETAILS') next.open = true;
    found = next;
  }
  found.scrollIntoView();
  found.querySelector('input, select, textarea')?.focus();
}

function resolved(form, schema) {
  return schema.$ref ? form.schema.$defs[schema.$ref.split('/').pop()] : schema;
}

/** A field for one property of an object; `required` ones cannot be taken away. */
function field(form, given, key, owner, required) {
  const schema = resolved(form, given);
  const title = (titles[key] || key) + (required ? ' *' : '');
  const made = kinds.find(kind => kind.fits(form, schema)).show(form, schema, key, owner, title, required);
  made.dataset.key = key;
  return made;
}

function put(form, owner, key, value) {
  if (value === undefined || value === '' || Number.isNaN(value)) delete owner[key];
  else owner[key] = value;
  form.changed();
}

const itemOf = (form, schema) => resolved(form, schema.items || {});

/** The first kind that fits shows the field. */
const kinds = [
  { fits: (form, schema) => schema.enum, show: choice },
  { fits: (form, schema) => schema.type === 'boolean', show: tick },
  { fits: (form, schema) => schema.type === 'array' && itemOf(form, schema).enum, show: ticks },
  { fits: (form, schema) => schema.type === 'array' && itemOf(form, schema).type === 'object', show: list },
  { fits: (form, schema) => schema.type === 'array', show: lines },
  { fits: (form, schema) => schema.type === 'object' && schema.properties, show: group },
  { fits: (form, schema) => schema.type === 'object', show: table },
  { fits: () => true, show: entry }
];

function labelled(title, control) {
  return element('label', { class: 'plan-field' }, title, control);
}

function choice(form, schema, key, owner, title, required) {
  const entries = schema.enum.map(value => element('option', { value, selected: owner[key] === value }, words[value] || value));
  if (!required || owner[key] === undefined) entries.unshift(element('option', { value: '', selected: owner[key] === undefined }, '– chưa chọn –'));
  const select = element('select', { onchange: () => put(form, owner, key, select.value) }, entries);
  return labelled(title, select);
}

function tick(form, schema, key, owner, title) {
  const box = element('input', { type: 'checkbox', checked: owner[key] === true, onchange: () => put(form, owner, key, box.checked || undefined) });
  return element('label', { class: 'plan-tick' }, box, ` ${title}`);
}

function ticks(form, schema, key, owner, title) {
  const toggle = (value, on) => {
    const chosen = itemOf(form, schema).enum.filter(one => (one === value ? on : (owner[key] || []).includes(one)));
    put(form, owner, key, chosen.length ? chosen : undefined);
  };
  return element('fieldset', { class: 'plan-field' }, element('legend', {}, title), itemOf(form, schema).enum.map(value => {
    const box = element('input', { type: 'checkbox', checked: (owner[key] || []).includes(value), onchange: () => toggle(value, box.checked) });
    return element('label', { class: 'plan-tick' }, box, ` ${words[value] || value}`);
  }));
}

function lines(form, schema, key, owner, title) {
  const area = element('textarea', { rows: 3, onchange: () => {
    const values = area.value.split('\n').map(line => line.trim()).filter(Boolean);
    put(form, owner, key, values.length ? values : undefined);
  } });
  area.value = (owner[key] || []).join('\n');
  return labelled(`${title} (mỗi dòng một giá trị)`, area);
}

function entry(form, schema, key, owner, title) {
  const long = (schema.maxLength || 0) > 300 && key !== 'code';
  const number = schema.type === 'integer';
  const input = element(long ? 'textarea' : 'input', {
    ...(long ? { rows: 2 } : { type: number ? 'number' : schema.format === 'date' ? 'date' : 'text' }),
    maxlength: schema.maxLength, min: schema.minimum, max: schema.maximum,
    onchange: () => put(form, owner, key, number ? parseInt(input.value, 10) : input.value.trim())
  });
  input.value = owner[key] ?? '';
  return labelled(title, input);
}

/** An object; an optional one is begun and taken away by the person. */
function group(form, schema, key, owner, title, required) {
  if (required && owner[key] === undefined) owner[key] = {};
  const made = element('details', { class: 'plan-group', open: key !== 'clause' && required });
  fill(form, schema, made, owner, key, title, required);
  return made;
}

function fill(form, schema, made, owner, key, title, required) {
  const again = value => { put(form, owner, key, value); fill(form, schema, made, owner, key, title, required); };
  const there = owner[key] !== undefined;
  made.replaceChildren(element('summary', {}, title, there ? preview(owner[key]) : ' (không có)'));
  if (!there) return made.append(element('button', { type: 'button', onclick: () => again({}) }, `Thêm ${lower(title)}`));
  made.append(...fieldsOf(form, schema, owner[key]));
  if (!required) made.append(element('button', { type: 'button', onclick: () => sure(title) && again(undefined) }, `Bỏ ${lower(title)}`));
  return made;
}

function fieldsOf(form, schema, value) {
  return Object.entries(schema.properties).map(([name, one]) => field(form, one, name, value, (schema.required || []).includes(name)));
}

/** What a folded part holds, in short. */
function preview(value) {
  const text = value.name || value.text || value.source || value.kind && (words[value.kind] || value.kind) || '';
  return text ? element('span', { class: 'hint' }, `: ${text.length > 90 ? `${text.slice(0, 90)}…` : text}`) : '';
}

function list(form, schema, key, owner, title) {
  const made = element('fieldset', { class: 'plan-list' });
  const show = () => {
    const values = owner[key] || [];
    made.replaceChildren(element('legend', {}, title), ...values.map((value, index) => line(value, index, values)),
      element('button', { type: 'button', onclick: () => { owner[key] = [...values, {}]; form.changed(); show(); made.lastChild.previousSibling.open = true; } }, `Thêm ${lower(title)}`));
  };
  const line = (value, index, values) => {
    const head = [value.code, value.name || words[value.role] || words[value.kind]].filter(Boolean).join(' – ') || `${titles[key] || key} ${index + 1}`;
    const move = (to, name) => element('button', { type: 'button', disabled: to < 0 || to >= values.length, onclick: () => { values.splice(to, 0, values.splice(index, 1)[0]); form.changed(); show(); } }, name);
    const remove = element('button', { type: 'button', onclick: () => { if (sure(head)) { values.splice(index, 1); if (!values.length) delete owner[key]; form.changed(); show(); } } }, 'Bỏ');
    return element('details', { class: 'plan-item', 'data-key': index }, element('summary', {}, head),
      element('p', { class: 'acts' }, move(index - 1, 'Lên'), move(index + 1, 'Xuống'), remove), fieldsOf(form, itemOf(form, schema), value));
  };
  show();
  return made;
}

/** An object whose names the person chooses, or that the schema names one by one. */
function table(form, schema, key, owner, title) {
  const made = element('fieldset', { class: 'plan-list' });
  const names = schema.propertyNames?.enum;
  const inner = resolved(form, schema.additionalProperties);
  const show = () => {
    const values = owner[key] || {};
    const shown = names || Object.keys(values);
    made.replaceChildren(element('legend', {}, title), ...shown.map(name => row(name)), ...(names ? [] : [adding()]));
  };
  const row = name => {
    const holder = { ...owner[key] };
    const inside = { schema: form.schema, changed: () => put(form, owner, key, Object.keys(holder).length ? holder : undefined) };
    const remove = element('button', { type: 'button', onclick: () => { if (sure(name)) { delete holder[name]; inside.changed(); show(); } } }, 'Bỏ');
    return element('div', { class: 'plan-row' }, field(inside, inner, name, holder, false), ...(names ? [] : [remove]));
  };
  const adding = () => {
    const name = element('input', { type: 'text', 'aria-label': `Mã mới của ${lower(title)}`, placeholder: 'mã' });
    const add = () => { if (name.value.trim()) { owner[key] = { ...owner[key], [name.value.trim()]: inner.type === 'integer' ? 0 : {} }; form.changed(); show(); } };
    return element('p', { class: 'acts' }, name, element('button', { type: 'button', onclick: add }, 'Thêm'));
  };
  show();
  return made;
}

function lower(title) {
  return title.replace(' *', '').replace(/^./, letter => letter.toLowerCase());
}

function sure(what) {
  return window.confirm(`Bỏ “${what.replace(' *', '')}” khỏi kế hoạch?`);
}
