export { common as default } from '/thi-dua/webapps.js';
