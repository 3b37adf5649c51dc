// Number fields read a comma like a point but always show a point, which in Vietnamese parts thousands: 1,5 became 1.5.
// A field shows a comma for either; the form renderer reads both alike.
import { eachField } from './form-fields.js';

const FIELD = '.fjs-form-field-number input.fjs-input';
const shown = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');

eachField(FIELD, writeWithComma);

// Before the renderer reads what was typed.
document.addEventListener('input', ({ target }) => target.matches(FIELD) && rewrite(target), true);

function rewrite(field) {
  const at = field.selectionStart;
  shown.set.call(field, withComma(shown.get.call(field)));
  field.setSelectionRange(at, at);
}

const withComma = number => String(number ?? '').replace('.', ',');

function writeWithComma(field) {
  if (Object.hasOwn(field, 'value')) return;
  Object.defineProperty(field, 'value', {
    configurable: true,
    get: shown.get,
    set(number) {
      shown.set.call(this, withComma(number));
    }
  });
  field.value = field.value;
}
