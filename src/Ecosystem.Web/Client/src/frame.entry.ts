// The frame's script on every page: theme, search box, keyboard. Filled in by Layout.
export {};
