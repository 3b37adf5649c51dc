// The fields of a directive, for a new one and for a correction.
import { element, isoDay, vietnameseDay } from './page.js';

const day = name => ({ name, type: 'text', placeholder: 'ngày/tháng/năm', maxlength: 10 });

/** The fields, empty. */
export function fields(units) {
  return [element('div', { class: 'fields' },
    field('Số, ký hiệu', { name: 'number', maxlength: 100, required: true }),
    field('Ngày ban hành', { ...day('issuedOn'), required: true }),
    field('Cơ quan ban hành', { name: 'issuer', maxlength: 200, required: true, value: 'UBND tỉnh' }),
    element('label', {}, 'Đơn vị được giao ', element('select', { name: 'unit', required: true },
      element('option', { value: '' }, ''), ...units.map(({ code, name }) => element('option', { value: code }, name))))),
  element('div', { class: 'fields' },
    element('label', {}, 'Nội dung giao ', element('textarea', { name: 'summary', maxlength: 1000, rows: 2, required: true }))),
  element('div', { class: 'fields' },
    element('label', {}, 'Thời hạn ghi ', element('select', { name: 'dueWords' },
      element('option', { value: 'THROUGH' }, 'đến hết ngày'), element('option', { value: 'BEFORE' }, 'trước ngày'))),
    field('Ngày của thời hạn', { ...day('dueDay'), required: true }),
    field('Ngày hoàn thành (nếu đã xong)', day('doneOn')),
    field('Văn bản trả lời', { name: 'answer', maxlength: 300 }))];
}

/** A field with its label. */
export function field(label, attributes) {
  return element('label', {}, `${label} `, element('input', attributes));
}

const DAYS = ['issuedOn', 'dueDay', 'doneOn'];

/** Puts a row into the form; without one, what a new row begins with. */
export function fill(form, row) {
  const values = { issuer: 'UBND tỉnh', dueWords: 'THROUGH', ...row, doneOn: row.done?.doneOn, answer: row.done?.document };
  for (const name of ['number', 'issuer', 'unit', 'summary', 'dueWords', 'answer']) form.elements[name].value = values[name] || '';
  for (const name of DAYS) form.elements[name].value = values[name] ? vietnameseDay(values[name]) : '';
}

/** What the form says. */
export function read(form) {
  const said = { version: 0 };
  for (const { name, value } of form.elements) if (name) said[name] = value.trim();
  for (const name of DAYS) if (name in said) said[name] = said[name] ? isoDay(said[name], name) : null;
  return said;
}
