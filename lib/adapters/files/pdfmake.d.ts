// The little of pdfmake's browser build that we use; it comes without types.
declare module 'pdfmake/build/pdfmake.min.js' {
  interface Made {
    getBuffer(): Promise<Uint8Array>;
  }
  const pdfMake: {
    addVirtualFileSystem(files: Readonly<Record<string, string>>): void;
    createPdf(definition: object): Made;
  };
  export default pdfMake;
}
declare module 'pdfmake/build/vfs_fonts.js' {
  const files: Readonly<Record<string, string>>;
  export default files;
}
