// The form that appoints a substitute: who can be absent, who could stand in, and what is confirmed.
import { element, isoDay } from './page.js';

const WHO = {
  KT: name => `Tôi xác nhận ${name} là cấp phó trong cùng cơ quan, được giao ký thay.`,
  TL: name => `Tôi xác nhận ${name} là thủ trưởng đơn vị trực thuộc, được giao ký thừa lệnh trong quy chế của cơ quan.`,
  TUQ: name => `Tôi xác nhận ${name} là thủ trưởng đơn vị trực thuộc, được ủy quyền bằng văn bản trong thời gian này.`,
  IN_PERSON: name => `Tôi xác nhận ${name} là thủ trưởng cơ quan, trực tiếp ký phần việc của cấp phó.`
};
const DAYS = ['firstDay', 'lastDay', 'documentDate'];

const options = choices => choices.map(({ code, label }) => element('option', { value: code }, label));

/** Offers what the person may choose, with nothing chosen but themselves as absent. */
export function fillForm(form, roles, confirmation, absentees, capacities) {
  const { absent, substitute, capacity, confirmed } = form.elements;
  form.reset();
  absent.replaceChildren(...absentees.map(({ id, name }) => element('option', { value: id }, name)));
  absent.value = (absentees.find(({ self }) => self) || absentees[0]).id;
  capacity.replaceChildren(...options(capacities));
  const chosen = () => absentees.find(({ id }) => id === absent.value);
  const confirm = () => {
    confirmed.checked = false;
    confirmation.textContent = WHO[capacity.value](substitute.selectedOptions[0]?.textContent || 'người được chọn');
  };
  const offer = () => {
    substitute.replaceChildren(element('option', { value: '' }, ''), ...options(chosen().candidates));
    roles.replaceChildren(...chosen().roles.map(({ code, label }) => element('label', { class: 'check' },
      element('input', { type: 'checkbox', class: 'role', value: code, checked: true }), label)));
    confirm();
  };
  absent.onchange = offer;
  substitute.onchange = confirm;
  capacity.onchange = confirm;
  offer();
}

/** What the form says. */
export function read(form) {
  const fields = form.elements;
  const said = { roles: [...form.querySelectorAll('.role:checked')].map(({ value }) => value), confirmed: fields.confirmed.checked };
  for (const name of ['absent', 'substitute', 'capacity', 'scope', 'documentNumber', 'reason']) said[name] = fields[name].value.trim();
  for (const name of DAYS) {
    const text = fields[name].value.trim();
    said[name] = text ? isoDay(text, name) : null;
  }
  return said;
}
