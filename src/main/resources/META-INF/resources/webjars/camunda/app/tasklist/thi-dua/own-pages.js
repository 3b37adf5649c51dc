// Links to the application's own pages.
import { menus } from '/thi-dua/pages.js';

export default {
  id: 'thidua-own-pages',
  pluginPoint: 'tasklist.navbar.action',
  priority: 500,
  render: node => node.append(...menus())
};
