// Moments as people here write them, whatever the computer's own language and time zone: 05/01/2024, 08:30 05/01/2024.
const DAY = { timeZone: 'Asia/Ho_Chi_Minh', day: '2-digit', month: '2-digit', year: 'numeric' };
const TIME = { timeZone: 'Asia/Ho_Chi_Minh', hour: '2-digit', minute: '2-digit', hour12: false };

/** The day of a moment that the server sent. */
export const dayOf = moment => new Intl.DateTimeFormat('en-GB', DAY).format(new Date(moment));

/** Time and day of a moment that the server sent. */
export const timeAndDay = moment => `${new Intl.DateTimeFormat('en-GB', TIME).format(new Date(moment))} ${dayOf(moment)}`;
