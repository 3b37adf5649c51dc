// Finding anything, from Tasklist: the words go to the desk, which shows what is found.
import { element } from '/thi-dua/page.js';

export default {
  id: 'thidua-find',
  pluginPoint: 'tasklist.navbar.action',
  priority: 450,
  render: node => {
    node.className = 'thidua-find';
    node.append(element('form', { action: '/thi-dua/desk.html', role: 'search' },
      element('input', {
        name: 'q', type: 'search', maxlength: 200, required: true, autocomplete: 'off',
        placeholder: 'Tìm kiếm', 'aria-label': 'Tìm hồ sơ, người, đơn vị, quyết định'
      }),
      element('button', { class: 'btn btn-default' }, 'Tìm')));
  }
};
