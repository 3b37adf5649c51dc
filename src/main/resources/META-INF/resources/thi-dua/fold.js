// Text without case and marks, "đ" as "d", as the server compares what people look for.

/** Letter by letter, so that places in the folded text are places in the text. */
export const fold = text => [...text.normalize('NFC')].map(letter =>
  letter.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/[Đđ]/g, 'd').toLowerCase().slice(0, 1) || ' ').join('');
