// Sends what was typed into a form to the server: after a pause, at once when asked, again when it failed.
import { discard, read, write } from './draft-server.js';

const PAUSE_MILLISECONDS = 1500;
const FIRST_RETRY_MILLISECONDS = 3000;
const LAST_RETRY_MILLISECONDS = 60000;
/** No version the server has: what was typed before the person chose between two drafts must not replace either. */
const UNDECIDED = -1;

/** By address: what was typed and is not on the server yet, as it is sent. */
const unsaved = new Map();
/** By address: the save under way. The next opening waits for it, or would take it for somebody else's. */
const underWay = new Map();

/** Forgets everything that was typed and not saved: somebody else may come. */
export const forget = () => unsaved.clear();

/** Whether trying again would change nothing: the application itself refused, not a lost session or a broken connection. */
const isFinal = (status, code) => code && code !== 'forbidden' && status !== 401 && status < 500;

export class DraftSaver {
  /** @param listener told when a save begins, is done, failed with a sentence, or met a newer draft */
  constructor(address, listener) {
    Object.assign(this, { address, listener, version: 0, asking: false, retry: FIRST_RETRY_MILLISECONDS });
    this.hiding = () => document.hidden && this.save();
    this.leaving = () => this.save();
    document.addEventListener('visibilitychange', this.hiding);
    window.addEventListener('pagehide', this.leaving);
  }

  /** The draft on the server, after what this page may still be sending. */
  async stored() {
    await underWay.get(this.address);
    return read(this.address);
  }

  typed() {
    return unsaved.get(this.address);
  }

  remember(values, fingerprint) {
    unsaved.set(this.address, { values, version: this.asking ? UNDECIDED : this.version, fingerprint });
    this.soon(PAUSE_MILLISECONDS);
  }

  soon(milliseconds) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), milliseconds);
  }

  async save() {
    clearTimeout(this.timer);
    const typed = this.typed();
    if (!typed || this.asking || this.resting || underWay.has(this.address)) return;
    this.listener.saving();
    const saving = write(this.address, typed);
    underWay.set(this.address, saving.catch(() => {}));
    try {
      this.saved(typed, await saving);
    } catch (failure) {
      this.failed(failure);
    }
  }

  saved(typed, { version, savedAt }) {
    underWay.delete(this.address);
    this.version = version;
    this.retry = FIRST_RETRY_MILLISECONDS;
    const newer = this.typed();
    if (newer === typed) {
      unsaved.delete(this.address);
    } else if (newer) {
      newer.version = version;
      this.soon(this.left ? 0 : PAUSE_MILLISECONDS);
    }
    this.listener.saved(savedAt);
  }

  failed({ status, code, message }) {
    underWay.delete(this.address);
    if (this.left || this.resting) return;
    if (code === 'draft-changed') {
      this.listener.met();
    } else if (isFinal(status, code)) {
      this.listener.failed(message);
    } else {
      this.listener.failed(status === 401
        ? 'Phiên làm việc đã hết nên chưa lưu được nháp; hãy đăng nhập lại, nội dung đang nhập vẫn còn.'
        : 'Chưa lưu được nháp, sẽ thử lại.');
      this.soon(this.retry);
      this.retry = Math.min(2 * this.retry, LAST_RETRY_MILLISECONDS);
    }
  }

  /** Forgets the draft, here and on the server. */
  async discard() {
    clearTimeout(this.timer);
    await underWay.get(this.address);
    await discard(this.address);
    this.end();
    this.version = 0;
  }

  /** Sends nothing while the form is handed in, which waits for what is under way: nothing may come after it. */
  async rest() {
    this.resting = true;
    clearTimeout(this.timer);
    await underWay.get(this.address);
  }

  goOn() {
    this.resting = false;
    this.soon(PAUSE_MILLISECONDS);
  }

  /** Forgets what is not saved: the form is handed in, or another draft is used. */
  end() {
    unsaved.delete(this.address);
  }

  /** The form is gone from the page. */
  leave() {
    document.removeEventListener('visibilitychange', this.hiding);
    window.removeEventListener('pagehide', this.leaving);
    this.save();
    this.left = true;
  }
}
