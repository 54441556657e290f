/** What a paste was understood as: plain data that the page and the terminal show. */
export {};
