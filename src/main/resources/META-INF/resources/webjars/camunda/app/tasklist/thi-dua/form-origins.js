// Forms show texts only: where a text names pages with the rows of a figure, links to them follow below its field.
const FIELD = '.fjs-container textarea';
const FIGURE = /^- (.+?): .*; xem (\/thi-dua\/[a-z-]+\.html\?[\w.=&%-]+)$/gm;

new MutationObserver(records => records.forEach(({ addedNodes }) => addedNodes.forEach(offer))).observe(document.body, {
  subtree: true,
  childList: true
});

function offer(node) {
  if (node.nodeType !== Node.ELEMENT_NODE) return;
  const fields = node.matches(FIELD) ? [node] : node.querySelectorAll(FIELD);
  fields.forEach(field => {
    const links = [...field.value.matchAll(FIGURE)].map(link);
    if (links.length > 0 && !field.parentElement.querySelector('.thidua-origins')) field.after(list(links));
  });
}

function list(links) {
  const made = document.createElement('p');
  made.className = 'thidua-origins';
  made.append(...links);
  return made;
}

function link([, label, address]) {
  const made = document.createElement('a');
  made.href = address;
  made.target = '_blank';
  made.textContent = `Mở các dòng của “${label}”`;
  return made;
}
