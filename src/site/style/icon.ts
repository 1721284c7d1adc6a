// Icon: the mark of the site, a notice on a board, drawn without type so that it is the same everywhere.

export const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" fill="#b3192b"/><path d="M8 8.5h16M8 14.5h16M8 20.5h9" stroke="#fff" stroke-width="2.6"/><circle cx="22.6" cy="22.6" r="2.6" fill="#fff"/></svg>
`;
