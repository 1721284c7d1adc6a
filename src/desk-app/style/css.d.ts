// Css: a stylesheet that is imported is the build's affair; it gives the program nothing.

declare module "*.css";
