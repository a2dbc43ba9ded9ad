/** How much of the journal goes along with a theory that is opened: enough to undo a long day, small enough to send. */
export const openedSteps = 200;
export const openedBytes = 4 * 1024 * 1024;
