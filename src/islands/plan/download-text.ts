/** Hands the reader a text as a file. It is made in the browser: nothing is sent or asked for. */
export function downloadText(fileName: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // Not at once: some browsers begin to read the file a moment later.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
