// The application's own pages, for the menu of each of them and of Tasklist.
export const pages = [
  { address: '/thi-dua/progress.html', name: 'Tiến độ phong trào' },
  { address: '/thi-dua/classification.html', name: 'Phân loại CCHC' },
  { address: '/thi-dua/directives.html', name: 'Văn bản chỉ đạo' },
  { address: '/thi-dua/register.html', name: 'Sổ khen thưởng' },
  { address: '/thi-dua/what-if.html', name: 'Thử phương án' },
  { address: '/thi-dua/public-lists.html', name: 'Lấy ý kiến công khai' },
  { address: '/thi-dua/plans.html', name: 'Kế hoạch phong trào' },
  { address: '/thi-dua/calendar.html', name: 'Lịch làm việc' }
];
