// Parts that several pages draw: tables, bars with their numbers, what stands where there is nothing yet.
import { element } from './page.js';

const numbers = new Intl.NumberFormat('vi-VN');

/** A number as people write it: 1.234,5. */
export const number = value => numbers.format(value);

/** What a page says where there is nothing yet. */
export const nothing = text => element('p', { class: 'hint' }, text);

/** A numbered document as cited; nothing when there is none. */
export const cited = (document, day) => (document ? `số ${document.number} ngày ${day(document.date)}` : '');

/** Links to the rows that figures of a verdict were computed from; nothing for figures that were handed in. */
export const origins = (figures = []) => figures.filter(({ origin }) => origin).map(({ label, value, origin }) =>
  element('a', { class: 'origin', href: origin }, `${label}: ${value}`));

/** A part of a bar, as long as it is of the whole in percent. */
export function length(percent, attributes, ...children) {
  const made = element('span', attributes, ...children);
  made.style.width = `${percent}%`; // an attribute would be refused by the page's policy
  return made;
}

/** Bars below each other; each has a name, how much is done, and of how much; without a bound only the number. */
export function bars(entries) {
  return element('ul', { class: 'bars' }, ...entries.map(({ name, done, of }) => element('li', {},
    element('span', {}, name),
    of ? element('meter', { min: 0, max: of, value: done, 'aria-label': name }) : element('span', {}),
    element('strong', { class: 'amount' }, of || of === 0 ? `${number(done)}/${number(of)}` : number(done)))));
}

/** A dialog over the page, open until it is closed; then it is gone. */
export function dialog(attributes, ...content) {
  const made = element('dialog', attributes, ...content);
  made.addEventListener('close', () => made.remove());
  document.body.append(made);
  made.showModal();
  return made;
}

/** A table with a caption for those who hear it; a cell is a text or an element. */
export function table(caption, heads, rows) {
  return element('div', { class: 'wide', tabindex: '0', role: 'region', 'aria-label': caption },
    element('table', {},
      element('thead', {}, element('tr', {}, ...heads.map(head => element('th', { scope: 'col' }, head)))),
      element('tbody', {}, ...rows.map(cells => element('tr', {},
        ...cells.map(cell => element('td', {}, cell ?? '')))))));
}
