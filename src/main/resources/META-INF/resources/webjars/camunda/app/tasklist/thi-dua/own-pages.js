// Links to the application's own pages.
import { pages } from '/thi-dua/pages.js';

function link({ address, name }) {
  const made = document.createElement('a');
  made.href = address;
  made.textContent = name;
  return made;
}

export default {
  id: 'thidua-own-pages',
  pluginPoint: 'tasklist.navbar.action',
  priority: 500,
  render: node => node.append(...pages.map(link))
};
