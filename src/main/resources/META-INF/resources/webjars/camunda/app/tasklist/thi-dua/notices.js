import { timeAndDay } from '/thi-dua/moments.js';

const ADDRESS = '/api/notices';
const PAGE = '/thi-dua/notices.html';
const POLL_MILLISECONDS = 60000;

function element(tag, className, text) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  // textContent, never HTML: subjects and texts hold what people typed
  if (text !== undefined) made.textContent = text;
  return made;
}

function link(address, text) {
  const made = element('a', 'thidua-notices-link', text);
  made.href = address;
  return made;
}

function button(className, text, onClick) {
  const made = element('button', className, text);
  made.type = 'button';
  made.addEventListener('click', onClick);
  return made;
}

function post(path) {
  const token = (document.cookie.match(/(?:^|;\s*)XSRF-TOKEN=([^;]*)/) || [])[1] || '';
  return fetch(ADDRESS + path, {
    method: 'POST',
    credentials: 'same-origin',
    keepalive: true,
    headers: {'X-XSRF-TOKEN': decodeURIComponent(token)}
  });
}

class Bell {
  constructor(node) {
    this.toggle = button('thidua-notices-toggle', 'Thông báo', () => this.show(this.panel.hidden));
    this.toggle.setAttribute('aria-expanded', 'false');
    this.toggle.setAttribute('aria-controls', 'thidua-notices-panel');
    this.panel = element('section', 'thidua-notices-panel');
    this.panel.id = 'thidua-notices-panel';
    this.panel.hidden = true;
    this.panel.setAttribute('aria-label', 'Thông báo của bạn');
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
      const answer = await fetch(ADDRESS, {credentials: 'same-origin', headers: {Accept: 'application/json'}});
      if (!answer.ok) throw new Error(String(answer.status));
      this.draw(await answer.json());
    } catch (failure) {
      this.panel.replaceChildren(
        element('p', 'thidua-notices-empty', 'Chưa tải được thông báo. Hãy thử lại sau một phút.'));
    }
  }

  draw({unread, notices}) {
    this.toggle.textContent = `Thông báo (${unread})`;
    this.toggle.classList.toggle('thidua-notices-unread', unread > 0);
    const focused = this.panel.contains(document.activeElement);
    this.panel.replaceChildren();
    if (notices.length === 0) {
      this.panel.append(element('p', 'thidua-notices-empty', 'Chưa có thông báo nào.'), this.all());
      return;
    }
    this.panel.append(this.all());
    if (unread > 0) this.panel.append(this.mark('Đánh dấu đã đọc tất cả', '/read-all'));
    const list = element('ul');
    list.append(...notices.map(notice => this.row(notice)));
    this.panel.append(list);
    // Marking removes the button that had the focus; a keyboard user must not fall back to the top of the page.
    if (focused) (this.panel.querySelector('button') || this.toggle).focus();
  }

  row(notice) {
    const row = element('li', notice.read ? '' : 'thidua-notices-new');
    row.append(
      element('strong', '', notice.subject),
      element('time', '', timeAndDay(notice.createdAt)),
      element('p', '', notice.text));
    if (notice.link) row.append(this.opening(notice));
    if (!notice.read) row.append(this.mark('Đánh dấu đã đọc', `/${notice.id}/read`));
    return row;
  }

  all() {
    return link(PAGE, 'Tất cả thông báo, nhận qua thư');
  }

  /** What is opened counts as read. A task opens in Tasklist itself, without loading it again. */
  opening(notice) {
    const made = link(notice.link, notice.waiting ? 'Mở việc' : 'Xem hồ sơ');
    made.addEventListener('click', () => {
      if (!notice.read) post(`/${notice.id}/read`);
      this.show(false, false);
    });
    return made;
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
