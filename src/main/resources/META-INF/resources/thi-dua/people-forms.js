// The dialogs in which an administrator changes one person, one unit, or gives somebody a password. A person or a unit is
// sent as a file of one row, so that one set of rules refuses what is wrong.
import { attempt, call, element, isoDay, tell, vietnameseDay } from './page.js';
import { dialog } from './parts.js';

const PERSON = { id: 'Tên đăng nhập', fullName: 'Họ và tên', position: 'Chức vụ', unit: 'Đơn vị', woman: 'Nữ', active: 'Đang công tác', roles: 'Vai trò' };
const UNIT = { code: 'Mã', name: 'Tên', kind: 'Loại', parent: 'Đơn vị cấp trên', validFrom: 'Hoạt động từ ngày', validTo: 'Đến hết ngày', successor: 'Đơn vị kế thừa' };
const LETTERS = ['ABCDEFGHJKLMNPQRSTUVWXYZ', 'abcdefghijkmnpqrstuvwxyz', '23456789', '!#%*+-=?'];
const LONG = 14;

const label = (text, field) => element('label', {}, `${text} `, field);
const option = (value, text) => element('option', { value }, text);

function select(name, choices, value, attributes = {}) {
  const made = element('select', { name, ...attributes }, ...choices);
  made.value = value;
  return made;
}

/** A dialog with a form: closed without harm, or done and then gone. */
function ask(title, yes, act, ...content) {
  const message = element('div');
  const form = element('form', { onsubmit: event => {
    event.preventDefault();
    tell(message, '');
    attempt(message, async () => {
      await act(form.elements);
      made.close();
    }, form);
  } }, element('h2', { id: 'ask-title' }, title), ...content, message, element('div', { class: 'fields' },
    element('button', { type: 'button', onclick: () => made.close() }, 'Thôi'), element('button', { class: 'primary' }, yes)));
  const made = dialog({ 'aria-labelledby': 'ask-title' }, form);
}

/** Sends one row; what is wrong with a cell is said of the field that it came from. */
async function sendRow(content, labels, row) {
  const line = cells => cells.map(cell => `"${cell.replaceAll('"', '""')}"`).join(',');
  const columns = Object.keys(labels);
  const text = `${columns.join(',')}\n${line(columns.map(column => row[column]))}\n`;
  try {
    await call(`/api/organisation/${content}`, { method: 'POST', text, type: 'text/csv' });
  } catch (refused) {
    const [bad] = refused.badRows ?? [];
    if (!bad) throw refused;
    throw Object.assign(new Error(`${labels[bad.column] ?? 'Dòng này'}: ${bad.reason}.`), { field: bad.column });
  }
}

/** The dialog about a person; a new one when there is none. */
export function editPerson({ units, roles }, person, done) {
  const { id = '', fullName = '', position = '', unit = '', woman = false, active = true, roles: held = [] } = person ?? {};
  const boxes = roles.map(role => element('input', { type: 'checkbox', name: 'roles', value: role.code, checked: held.includes(role.code) }));
  const limit = at => roles.forEach((role, index) => { boxes[index].disabled = Boolean(at) && !role.kinds.includes(units.find(one => one.code === at).kind); });
  const places = units.filter(one => !one.validTo || one.code === unit).map(one => option(one.code, one.name));
  const leaving = element('p', { class: 'hint', hidden: true }, 'Tài khoản và mật khẩu của người này sẽ bị xóa; việc đang nhận trở lại nhóm. Tên trong các hồ sơ, quyết định giữ nguyên.');
  limit(unit);
  ask(person ? `Sửa ${fullName}` : 'Thêm người', 'Lưu', async fields => {
    const name = fields.fullName.value.trim();
    await sendRow('people', PERSON, {
      id: fields.id.value.trim(), fullName: name, position: fields.position.value.trim(), unit: fields.unit.value,
      woman: String(fields.woman.checked), active: String(fields.active.checked),
      roles: boxes.filter(box => box.checked && !box.disabled).map(box => box.value).join('|')
    });
    await done(person ? `Đã lưu ${name}.` : `Đã thêm ${name}; nếu người này cần đăng nhập, hãy đặt mật khẩu.`);
  },
  element('div', { class: 'fields' },
    label(PERSON.id, element('input', { name: 'id', value: id, readonly: Boolean(person), maxlength: 64, required: true, placeholder: 'lan.nguyen' })),
    label(PERSON.fullName, element('input', { name: 'fullName', value: fullName, maxlength: 100, required: true }))),
  element('div', { class: 'fields' },
    label(PERSON.position, element('input', { name: 'position', value: position, maxlength: 200, required: true })),
    label(PERSON.unit, select('unit', [option('', ''), ...places], unit, { required: true, onchange: event => limit(event.target.value) }))),
  element('fieldset', {}, element('legend', {}, PERSON.roles), element('div', { class: 'roles' },
    ...roles.map((role, index) => element('label', { class: 'check' }, boxes[index], ` ${role.label}`)))),
  element('p', {}, element('label', { class: 'check' }, element('input', { type: 'checkbox', name: 'woman', checked: woman }), ' Nữ'), ' ',
    element('label', { class: 'check' }, element('input', { type: 'checkbox', name: 'active', checked: active,
      onchange: event => { leaving.hidden = !person || event.target.checked; } }), ' Đang công tác')),
  leaving);
}

/** The dialog about a unit; a new one when there is none. */
export function editUnit({ units, kinds }, unit, done) {
  const { code = '', name = '', kind = '', parent = '', validFrom = '', validTo = '', successor = '' } = unit ?? {};
  const others = () => units.filter(one => one.code !== code).map(one => option(one.code, one.name));
  const day = value => (value ? vietnameseDay(value) : '');
  ask(unit ? `Sửa ${name}` : 'Thêm đơn vị', 'Lưu', async fields => {
    const title = fields.name.value.trim();
    await sendRow('units', UNIT, {
      code: fields.code.value.trim(), name: title, kind: fields.kind.value, parent: fields.parent.value,
      validFrom: isoDay(fields.validFrom.value, 'validFrom'),
      validTo: fields.validTo.value.trim() ? isoDay(fields.validTo.value, 'validTo') : '',
      successor: fields.successor.value
    });
    await done(`Đã lưu ${title}.`);
  },
  element('div', { class: 'fields' },
    label(UNIT.code, element('input', { name: 'code', value: code, readonly: Boolean(unit), maxlength: 46, required: true, placeholder: 'so-y-te' })),
    label(UNIT.name, element('input', { name: 'name', value: name, maxlength: 200, required: true }))),
  element('div', { class: 'fields' },
    label(UNIT.kind, select('kind', kinds.filter(one => !unit || one.code === kind).map(one => option(one.code, one.label)), kind || 'COMMUNE')),
    label(UNIT.parent, select('parent', [option('', ''), ...others()], parent))),
  element('div', { class: 'fields' },
    label(UNIT.validFrom, element('input', { name: 'validFrom', value: day(validFrom), maxlength: 10, required: true, placeholder: 'ngày/tháng/năm' })),
    label(UNIT.validTo, element('input', { name: 'validTo', value: day(validTo), maxlength: 10, placeholder: 'để trống khi đang hoạt động' })),
    label(UNIT.successor, select('successor', [option('', 'Không có'), ...others()], successor))));
}

/** The dialog in which somebody gets a password, to be handed over in person. */
export function askForPassword(person, done) {
  const field = element('input', { name: 'password', class: 'secret', maxlength: 64, required: true, autocomplete: 'off', spellcheck: 'false' });
  ask(`Đặt mật khẩu cho ${person.fullName}`, 'Đặt mật khẩu', async () => {
    await call(`/api/organisation/people/${encodeURIComponent(person.id)}/password`, { method: 'POST', json: { password: field.value } });
    await done(`Đã đặt mật khẩu cho ${person.fullName}; người đó được thông báo.`);
  },
  element('p', { class: 'hint' }, 'Mật khẩu đang dùng, nếu có, không còn hiệu lực. Hãy trao mật khẩu mới trực tiếp; người đó nên đổi ngay khi đăng nhập.'),
  element('div', { class: 'fields' }, label('Mật khẩu', field),
    element('button', { type: 'button', onclick: () => { field.value = random(); } }, 'Tạo ngẫu nhiên')));
}

/** Some of each kind of letter, none that is mistaken for another. */
function random() {
  const numbers = crypto.getRandomValues(new Uint32Array(LONG));
  return [...numbers].map((value, at) => {
    const letters = LETTERS[at % LETTERS.length];
    return letters[value % letters.length];
  }).join('');
}
