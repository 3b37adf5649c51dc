// The bell in Tasklist: how many notices are unread, and the newest of them.
import { timeAndDay } from '/thi-dua/moments.js';
import { newest } from '/thi-dua/newest.js';
import { call, element, send } from '/thi-dua/page.js';

const ADDRESS = '/api/notices';
const PAGE = '/thi-dua/notices.html';
const POLL_MILLISECONDS = 60000;

const link = (href, text, onclick) => element('a', { class: 'thidua-notices-link', href, onclick }, text);
const button = (look, text, onclick) => element('button', { type: 'button', class: look, onclick }, text);

/** Also while the page is being left. What did not get through is still unread at the next look. */
const post = path => send(ADDRESS + path, { method: 'POST', keepalive: true }).catch(() => {});

class Bell {
  constructor(node) {
    this.toggle = button('thidua-notices-toggle', 'Thông báo', () => this.show(this.panel.hidden));
    this.toggle.setAttribute('aria-expanded', 'false');
    this.toggle.setAttribute('aria-controls', 'thidua-notices-panel');
    this.panel = element('section', {
      class: 'thidua-notices-panel', id: 'thidua-notices-panel', hidden: true, 'aria-label': 'Thông báo của bạn'
    });
    node.className = 'thidua-notices';
    node.append(this.toggle, this.panel);
    node.addEventListener('keydown', event => {
      if (event.key === 'Escape' && !this.panel.hidden) this.show(false);
    });
    this.outside = event => {
      if (!node.contains(event.target) && node.isConnected) this.panel.hidden || this.show(false, false);
    };
    document.addEventListener('click', this.outside);
    this.timer = setInterval(() => document.hidden || this.load(), POLL_MILLISECONDS);
    this.load();
  }

  show(open, focus = true) {
    this.panel.hidden = !open;
    this.toggle.setAttribute('aria-expanded', String(open));
    if (open) this.load();
    else if (focus) this.toggle.focus();
  }

  async load() {
    try {
      const answer = await newest(this.panel, call(ADDRESS));
      if (answer) this.draw(answer);
    } catch (failure) {
      this.panel.replaceChildren(
        element('p', { class: 'thidua-notices-empty' }, 'Chưa tải được thông báo. Hãy thử lại sau một phút.'));
    }
  }

  draw({unread, notices}) {
    this.toggle.textContent = `Thông báo (${unread})`;
    this.toggle.classList.toggle('thidua-notices-unread', unread > 0);
    const focused = this.panel.contains(document.activeElement);
    this.panel.replaceChildren();
    if (notices.length === 0) {
      this.panel.append(element('p', { class: 'thidua-notices-empty' }, 'Chưa có thông báo nào.'), this.all());
      return;
    }
    this.panel.append(this.all());
    if (unread > 0) this.panel.append(this.mark('Đánh dấu đã đọc tất cả', '/read-all'));
    this.panel.append(element('ul', {}, notices.map(notice => this.row(notice))));
    // Marking removes the button that had the focus; a keyboard user must not fall back to the top of the page.
    if (focused) (this.panel.querySelector('button') || this.toggle).focus();
  }

  row(notice) {
    return element('li', { class: notice.read ? '' : 'thidua-notices-new' },
      element('strong', {}, notice.subject),
      element('time', {}, timeAndDay(notice.createdAt)),
      element('p', {}, notice.text),
      notice.link ? this.opening(notice) : [],
      notice.read ? [] : this.mark('Đánh dấu đã đọc', `/${notice.id}/read`));
  }

  all() {
    return link(PAGE, 'Tất cả thông báo, nhận qua thư');
  }

  /** What is opened counts as read. A task opens in Tasklist itself, without loading it again. */
  opening(notice) {
    return link(notice.link, notice.waiting ? 'Mở việc' : 'Xem hồ sơ', () => {
      if (!notice.read) post(`/${notice.id}/read`);
      this.show(false, false);
    });
  }

  mark(text, path) {
    return button('btn btn-link', text, async event => {
      event.stopPropagation();
      await post(path);
      await this.load();
    });
  }

  remove() {
    clearInterval(this.timer);
    document.removeEventListener('click', this.outside);
  }
}

let bell;

export default {
  id: 'thidua-notices',
  pluginPoint: 'tasklist.navbar.action',
  priority: 400,
  render: node => {
    bell = new Bell(node);
  },
  unmount: () => bell && bell.remove()
};
