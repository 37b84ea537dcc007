// A file as text, as Vite gives it.
declare module '*.html?raw' {
  const text: string;
  export default text;
}
