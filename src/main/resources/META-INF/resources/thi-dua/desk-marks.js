// What a person ticked and the row the keys stand on, kept while the list is drawn anew: a slow answer takes nothing away.

/** Notes the marks of a list; what is given sets them again on the tasks that are still there. */
export function marksOf(list) {
  const ticked = new Set([...list.querySelectorAll('.pick input:checked')].map(({ value }) => value));
  const current = document.activeElement.closest('#tasks li[data-task]')?.dataset.task;
  return () => {
    for (const box of list.querySelectorAll('.pick input')) box.checked = ticked.has(box.value);
    if (current) list.querySelector(`[data-task="${CSS.escape(current)}"]`)?.focus();
  };
}
