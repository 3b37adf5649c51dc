// Sends a file chunk by chunk. A broken connection costs a chunk at most: it is tried again by itself, then by a button,
// and after the page was left by choosing the same file again.
import { sha256 } from './digest.js';
import { call, element, reasonOf, send } from './page.js';

const WAITS = [1000, 3000];
const LARGEST_HASHED = 100 * 1024 * 1024;

/** One file after the other, so that each is there as early as possible. */
let queue = Promise.resolve();

/** A file on its way, and its row in the page. */
export class Sending {
  constructor(file, place, done) {
    Object.assign(this, { file, place, done, received: new Set() });
    this.bar = element('progress', { max: Math.max(1, file.size), value: 0, 'aria-label': `Đang gửi ${file.name}` });
    this.state = element('span', { role: 'status' }, 'Chờ gửi');
    this.again = element('button', { type: 'button', hidden: true, onclick: () => this.start() }, 'Gửi tiếp');
    this.row = element('li', {}, element('strong', {}, file.name), this.bar, this.state, this.again,
      element('button', { type: 'button', 'aria-label': `Bỏ ${file.name}`, onclick: () => this.giveUp() }, 'Bỏ'));
    this.start();
  }

  start() {
    this.again.hidden = true;
    this.row.classList.remove('evidence-refused');
    queue = queue.then(() => this.stopped || this.run());
  }

  async run() {
    try {
      await this.begin();
      await this.sendChunks();
      if (this.stopped) return;
      this.state.textContent = 'Đang kiểm tra tệp…';
      await patiently(() => call(`${this.address}/finish`, { method: 'POST' }));
      this.row.remove();
      await this.done();
    } catch (refused) {
      this.fail(refused);
    }
  }

  async begin() {
    if (this.address) return;
    this.state.textContent = 'Đang chuẩn bị…';
    const json = { ...this.place, name: this.file.name, size: this.file.size, sha256: await hash(this.file) };
    const begun = await patiently(() => call('/api/evidence/uploads', { method: 'POST', json }));
    this.address = `/api/evidence/uploads/${begun.id}`;
    this.chunkSize = begun.chunkSize;
    this.received = new Set(begun.received);
  }

  async sendChunks() {
    for (let number = 0; number * this.chunkSize < this.file.size && !this.stopped; number += 1) {
      if (!this.received.has(number)) await this.sendChunk(number);
      this.show(Math.min(this.file.size, (number + 1) * this.chunkSize));
    }
  }

  async sendChunk(number) {
    const text = await this.file.slice(number * this.chunkSize, (number + 1) * this.chunkSize).arrayBuffer();
    await patiently(() => send(`${this.address}/chunks/${number}`, { method: 'PUT', text, type: 'application/octet-stream' }));
    this.received.add(number);
  }

  show(sent) {
    this.bar.value = sent;
    this.state.textContent = `Đã gửi ${Math.floor(100 * sent / this.file.size)} %`;
  }

  /** What was refused is not tried again; after a lost connection the rest is sent. */
  fail(refused) {
    this.state.textContent = reasonOf(refused, 'Không đọc được tệp trên máy; hãy chọn lại tệp.');
    this.row.classList.add('evidence-refused');
    this.again.hidden = !mayComeBack(refused);
    if (!refused.status) window.addEventListener('online', () => this.again.hidden || this.start(), { once: true });
  }

  giveUp() {
    this.stopped = true;
    this.row.remove();
    if (this.address) send(this.address, { method: 'DELETE' }).catch(() => 'It is forgotten after a day.');
  }
}

const mayComeBack = ({ status, code }) => !status || status >= 500 || status === 401 || code === 'evidence-not-scanned';

/** Tries again for a while what did not get through. */
async function patiently(action) {
  for (const wait of WAITS) {
    try {
      return await action();
    } catch (refused) {
      if (refused.status || refused.constructor !== Error) throw refused;
      await new Promise(resolve => setTimeout(resolve, wait));
    }
  }
  return action();
}

/** By which the server finds an interrupted upload again; nothing where it costs too much. */
const hash = file => (file.size > LARGEST_HASHED ? null : sha256(file));
