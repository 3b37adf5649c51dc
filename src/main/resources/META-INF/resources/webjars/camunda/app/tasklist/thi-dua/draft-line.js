// What the page says about the draft of a form: a line below it, and a question above it when the person has to choose.
import { dayOf, timeOf, today } from '/thi-dua/moments.js';

export class DraftLine {
  constructor(form, discard) {
    this.question = element('div', 'thidua-draft-question');
    this.question.setAttribute('role', 'alert');
    this.question.hidden = true;
    this.text = element('span');
    this.text.setAttribute('role', 'status');
    this.discard = button('btn-link', 'Bỏ bản nháp', discard);
    this.discard.hidden = true;
    const line = element('div', 'thidua-draft');
    line.append(this.text, ' ', this.discard);
    form.before(this.question);
    form.after(line);
  }

  /** Says how things are, and whether there is a draft on the server that can be discarded. */
  say(text, stored) {
    this.text.textContent = text;
    this.discard.hidden = !stored;
  }

  /** Asks until one of the answers is pressed: pairs of a label and what to do. */
  ask(text, ...answers) {
    const buttons = answers.map(([label, action]) => button('btn-default', label, action));
    this.question.replaceChildren(element('p', '', text), ...buttons);
    this.question.hidden = false;
  }

  answered() {
    this.question.hidden = true;
  }
}

/** 14:05, and the day unless it is today. */
export function moment(iso) {
  return dayOf(iso) === today() ? timeOf(iso) : `${timeOf(iso)} ngày ${dayOf(iso)}`;
}

function element(tag, className = '', text = '') {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}

function button(look, text, onClick) {
  const made = element('button', `btn ${look}`, text);
  made.type = 'button';
  made.addEventListener('click', onClick);
  return made;
}
