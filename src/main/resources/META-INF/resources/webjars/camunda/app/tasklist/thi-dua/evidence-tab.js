// The tab with the evidence of the proposal that a task is about.
import { evidence } from '/thi-dua/evidence.js';
import { call, tell } from '/thi-dua/page.js';

export default {
  id: 'thidua-evidence',
  pluginPoint: 'tasklist.task.detail',
  priority: 450,
  properties: { label: 'Minh chứng' },
  render: (node, { taskId }) => call(`/api/tasks/${encodeURIComponent(taskId)}/proposal`)
    .then(({ value }) => evidence(node, { proposal: value }))
    .catch(refused => tell(node, refused.message, refused.status !== 404))
};
