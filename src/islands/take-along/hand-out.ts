/** Hands the reader a file. It is made in the browser: nothing is sent or asked for. */
export function handOut(fileName: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // Not at once: some browsers begin to read the file a moment later.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
