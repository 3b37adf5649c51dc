// The expressions of a criterion with a field for each threshold, or a field for the whole of it.
import { element } from './page.js';

/** Draws the expressions of a criterion; set takes what is changed, or that nothing is. */
export function drawExpressions(place, criterion, changes, set) {
  if (!criterion) {
    place.replaceChildren(element('p', { class: 'hint' }, 'Kế hoạch này không có tiêu chí nào do máy kiểm tra.'));
    return;
  }
  place.replaceChildren(
    element('p', { class: 'hint' }, `“${criterion.clause}” (${criterion.source})`),
    ...criterion.expressions.map(one => expression(criterion, one, changes, set)),
    element('p', { class: 'hint' }, `Trong đó: ${criterion.reads.join('; ')}. Đạt một trong các điều kiện đạt là đạt; không đạt điều `
      + 'kiện nào thì mới xét các điều kiện không đạt. Đổi điều kiện đạt thì hãy xem lại điều kiện không đạt.'));
}

function expression(criterion, one, changes, set) {
  const box = element('fieldset', {}, element('legend', {}, one.called));
  const whole = changes.get(key(criterion, one));
  const fields = whole ? text(criterion, one, set, whole.value) : thresholds(criterion, one, changes, set);
  const other = element('button', {
    type: 'button',
    onclick: () => {
      clear(criterion, one, changes, set);
      box.replaceChildren(box.firstChild, text(criterion, one, set, one.text));
      box.querySelector('textarea').focus();
    }
  }, 'Sửa cả điều kiện');
  box.append(fields, ...(whole ? [] : [other]));
  return box;
}

const key = (criterion, one, number) => `criterion ${criterion.code} ${one.place} ${number ?? ''}`;

function clear(criterion, one, changes, set) {
  one.numbers.forEach((own, number) => changes.has(key(criterion, one, number)) && set(key(criterion, one, number)));
}

function thresholds(criterion, one, changes, set) {
  const parts = one.words.flatMap((words, number) => [
    element('code', {}, words),
    number < one.numbers.length ? threshold(criterion, one, number, changes, set) : []
  ]);
  return element('p', { class: 'expression' }, parts.flat());
}

function threshold(criterion, one, number, changes, set) {
  const own = one.numbers[number];
  const change = changes.get(key(criterion, one, number));
  const input = element('input', {
    value: change ? change.value : own,
    maxlength: 30,
    size: 5,
    inputmode: 'decimal',
    'aria-label': `Ngưỡng thứ ${number + 1} trong ${one.called} “${one.text}”, hiện nay ${own}`
  });
  input.addEventListener('change', () => set(key(criterion, one, number),
    input.value.trim() === own ? undefined
      : { list: 'criteria', criterion: criterion.code, place: one.place, number, value: input.value },
    `${criterion.code}, ${one.called}: ngưỡng ${own} thành ${input.value}`));
  return input;
}

function text(criterion, one, set, value) {
  const area = element('textarea', { rows: 2, maxlength: 500, 'aria-label': `${one.called} của tiêu chí ${criterion.code}` }, value);
  area.addEventListener('change', () => set(key(criterion, one),
    area.value.trim() === one.text ? undefined
      : { list: 'criteria', criterion: criterion.code, place: one.place, value: area.value },
    `${criterion.code}, ${one.called}: “${area.value}”`));
  return area;
}
