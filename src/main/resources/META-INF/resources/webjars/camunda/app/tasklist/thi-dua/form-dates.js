// Date fields of a form follow the browser's language, so an English browser would ask for month before day. The form
// renderer asks for the locale named "default": it gets day/month/year, and a calendar in Vietnamese.
Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
  construct: (format, [locale, ...options]) => new format(locale === 'default' ? 'en-GB' : locale, ...options)
});

const months = Array.from({ length: 12 }, (_, month) => `Tháng ${month + 1}`);

window.flatpickr.localize({
  weekdays: {
    shorthand: ['CN', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'],
    longhand: ['Chủ nhật', 'Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy']
  },
  months: { shorthand: months, longhand: months },
  firstDayOfWeek: 1,
  yearAriaLabel: 'Năm',
  monthAriaLabel: 'Tháng',
  scrollTitle: 'Cuộn để tăng',
  toggleTitle: 'Bấm để đổi'
});
