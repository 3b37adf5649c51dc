// Where a case is: in words first, then on the diagram of the process that waits.
import { newest } from './newest.js';
import { call, element } from './page.js';
import { nothing } from './parts.js';

const LIBRARY = './bpmn-js/bpmn-navigated-viewer.production.min.js';
const STEP = 60;
const MARK = { position: { top: -20, left: 0 }, scale: { min: 0.7, max: 1 } };
let viewer;
let latest;

addEventListener('beforeprint', () => latest && latest.resize(true));
addEventListener('afterprint', () => latest && latest.resize(false));

/** The library is a script of the old kind: a module loader of the page it comes to must not take it. */
function library() {
  viewer = viewer || (async () => {
    const define = window.define;
    window.define = undefined;
    try {
      await import(LIBRARY);
    } finally {
      window.define = define;
    }
    return window.BpmnJS;
  })();
  return viewer;
}

/** What the case waits for and, drawn after everything else, the diagrams. */
export function drawPlace(dossier, address) {
  const { waits, running, diagrams } = dossier;
  const words = waits.map(wait => element('li', { class: wait.overdue ? 'overdue' : '' }, wait.words, wait.in ? ` Quy trình: ${wait.in}.` : ''));
  if (!diagrams.length) return [nothing('Chưa có quy trình nào cho hồ sơ này.')];
  return [
    words.length ? element('ul', { class: 'dossier-waits' }, ...words)
      : element('p', {}, running ? 'Hệ thống đang xử lý bước tiếp theo.' : 'Vụ việc đã kết thúc, không còn chờ ai.'),
    new Diagrams(dossier, address).node
  ];
}

class Diagrams {
  constructor({ diagrams, waits }, address) {
    this.diagrams = diagrams;
    this.waits = waits;
    this.address = address;
    this.path = element('nav', { class: 'dossier-path', 'aria-label': 'Quy trình đang xem' });
    this.canvas = element('div', { class: 'dossier-diagram', tabindex: '0', role: 'group', onkeydown: event => this.key(event) });
    this.node = element('div', { class: 'dossier-diagrams' }, this.path, this.tools(), this.canvas, legend());
    const waiting = waits.map(wait => wait.run).find(id => diagrams.some(one => one.id === id));
    const first = diagrams.find(one => one.id === waiting) || diagrams[0];
    latest = this;
    // after the first paint: the words above are what most people came for
    setTimeout(() => this.show(first));
  }

  tools() {
    const button = (text, label, act) => element('button', { type: 'button', 'aria-label': label, onclick: act }, text);
    return element('div', { class: 'dossier-zoom', role: 'group', 'aria-label': 'Cỡ sơ đồ' },
      button('+', 'Phóng to', () => this.zoom(1.25)), button('−', 'Thu nhỏ', () => this.zoom(0.8)),
      button('Vừa khung', 'Vừa khung', () => this.fit()));
  }

  async show(diagram) {
    this.drawPath(diagram);
    this.canvas.setAttribute('aria-label', this.inWords(diagram));
    this.canvas.replaceChildren(nothing('Đang tải sơ đồ…'));
    try {
      const found = await newest(this.canvas, Promise.all([library(), call(`${this.address}/diagrams/${encodeURIComponent(diagram.id)}`)]));
      if (!found) return;
      const [Viewer, xml] = found;
      if (this.drawn) this.drawn.destroy();
      this.canvas.replaceChildren();
      this.drawn = new Viewer({ container: this.canvas, zoomScroll: { enabled: false }, canvas: { deferUpdate: false } });
      await this.drawn.importXML(xml);
      this.mark(diagram);
      this.fit();
    } catch (refused) {
      if (refused.constructor !== Error) console.error(refused);
      this.canvas.replaceChildren(nothing('Chưa tải được sơ đồ; hãy tải lại trang.'));
    }
  }

  inWords({ id, name, running }) {
    const here = this.waits.filter(wait => wait.run === id).map(wait => wait.words).join(' ');
    return `Sơ đồ ${name}. ${here || (running ? 'Đang chạy.' : 'Đã kết thúc.')}`;
  }

  /** The way down to the process shown, then the others of the case. */
  drawPath(diagram) {
    const way = [];
    for (let one = diagram; one; one = this.diagrams.find(({ id }) => id === one.parent)) way.unshift(one);
    const others = this.diagrams.filter(one => !way.includes(one));
    this.path.replaceChildren(
      element('ol', {}, ...way.map(one => element('li', {}, this.link(one, one === diagram)))),
      ...(others.length ? [element('span', {}, 'Quy trình khác: '), ...others.map(one => this.link(one, false))] : []));
  }

  link(one, current) {
    return element('button', { type: 'button', 'aria-current': current ? 'step' : false, onclick: () => this.show(one) },
      one.name, one.running ? '' : ' (đã xong)');
  }

  /** Signs beside the colours: a thick frame with words where the case is, a tick where it has been. */
  mark({ active, passed }) {
    const canvas = this.drawn.get('canvas');
    const overlays = this.drawn.get('overlays');
    const elements = this.drawn.get('elementRegistry');
    for (const [ids, name, text] of [[passed, 'passed', '✓'], [active, 'active', '● Đang ở đây']]) {
      for (const id of ids.filter(step => elements.get(step))) {
        canvas.addMarker(id, `dossier-${name}`);
        if (!elements.get(id).waypoints) overlays.add(id, { ...MARK, html: element('span', { class: `dossier-mark ${name}` }, text) });
      }
    }
  }

  fit() {
    if (this.drawn) this.drawn.get('canvas').zoom('fit-viewport');
  }

  resize(printing) {
    this.canvas.classList.toggle('printing', printing);
    if (this.drawn) this.drawn.get('canvas').resized();
    this.fit();
  }

  zoom(factor) {
    const canvas = this.drawn && this.drawn.get('canvas');
    if (canvas) canvas.zoom(canvas.zoom() * factor, 'auto');
  }

  key(event) {
    const moves = { ArrowLeft: [STEP, 0], ArrowRight: [-STEP, 0], ArrowUp: [0, STEP], ArrowDown: [0, -STEP] };
    if (!this.drawn || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === '+') this.zoom(1.25);
    else if (event.key === '-') this.zoom(0.8);
    else if (event.key === '0') this.fit();
    else if (moves[event.key]) this.drawn.get('canvas').scroll({ dx: moves[event.key][0], dy: moves[event.key][1] });
    else return;
    event.preventDefault();
  }
}

const legend = () => element('p', { class: 'dossier-legend' },
  element('span', { class: 'dossier-mark active' }, '● Đang ở đây'), ' khung đậm: bước đang chờ. ',
  element('span', { class: 'dossier-mark passed' }, '✓'), ' nền xám: bước đã qua. ',
  element('span', { class: 'dossier-tools' }, 'Bàn phím: mũi tên để di chuyển, + và − để đổi cỡ, 0 để vừa khung.'));
