// What a browser says of a field that is not filled in, in Vietnamese: by itself it speaks the language of the computer.

const EMPTY = { 'select-one': 'Hãy chọn một mục trong danh sách.', checkbox: 'Hãy đánh dấu ô này.', file: 'Hãy chọn tệp.' };

const words = ({ type, validity }) => (validity.valueMissing ? EMPTY[type] ?? 'Hãy điền ô này.' : 'Nội dung này chưa đúng; hãy sửa lại.');
const forget = field => field.setCustomValidity?.('');

/** Lets every form of the page say so. What was said is forgotten once the field changes or the form is sent again. */
export function sayOfFields() {
  document.addEventListener('invalid', ({ target }) => {
    if (!target.validity.customError) target.setCustomValidity(words(target));
  }, true);
  document.addEventListener('input', ({ target }) => forget(target), true);
  document.addEventListener('click', ({ target }) => [...target.closest('button')?.form?.elements ?? []].forEach(forget), true);
}
