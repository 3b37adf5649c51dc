// The tab "Hồ sơ" beside every task: the case the task belongs to, drawn as on the dossier's own page.
import { call, element, reasonOf } from '/thi-dua/page.js';
import { draw } from '/thi-dua/dossier-view.js';

export default {
  id: 'thidua-dossier',
  pluginPoint: 'tasklist.task.detail',
  priority: 50,
  properties: { label: 'Hồ sơ' },
  render(node, { taskId }) {
    node.replaceChildren(element('p', { role: 'status' }, 'Đang tải hồ sơ…'));
    const address = `/api/dossiers/${encodeURIComponent(taskId)}`;
    call(address)
      .then(dossier => node.replaceChildren(draw(dossier, address, true)))
      .then(() => node.querySelectorAll('a[href]').forEach(away))
      .catch(refused => node.replaceChildren(
        element('p', { role: 'alert' }, reasonOf(refused, 'Chưa mở được hồ sơ; hãy tải lại trang.'))));
  }
};

/** What is being filled in beside the tab stays. */
function away(link) {
  link.target = '_blank';
}
