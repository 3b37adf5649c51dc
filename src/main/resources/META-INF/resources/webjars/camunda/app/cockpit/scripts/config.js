import { common } from '/thi-dua/webapps.js';

export default {
  ...common,
  // A preview runs the HTML of whatever was deployed, with the rights of the manager who looks at it.
  previewHtml: false
};
