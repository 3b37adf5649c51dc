// Keeps the draft of one open form: puts it into the form, follows the typing, and asks where two drafts meet.
import { DraftLine, moment } from './draft-line.js';
import { DraftSaver } from './draft-saver.js';
import { contentOf, fill, fingerprint, formIn, shownBy } from './form-content.js';

export class DraftKeeper {
  constructor(address, element, dirty) {
    Object.assign(this, { element, dirty });
    this.line = new DraftLine(element, () => this.discard());
    this.saver = new DraftSaver(address, this);
    this.reading = this.saver.stored();
    // Whether it failed is asked once the form is there.
    this.reading.catch(() => {});
  }

  /** Puts the draft into the form, which was just drawn and is not in view yet. */
  async open() {
    this.form = await formIn(this.element);
    if (!this.form) return;
    this.shown = shownBy(this.form);
    this.fingerprint = await fingerprint(this.shown);
    this.kept = JSON.stringify(contentOf(this.form));
    this.form.on('changed', () => this.changed());
    try {
      await this.take(await this.reading);
    } catch (failure) {
      await this.take(null);
      this.line.say('Chưa tải được bản nháp đã lưu; nội dung bạn nhập vẫn được giữ.');
    }
  }

  /** Of what this page could not save yet and what is on the server, takes one, or asks. */
  async take(stored) {
    const typed = this.saver.typed();
    const draft = typed ?? stored;
    this.saver.version = (stored ?? typed)?.version ?? 0;
    if (typed && stored && typed.version !== stored.version) {
      await this.use(typed);
      this.askWhichOne(stored);
    } else if (draft && draft.fingerprint !== this.fingerprint) {
      this.askWhetherStillWanted(draft);
    } else if (draft) {
      await this.use(draft);
      this.line.say(stored ? `Đã khôi phục bản nháp lưu lúc ${moment(stored.savedAt)}.` : '', stored);
      if (typed) this.saver.soon(0);
    }
  }

  async use({ values }) {
    this.filling = true;
    await fill(this.form, this.shown, values);
    this.filling = false;
    this.kept = JSON.stringify(contentOf(this.form));
    this.dirty(false);
  }

  changed() {
    const values = contentOf(this.form);
    const text = JSON.stringify(values);
    if (this.filling || text === this.kept) return;
    this.kept = text;
    this.saver.remember(values, this.fingerprint);
  }

  askWhetherStillWanted(draft) {
    this.ask(
      `Nội dung mà biểu mẫu hiển thị đã thay đổi từ khi bạn nhập bản nháp${draft.savedAt ? ` lưu lúc ${moment(draft.savedAt)}` : ''}.`,
      ['Dùng bản nháp', () => this.use(draft).then(() => this.saveWhatIsOpen())],
      ['Bỏ bản nháp', () => this.discard()]);
  }

  askWhichOne(stored) {
    this.ask(
      `Bản nháp đã được lưu ở nơi khác lúc ${moment(stored.savedAt)}.`,
      ['Dùng bản đó', () => this.useStored(stored)],
      ['Giữ nội dung đang mở', () => {
        this.saver.version = stored.version;
        this.saveWhatIsOpen();
      }]);
  }

  ask(question, ...answers) {
    this.saver.asking = true;
    this.line.say('Chưa lưu nháp: hãy chọn ở câu hỏi phía trên biểu mẫu.');
    this.line.ask(question, ...answers);
  }

  answered() {
    this.saver.asking = false;
    this.line.answered();
  }

  saveWhatIsOpen() {
    this.answered();
    this.saver.remember(contentOf(this.form), this.fingerprint);
    this.saver.save();
  }

  async useStored(stored) {
    this.answered();
    this.saver.end();
    this.saver.version = stored.version;
    await this.use(stored);
    this.line.say(`Đã dùng bản nháp lưu lúc ${moment(stored.savedAt)}.`, true);
  }

  async discard() {
    if (!window.confirm('Bỏ bản nháp và trở về nội dung ban đầu của biểu mẫu?')) return;
    try {
      await this.saver.discard();
    } catch (failure) {
      this.line.say('Chưa bỏ được bản nháp; hãy thử lại.', true);
      return;
    }
    this.answered();
    await this.use({ values: {} });
    this.line.say('Đã bỏ bản nháp.');
  }

  saving() {
    this.line.say('Đang lưu nháp…', this.saver.version);
  }

  saved(savedAt) {
    this.dirty(this.saver.typed() !== undefined);
    this.line.say(`Đã lưu nháp lúc ${moment(savedAt)}.`, true);
  }

  failed(sentence) {
    this.line.say(sentence, this.saver.version);
  }

  /** A newer draft is on the server; or was, and its owner has discarded it meanwhile. */
  async met() {
    try {
      const stored = await this.saver.stored();
      if (stored) this.askWhichOne(stored);
      else this.saver.soon(0);
    } catch (failure) {
      this.saver.failed(failure);
    }
  }
}
