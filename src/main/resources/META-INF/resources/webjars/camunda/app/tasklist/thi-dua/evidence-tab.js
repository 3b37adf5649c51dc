// The tab with the evidence of the proposal that a task is about; other tasks have none.
import { evidence } from '/thi-dua/evidence.js';
import { call, reasonOf, tell } from '/thi-dua/page.js';

const LABEL = 'Minh chứng';

export default {
  id: 'thidua-evidence',
  pluginPoint: 'tasklist.task.detail',
  priority: 450,
  properties: { label: LABEL },
  render: (node, { taskId }) => proposalOf(taskId)
    .then(({ value }) => evidence(node, { proposal: value }))
    .catch(refused => tell(node, reasonOf(refused), refused.status !== 404))
};

const proposalOf = task => call(`/api/tasks/${encodeURIComponent(task)}/proposal`);

window.angular.module('cam.tasklist.custom').run(['$rootScope', $rootScope => $rootScope.$on('$locationChangeSuccess', offer)]);

new MutationObserver(records => records.some(({ target }) => target.matches?.('.nav-tabs')) && offer())
  .observe(document.body, { subtree: true, childList: true });

/** Shows the tab beside tasks that have it. */
async function offer() {
  const task = new URLSearchParams(location.hash.split('?')[1]).get('task');
  const tab = [...document.querySelectorAll('.nav-tabs li')].find(({ textContent }) => textContent.trim() === LABEL);
  if (task && tab) tab.classList.toggle('hidden', await proposalOf(task).then(() => false, ({ status }) => status === 404));
}
