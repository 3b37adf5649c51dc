// The application's own pages, for the menu of each of them and of Tasklist.
export const pages = [
  { address: '/thi-dua/calendar.html', name: 'Lịch làm việc' },
  { address: '/thi-dua/plans.html', name: 'Kế hoạch phong trào' }
];
