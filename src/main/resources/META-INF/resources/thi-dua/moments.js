// Moments as people here write them, whatever the computer's own language and time zone: 05/01/2024, 08:30 05/01/2024.
const ZONE = 'Asia/Ho_Chi_Minh';
const DAY = new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, day: '2-digit', month: '2-digit', year: 'numeric' });
const TIME = new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, hour: '2-digit', minute: '2-digit', hour12: false });

/** The day of a moment that the server sent. */
export const dayOf = moment => DAY.format(new Date(moment));

/** The time of day of a moment that the server sent. */
export const timeOf = moment => TIME.format(new Date(moment));

/** Time and day of a moment that the server sent. */
export const timeAndDay = moment => `${timeOf(moment)} ${dayOf(moment)}`;

/** The day it is here now. */
export const today = () => dayOf(Date.now());

/** The year it is here now. */
export const thisYear = () => Number(today().slice(-4));
