// Forms show texts only: where a text names pages with the rows of a figure, links to them follow below its field.
import { element } from '/thi-dua/page.js';
import { eachField } from './form-fields.js';

const FIELD = '.fjs-container textarea';
const FIGURE = /^- (.+?): .*; xem (\/thi-dua\/[a-z-]+\.html\?[\w.=&%-]+)$/gm;

eachField(FIELD, showOrigins);

function showOrigins(field) {
  const links = [...field.value.matchAll(FIGURE)].map(link);
  if (links.length > 0 && !field.parentElement.querySelector('.thidua-origins')) field.after(list(links));
}

const list = links => element('p', { class: 'thidua-origins' }, links);

const link = ([, label, address]) => element('a', { href: address, target: '_blank' }, `Mở các dòng của “${label}”`);
