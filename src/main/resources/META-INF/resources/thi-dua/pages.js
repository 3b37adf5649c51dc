// The application's own pages, for the menus of each of them and of Tasklist.

/** The page everybody begins with; a link of its own before the menus. */
export const desk = { address: '/thi-dua/desk.html', name: 'Bàn làm việc' };

export const groups = [
  {
    name: 'Phong trào',
    pages: [
      { address: '/thi-dua/progress.html', name: 'Tiến độ phong trào' },
      { address: '/thi-dua/plans.html', name: 'Kế hoạch phong trào' },
      { address: '/thi-dua/what-if.html', name: 'Thử phương án' },
      { address: '/thi-dua/public-lists.html', name: 'Lấy ý kiến công khai' },
      { address: '/thi-dua/register.html', name: 'Sổ khen thưởng' },
      { address: '/thi-dua/awards.html', name: 'Thẻ pháp lý khen thưởng' }
    ]
  },
  {
    name: 'Cải cách hành chính',
    pages: [
      { address: '/thi-dua/programme.html', name: 'Nhiệm vụ cải cách hành chính' },
      { address: '/thi-dua/targets.html', name: 'Chỉ tiêu cải cách' },
      { address: '/thi-dua/figures.html', name: 'Số liệu' },
      { address: '/thi-dua/directives.html', name: 'Văn bản chỉ đạo' },
      { address: '/thi-dua/classification.html', name: 'Phân loại CCHC' }
    ]
  },
  {
    name: 'Báo cáo, danh bạ',
    pages: [
      { address: '/thi-dua/reports.html', name: 'Báo cáo' },
      { address: '/thi-dua/calendar.html', name: 'Lịch làm việc' },
      { address: '/thi-dua/notices.html', name: 'Thông báo' },
      { address: '/thi-dua/substitutions.html', name: 'Vắng mặt, ủy quyền' },
      { address: '/thi-dua/people.html', name: 'Danh bạ, tài khoản' }
    ]
  }
];

const CURRENT = location.pathname;

function link({ address, name }) {
  const made = document.createElement('a');
  made.href = address;
  made.textContent = name;
  if (address === CURRENT) made.setAttribute('aria-current', 'page');
  return made;
}

/** The desk, then a menu for each group: opened by its name, one at a time, closed by Escape or a click elsewhere. */
export function menus() {
  const first = link(desk);
  first.className = 'thidua-desk';
  return [first, ...groups.map(({ name, pages }) => {
    const menu = document.createElement('details');
    menu.className = 'thidua-menu';
    menu.name = 'thidua-menu';
    const title = document.createElement('summary');
    title.textContent = name;
    const links = document.createElement('div');
    links.append(...pages.map(link));
    menu.append(title, links);
    if (pages.some(({ address }) => address === CURRENT)) title.classList.add('current');
    return menu;
  })];
}

function closeMenus(except) {
  document.querySelectorAll('.thidua-menu[open]').forEach(menu => {
    if (menu !== except) menu.open = false;
  });
}

document.addEventListener('click', event => closeMenus(event.target.closest('.thidua-menu')));
document.addEventListener('keydown', event => event.key === 'Escape' && closeMenus());
