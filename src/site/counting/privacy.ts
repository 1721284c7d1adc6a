// Privacy: what the scripts ask the browser before anything is told of a reading.

/** Where the reader's own choice lies in the browser, and the value that switches counting off. */
export const SWITCH_NAME = "counting";
export const SWITCHED_OFF = "off";

/** True where the browser sends Global Privacy Control or Do Not Track; some spell the latter `yes`, some ask the window. */
export const HAS_SIGNAL = `(navigator.globalPrivacyControl === true || [navigator.doNotTrack, window.doNotTrack].some((value) => value === "1" || value === "yes"))`;
