/** Does something with every field of a form that comes into Tasklist. */
export function eachField(selector, action) {
  const offer = node => {
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    (node.matches(selector) ? [node] : node.querySelectorAll(selector)).forEach(action);
  };
  new MutationObserver(records => records.forEach(({ addedNodes }) => addedNodes.forEach(offer)))
    .observe(document.body, { subtree: true, childList: true });
}
