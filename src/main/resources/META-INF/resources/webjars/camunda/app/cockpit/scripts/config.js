export default {
  app: { vendor: 'Phần mềm', name: 'Thi Đua' },
  dateFormat: {
    abbr: 'DD/MM/YYYY HH:mm',
    normal: 'DD/MM/YYYY HH:mm',
    long: 'dddd, DD/MM/YYYY HH:mm',
    short: 'DD/MM/YYYY'
  },
  disableWelcomeMessage: true,
  // A preview runs the HTML of whatever was deployed, with the rights of the manager who looks at it.
  previewHtml: false
};
