/** Hands a file to the browser, as if the reader had followed a link to it. */
export function download(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Only after the click was handled, because a browser reads the file then.
  setTimeout(() => URL.revokeObjectURL(url));
}
