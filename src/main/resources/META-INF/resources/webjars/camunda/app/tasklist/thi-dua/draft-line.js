// What the page says about the draft of a form: a line below it, and a question above it when the person has to choose.
import { dayOf, timeOf, today } from '/thi-dua/moments.js';
import { element } from '/thi-dua/page.js';

export class DraftLine {
  constructor(form, discard) {
    this.question = element('div', { class: 'thidua-draft-question', role: 'alert', hidden: true });
    this.text = element('span', { role: 'status' });
    this.discard = button('btn-link', 'Bỏ bản nháp', discard);
    this.discard.hidden = true;
    form.before(this.question);
    form.after(element('div', { class: 'thidua-draft' }, this.text, ' ', this.discard));
  }

  /** Says how things are, and whether there is a draft on the server that can be discarded. */
  say(text, stored) {
    this.text.textContent = text;
    this.discard.hidden = !stored;
  }

  /** Asks until one of the answers is pressed: pairs of a label and what to do. */
  ask(text, ...answers) {
    const buttons = answers.map(([label, action]) => button('btn-default', label, action));
    this.question.replaceChildren(element('p', {}, text), ...buttons);
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

const button = (look, text, onclick) => element('button', { type: 'button', class: `btn ${look}`, onclick }, text);
